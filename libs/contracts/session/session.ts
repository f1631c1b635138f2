import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { TextSchema, closed } from '#contracts/common';

export const SessionUser = Type.Object({
  id: Type.String(),
  username: Type.String(),
  name: Type.String(),
  roles: Type.Array(Type.String({ description: '`admin`, `officer`, `supervisor`, `executive`' })),
  divisions: Type.Array(Type.Object({ id: Type.String(), name: TextSchema })),
});
export type SessionUser = Static<typeof SessionUser>;

export const Session = Type.Object({ user: SessionUser, csrfToken: Type.String() });
export type Session = Static<typeof Session>;

export const SignInBody = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
    otp: Type.Optional(Type.String({ maxLength: 10 })),
  },
  closed,
);
export type SignInBody = Static<typeof SignInBody>;

export const sessionRoutes = {
  signIn: defineRoute({
    method: 'POST',
    path: '/api/session',
    tag: 'session',
    access: 'public',
    status: 200,
    summary: 'Signs an officer in: a cookie, and the token that writes must carry in `X-CSRF-Token`',
    body: SignInBody,
    response: Session,
    problems: [401],
  }),
  get: defineRoute({
    method: 'GET',
    path: '/api/session',
    tag: 'session',
    access: 'officer',
    status: 200,
    summary: 'Who is signed in',
    response: Session,
    problems: [401],
  }),
  signOut: defineRoute({
    method: 'DELETE',
    path: '/api/session',
    tag: 'session',
    access: 'officer',
    status: 204,
    summary: 'Signs out',
    problems: [401],
  }),
};
