export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call: `public` anyone, `officer` anyone signed in, `admin` who designs services.
 * Finer questions (division, ownership) are asked of core/access by the command itself.
 */
export type RouteAccess = 'public' | 'officer' | 'admin';

/** A JSON Schema as TypeBox builds it: plain data. */
type Schema = Readonly<Record<string, unknown>>;

/**
 * One HTTP exchange, described once: the controller is bound to it, its schemas check what comes in,
 * and the OpenAPI document is made of it.
 */
export interface Route {
  readonly method: HttpMethod;
  /** Path with `:name` parameters, beginning with `/api` (or `/metrics`). */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly access: RouteAccess;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly headers?: Schema;
  readonly body?: Schema;
  /** The call means something without a body too: it is then as if `{}` had been sent. */
  readonly bodyOptional?: true;
  /** `multipart` for whole files, `bytes` for a piece of one; JSON otherwise. */
  readonly consumes?: 'json' | 'multipart' | 'bytes';
  readonly status: number;
  /** Missing for an empty answer or one that is not JSON (see `produces`). */
  readonly response?: Schema;
  readonly produces?: string;
  /** Statuses of the problems that a caller should expect besides 400, 429 and 503. */
  readonly problems?: readonly number[];
}

/** Keeps the literal type of the description, so that types can be derived from its schemas. */
export const defineRoute = <const R extends Route>(route: R): R => route;
