import type { Static, TSchema } from '@sinclair/typebox';
import type { adminRoutes, publicationRoutes, versionRoutes } from '#contracts/admin';
import type { bookingRoutes } from '#contracts/bookings';
import type { bulkRoutes } from '#contracts/bulk';
import type { casePrintRoutes, caseRelationRoutes, caseRoutes } from '#contracts/cases';
import type { catalogRoutes } from '#contracts/catalog';
import type { documentRoutes } from '#contracts/documents';
import type { inboxLiveRoutes, inboxRoutes, viewRoutes } from '#contracts/inbox';
import type { messageRoutes } from '#contracts/messages';
import type { questionRoutes } from '#contracts/questions';
import type { noticeRoutes } from '#contracts/notices';
import type { councilRoutes, officerRoutes } from '#contracts/organisation';
import type { paymentRoutes } from '#contracts/payments';
import type { registerRoutes } from '#contracts/registers';
import type { sessionRoutes } from '#contracts/session';
import type { submissionRoutes } from '#contracts/submissions';
import type { trackingRoutes } from '#contracts/tracking';

type Every<Routes> = Routes[keyof Routes];

/** Every JSON exchange of the contract; only their types reach the browser. */
type ContractRoute =
  | Every<typeof adminRoutes>
  | Every<typeof bookingRoutes>
  | Every<typeof bulkRoutes>
  | Every<typeof casePrintRoutes>
  | Every<typeof caseRelationRoutes>
  | Every<typeof caseRoutes>
  | Every<typeof catalogRoutes>
  | Every<typeof councilRoutes>
  | Every<typeof documentRoutes>
  | Every<typeof inboxLiveRoutes>
  | Every<typeof inboxRoutes>
  | Every<typeof messageRoutes>
  | Every<typeof questionRoutes>
  | Every<typeof noticeRoutes>
  | Every<typeof officerRoutes>
  | Every<typeof paymentRoutes>
  | Every<typeof publicationRoutes>
  | Every<typeof registerRoutes>
  | Every<typeof sessionRoutes>
  | Every<typeof submissionRoutes>
  | Every<typeof trackingRoutes>
  | Every<typeof versionRoutes>
  | Every<typeof viewRoutes>;

export type Method = ContractRoute['method'];
export type PathOf<M extends Method> = Extract<ContractRoute, { method: M }>['path'];
export type RouteAt<M extends Method, P extends string> = Extract<ContractRoute, { method: M; path: P }>;

type Part<R, Name extends string> = R extends Record<Name, infer S extends TSchema> ? Static<S> : never;
type Needed<R, Name extends string> = [Part<R, Name>] extends [never]
  ? unknown
  : Record<never, never> extends Part<R, Name>
    ? { readonly [K in Name]?: Part<R, Name> }
    : { readonly [K in Name]: Part<R, Name> };

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until the call is given up; 20 seconds when not said. */
  readonly timeout?: number;
  /** Lets a write be repeated without happening twice. */
  readonly idempotencyKey?: string;
}

/** Parameters, query and body as the route's schemas say, with the options of any call. */
export type CallInput<R> = Needed<R, 'params'> & Needed<R, 'query'> & Needed<R, 'body'> & CallOptions;

export type Answer<R> = [Part<R, 'response'>] extends [never] ? void : Part<R, 'response'>;
