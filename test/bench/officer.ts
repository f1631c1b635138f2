import { Client } from 'undici';
import { benchPassword } from './stack.js';

export const pageSize = 50;

interface Page {
  readonly items: readonly { readonly id: string }[];
}

/** A supervisor of the largest division, over HTTP. */
export class Officer {
  private constructor(
    private readonly connection: Client,
    private readonly headers: Readonly<Record<string, string>>,
    readonly cookies: readonly { readonly name: string; readonly value: string }[],
  ) {}

  static async signIn(api: string): Promise<Officer> {
    const answer = await fetch(`${api}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'clerk', password: benchPassword }),
    });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    const cookies = cookie.map((one) => ({
      name: one.split('=')[0] ?? '',
      value: one.slice(one.indexOf('=') + 1),
    }));
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    return new Officer(new Client(api), { cookie: cookie.join('; '), 'x-csrf-token': csrfToken }, cookies);
  }

  /** What the session’s cookie holds. */
  get token(): string {
    return this.cookies.find(({ name }) => name.endsWith('session'))?.value ?? '';
  }

  actor(id: string) {
    return { kind: 'officer', id, roles: ['officer', 'supervisor'], divisions: ['clerk'] } as const;
  }

  async page(query: Readonly<Record<string, string>>): Promise<void> {
    const search = new URLSearchParams({ limit: String(pageSize), ...query });
    const page = (await this.get(`/api/inbox?${search}`)) as Page;
    if (page.items.length === 0) throw new Error(`nothing was found by ${search}`);
  }

  /** Counts that were not kept from before. */
  async counts(): Promise<void> {
    await this.forgetCounts();
    await this.get('/api/inbox/changes');
  }

  /** The inbox as it is opened: nothing was kept from before. */
  async opening(): Promise<void> {
    await this.forgetCounts();
    await this.page({ queue: 'my-division' });
  }

  private async forgetCounts(): Promise<void> {
    await this.call('POST', '/api/inbox/read', '{"cases":[]}');
  }

  get(path: string): Promise<unknown> {
    return this.call('GET', path);
  }

  /** On one connection that stays open, as a browser’s does. */
  private async call(method: 'GET' | 'POST', path: string, body?: string): Promise<unknown> {
    const headers = { ...this.headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
    const answer = await this.connection.request({ method, path, headers, body: body ?? null });
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
    return answer.body.json();
  }
}
