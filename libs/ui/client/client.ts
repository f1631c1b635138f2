import { ApiProblem } from './api-problem.js';
import type { Answer, CallInput, CallOptions, Method, PathOf, RouteAt } from './routes.js';
import { sendOnce, sendPatiently } from './send.js';

export interface ClientOptions {
  /** The officer's token; citizens have none. */
  readonly csrfToken?: () => string | undefined;
  /** Told of every 401, e.g. to show the sign-in page. */
  readonly onSignedOut?: () => void;
}

interface LooseInput extends CallOptions {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

type Args<R> = Record<never, never> extends CallInput<R> ? [input?: CallInput<R>] : [input: CallInput<R>];

/** Calls of the contract by method and path: input and answer are typed by the route's schemas. */
export interface Client {
  readonly get: <P extends PathOf<'GET'>>(
    path: P,
    ...args: Args<RouteAt<'GET', P>>
  ) => Promise<Answer<RouteAt<'GET', P>>>;
  readonly post: <P extends PathOf<'POST'>>(
    path: P,
    ...args: Args<RouteAt<'POST', P>>
  ) => Promise<Answer<RouteAt<'POST', P>>>;
  readonly put: <P extends PathOf<'PUT'>>(
    path: P,
    ...args: Args<RouteAt<'PUT', P>>
  ) => Promise<Answer<RouteAt<'PUT', P>>>;
  /** An answer that is a file: a paper, a preview. */
  readonly file: <M extends 'GET' | 'POST', P extends PathOf<M>>(
    method: M,
    path: P,
    ...args: Args<RouteAt<M, P>>
  ) => Promise<Blob>;
  readonly delete: <P extends PathOf<'DELETE'>>(
    path: P,
    ...args: Args<RouteAt<'DELETE', P>>
  ) => Promise<Answer<RouteAt<'DELETE', P>>>;
}

/** The address of a route: parameters filled in and encoded, empty query values left out. */
export const addressOf = (
  path: string,
  { params = {}, query = {} }: Pick<LooseInput, 'params' | 'query'> = {},
): string => {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const tail = search.toString();
  return tail ? `${filled}?${tail}` : filled;
};

const headersOf = (
  method: Method,
  input: LooseInput,
  csrfToken: string | undefined,
): Record<string, string> => ({
  accept: 'application/json',
  ...(input.body !== undefined && { 'content-type': 'application/json' }),
  ...(method !== 'GET' && csrfToken && { 'x-csrf-token': csrfToken }),
  ...(input.idempotencyKey && { 'idempotency-key': input.idempotencyKey }),
});

const defaultTimeout = 20_000;

/** Makes a client. Reads, and writes with an idempotency key, are repeated when no answer comes. */
export const createClient = ({ csrfToken, onSignedOut }: ClientOptions = {}): Client => {
  const call = async (
    method: Method,
    path: string,
    input: LooseInput = {},
    file = false,
  ): Promise<unknown> => {
    const send = method === 'GET' || input.idempotencyKey ? sendPatiently : sendOnce;
    try {
      return await send({
        method,
        url: addressOf(path, input),
        headers: headersOf(method, input, csrfToken?.()),
        body: input.body === undefined ? undefined : JSON.stringify(input.body),
        timeout: input.timeout ?? defaultTimeout,
        signal: input.signal,
        ...(file && { file }),
      });
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) onSignedOut?.();
      throw error;
    }
  };
  const bind = (method: Method) => (path: string, input?: LooseInput) => call(method, path, input);
  const file = (method: Method, path: string, input?: LooseInput) => call(method, path, input, true);
  return { get: bind('GET'), post: bind('POST'), put: bind('PUT'), delete: bind('DELETE'), file } as Client;
};
