import { randomUUID } from 'node:crypto';
import { testPassword } from './prepare-database.js';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly bytes: Buffer;
}

type Headings = Readonly<Record<string, string>>;

/** Somebody who talks to the api: nobody known, or an officer with a session. */
export class HttpClient {
  constructor(
    private readonly base: string,
    /** What goes along with each call. */
    private readonly headers: Headings = {},
  ) {}

  static async signIn(base: string, username: string, password = testPassword): Promise<HttpClient> {
    const answer = await new HttpClient(base).post<{ csrfToken: string }>('/api/session', {
      username,
      password,
    });
    if (answer.status !== 200) throw new Error(`sign-in of ${username}: ${answer.status}`);
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    return new HttpClient(base, { cookie: cookies.join('; '), 'x-csrf-token': answer.body.csrfToken });
  }

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  /** A string is sent as it is, anything else as JSON. */
  post<T = Record<string, unknown>>(path: string, body?: unknown, headers?: Headings): Promise<Answer<T>> {
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
    const { 'x-csrf-token': _, ...rest } = this.headers;
    return new HttpClient(this.base, rest);
  }

  /** The same towards another process of the api. */
  at(base: string): HttpClient {
    return new HttpClient(base, this.headers);
  }

  /** The same with more headers on each call. */
  with(headers: Headings): HttpClient {
    return new HttpClient(this.base, { ...this.headers, ...headers });
  }

  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Headings = {},
  ): Promise<Answer<T>> {
    const isJson = body !== undefined && !(body instanceof FormData);
    const answer = await fetch(this.base + path, {
      method,
      redirect: 'manual',
      headers: { ...(isJson && { 'content-type': 'application/json' }), ...this.headers, ...headers },
      ...(body !== undefined && { body: isJson && typeof body !== 'string' ? JSON.stringify(body) : body }),
    } as RequestInit);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return {
      status: answer.status,
      headers: answer.headers,
      body: readBody(answer.headers, bytes) as T,
      bytes,
    };
  }
}

const readBody = (headers: Headers, bytes: Buffer): unknown => {
  const text = bytes.toString('utf8');
  return /json/.test(headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text;
};
