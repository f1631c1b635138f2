import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { officerRoles } from '#core/access';
import { Day, Moment, TextSchema, closed, nullable } from '#contracts/common';

const kebab = (description: string) =>
  Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64, description });
const names = (item: ReturnType<typeof kebab>, maxItems: number) =>
  Type.Array(item, { maxItems, uniqueItems: true });

/** What an administrator says of an officer. */
const facts = {
  name: Type.String({ minLength: 2, maxLength: 150 }),
  email: nullable(Type.String({ format: 'email', maxLength: 254 })),
  roles: Type.Array(Type.Unsafe<(typeof officerRoles)[number]>({ type: 'string', enum: [...officerRoles] }), {
    minItems: 1,
    maxItems: officerRoles.length,
    uniqueItems: true,
  }),
  divisions: names(kebab('A division of the council'), 20),
  positions: names(kebab('A position that services name: `chief-administrator`'), 10),
  committees: names(kebab('A committee that services name'), 20),
};

export const OfficerFacts = Type.Object(facts, closed);
export type OfficerFacts = Static<typeof OfficerFacts>;

export const NewOfficer = Type.Object(
  {
    username: Type.String({
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$',
      description: 'For signing in; capital letters don’t count',
    }),
    ...facts,
  },
  closed,
);
export type NewOfficer = Static<typeof NewOfficer>;

export const OfficerView = Type.Object({
  id: Type.String(),
  username: Type.String(),
  name: Type.String(),
  email: nullable(Type.String()),
  roles: Type.Array(Type.String()),
  divisions: Type.Array(Type.String()),
  positions: Type.Array(Type.String()),
  committees: Type.Array(Type.String()),
  disabledAt: nullable(Moment),
  openCases: Type.Integer({ description: 'Cases that the officer holds' }),
});
export type OfficerView = Static<typeof OfficerView>;

/** A role as data: how far it reaches, deed by deed. */
export const RoleView = Type.Object({
  id: Type.String(),
  title: TextSchema,
  reach: Type.Record(Type.String(), Type.String(), {
    description:
      'By deed (`read`, `open`, `take`, `hold`, `release`, `assign`, `note`), how far: `none` … `council`',
  }),
});
export type RoleView = Static<typeof RoleView>;

export const OnePassword = Type.Object({
  password: Type.String({ description: 'Told once; the officer changes it after signing in' }),
});

export const AbsenceBody = Type.Object(
  {
    officer: Type.String({ format: 'uuid' }),
    standIn: Type.String({ format: 'uuid' }),
    from: Type.String({ format: 'date' }),
    to: Type.String({ format: 'date' }),
  },
  closed,
);
export type AbsenceBody = Static<typeof AbsenceBody>;

export const AbsenceView = Type.Object({
  id: Type.String(),
  officer: Type.Object({ id: Type.String(), name: Type.String() }),
  standIn: Type.Object({ id: Type.String(), name: Type.String() }),
  from: Day,
  to: Day,
});
export type AbsenceView = Static<typeof AbsenceView>;

const params = Type.Object({ id: Type.String({ format: 'uuid' }) }, closed);
const admin = { tag: 'organisation', access: 'admin' } as const;
const officer = { tag: 'organisation', access: 'officer' } as const;

export const officerRoutes = {
  list: defineRoute({
    ...admin,
    method: 'GET',
    path: '/api/admin/officers',
    status: 200,
    summary: 'Accounts of officers, those out of use as well, and what the roles may do',
    response: Type.Object({ items: Type.Array(OfficerView), roles: Type.Array(RoleView) }),
    problems: [401, 403],
  }),
  create: defineRoute({
    ...admin,
    method: 'POST',
    path: '/api/admin/officers',
    status: 201,
    summary: 'Makes an account; its password is told once',
    body: NewOfficer,
    response: Type.Object({ officer: OfficerView, ...OnePassword.properties }),
    problems: [401, 403, 409, 422],
  }),
  change: defineRoute({
    ...admin,
    method: 'PUT',
    path: '/api/admin/officers/:id',
    status: 200,
    summary: 'Changes name, roles, divisions; takes effect at the officer’s next request',
    params,
    body: OfficerFacts,
    response: OfficerView,
    problems: [401, 403, 404, 409, 422],
  }),
  disable: defineRoute({
    ...admin,
    method: 'POST',
    path: '/api/admin/officers/:id/disable',
    status: 200,
    summary: 'Takes an account out of use; its sessions end at once',
    params,
    response: OfficerView,
    problems: [401, 403, 404, 409],
  }),
  enable: defineRoute({
    ...admin,
    method: 'POST',
    path: '/api/admin/officers/:id/enable',
    status: 200,
    summary: 'Brings an account back into use',
    params,
    response: OfficerView,
    problems: [401, 403, 404],
  }),
  resetPassword: defineRoute({
    ...admin,
    method: 'POST',
    path: '/api/admin/officers/:id/password',
    status: 200,
    summary: 'A new password, told once; all sessions of the officer end',
    params,
    response: OnePassword,
    problems: [401, 403, 404],
  }),
  changePassword: defineRoute({
    ...officer,
    method: 'PUT',
    path: '/api/session/password',
    status: 204,
    summary: 'Changes one’s own password; all sessions end, this one too',
    body: Type.Object(
      {
        current: Type.String({ minLength: 1, maxLength: 200 }),
        next: Type.String({ minLength: 12, maxLength: 200 }),
      },
      closed,
    ),
    problems: [401, 403, 422],
  }),
  absences: defineRoute({
    ...officer,
    method: 'GET',
    path: '/api/absences',
    status: 200,
    summary: 'Who is away today or later, and who stands in; colleagues to choose from',
    response: Type.Object({
      items: Type.Array(AbsenceView),
      officers: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), mayEnter: Type.Boolean() })),
    }),
    problems: [401],
  }),
  addAbsence: defineRoute({
    ...officer,
    method: 'POST',
    path: '/api/absences',
    status: 201,
    summary: 'Enters an absence: an administrator, or a supervisor of the officer’s division',
    body: AbsenceBody,
    response: AbsenceView,
    problems: [401, 403, 404, 409, 422],
  }),
  removeAbsence: defineRoute({
    ...officer,
    method: 'DELETE',
    path: '/api/absences/:id',
    status: 204,
    summary: 'Takes an absence back: the stand-in ends at once',
    params,
    problems: [401, 403, 404],
  }),
};
