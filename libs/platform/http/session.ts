import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#core/access';

/** The officer who is signed in; fits `Actor` of core. */
export interface SessionUser {
  readonly kind: 'officer';
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Ids of the divisions. */
  readonly divisions: readonly string[];
  readonly email?: string | null;
  /** Positions and committees, as definitions name them. */
  readonly positions?: readonly string[];
  readonly committees?: readonly string[];
  /** Officers who are away today and for whom this one stands in. */
  readonly standsInFor?: readonly Actor[];
}

export interface OpenSession {
  readonly user: SessionUser;
  /** What writes of this session must carry in `X-CSRF-Token`. */
  readonly csrfToken: string;
}

export type Cookies = Readonly<Record<string, string | undefined>>;

/** Finds the session that a request's cookies belong to. Implemented by the identity feature. */
export abstract class SessionReader {
  abstract find(cookies: Cookies): Promise<OpenSession | null>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; null for a caller who isn't signed in. */
    openSession?: OpenSession | null;
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest();

/** The signed-in officer: always there on officer and admin routes, `null` for a citizen on a public route. */
export const CurrentUser = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SessionUser | null =>
    requestOf(context).openSession?.user ?? null,
);

/** The whole open session, with its CSRF token. */
export const CurrentSession = createParamDecorator(
  (_data: unknown, context: ExecutionContext): OpenSession | null => requestOf(context).openSession ?? null,
);
