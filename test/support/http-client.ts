import { randomUUID } from 'node:crypto';
import { testPassword } from './prepare-database.js';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Somebody who talks to the api: nobody known, or an officer with a session. */
export class HttpClient {
  private cookie = '';
  private csrf = '';

  constructor(private readonly base: string) {}

  static async signIn(base: string, username: string, password = testPassword): Promise<HttpClient> {
    const client = new HttpClient(base);
    const answer = await client.post<{ csrfToken: string }>('/api/session', { username, password });
    if (answer.status !== 200) throw new Error(`sign-in of ${username}: ${answer.status}`);
    client.cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    client.csrf = answer.body.csrfToken;
    return client;
  }

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    return this.send('POST', path, body, headers);
  }

  put<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PUT', path, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** Files an application under a key of its own. */
  submit<T = Record<string, unknown>>(
    code: string,
    body: unknown,
    key: string = randomUUID(),
  ): Promise<Answer<T>> {
    return this.post(`/api/services/${code}/submissions`, body, { 'idempotency-key': key });
  }

  upload<T = Record<string, unknown>>(
    content: Uint8Array,
    name: string,
    mediaType = 'application/octet-stream',
  ): Promise<Answer<T>> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)], { type: mediaType }), name);
    return this.send('POST', '/api/files', form);
  }

  /** The same without the proof against forged requests. */
  withoutProof(): HttpClient {
    const bare = new HttpClient(this.base);
    bare.cookie = this.cookie;
    return bare;
  }

  private async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const answer = await fetch(this.base + path, {
      method,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(this.csrf && { 'x-csrf-token': this.csrf }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: isForm ? body : typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  }
}
