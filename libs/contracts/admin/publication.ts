import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { ServiceDetail } from '#contracts/catalog';
import { Moment, ServiceCode, closed, nullable } from '#contracts/common';
import { CheckProblem, PlanState, PublishBody, VersionInfo } from './admin.js';

const common = { tag: 'admin', access: 'admin' } as const;
const params = Type.Object({ code: ServiceCode }, closed);

/** A publish that waits: for a second person, for its moment, or for somebody to see why it was refused then. */
export const PublishPlan = Type.Object({
  id: Type.String(),
  state: PlanState,
  revision: Type.Integer({ description: 'Revision of the draft that is meant' }),
  publishAt: nullable(Moment),
  note: nullable(Type.String()),
  proposedBy: Type.String(),
  proposedAt: Moment,
  mine: Type.Boolean({ description: 'The caller proposed it, and can’t approve it' }),
  approvedBy: nullable(Type.String()),
  approvedAt: nullable(Moment),
  draftChanged: Type.Boolean({ description: 'The draft was saved since; what waits stays as it was' }),
  problems: Type.Array(CheckProblem, { description: 'Why it was refused at its moment' }),
});
export type PublishPlan = Static<typeof PublishPlan>;

/** Where a service stands on its way to the public. */
export const Publication = Type.Object({
  live: nullable(VersionInfo),
  revision: Type.Integer({ description: 'Of the draft; 0 when there is none' }),
  approval: Type.Boolean({ description: 'A second administrator must approve' }),
  plan: nullable(PublishPlan),
  retired: nullable(
    Type.Object({ at: nullable(Moment), by: nullable(Type.String()), reason: nullable(Type.String()) }),
  ),
  retireOn: nullable(
    Type.Object({ day: Type.String(), by: nullable(Type.String()), reason: nullable(Type.String()) }),
  ),
});
export type Publication = Static<typeof Publication>;

export const ProposeBody = Type.Object(
  {
    ...PublishBody.properties,
    publishAt: Type.Optional(Type.String({ maxLength: 40, description: 'RFC 3339; at once when missing' })),
    note: Type.Optional(Type.String({ maxLength: 2000, description: 'For who approves' })),
  },
  closed,
);
export type ProposeBody = Static<typeof ProposeBody>;

export const PlanBody = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'The plan that was looked at' }),
    reason: Type.Optional(Type.String({ maxLength: 2000 })),
  },
  closed,
);
export type PlanBody = Static<typeof PlanBody>;

export const PublishingSetting = Type.Object(
  { approval: Type.Boolean({ description: 'A second administrator approves each publish' }) },
  closed,
);
export type PublishingSetting = Static<typeof PublishingSetting>;

export const PreviewLink = Type.Object({
  id: Type.String(),
  createdBy: Type.String(),
  createdAt: Moment,
  expiresAt: Moment,
});
export type PreviewLink = Static<typeof PreviewLink>;

export const NewPreviewLink = Type.Object({
  ...PreviewLink.properties,
  token: Type.String({ description: 'Told once; the address is `/preview/TOKEN`' }),
});
export type NewPreviewLink = Static<typeof NewPreviewLink>;

/** A draft as citizens would meet it. Nothing can be filed. */
export const PreviewedService = Type.Object({
  service: ServiceDetail,
  createdAt: Moment,
  expiresAt: Moment,
});
export type PreviewedService = Static<typeof PreviewedService>;

const tokenParams = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,60}$' }) }, closed);
const planProblems = [401, 403, 404, 409, 422];

export const publicationRoutes = {
  publication: defineRoute({
    ...common,
    params,
    method: 'GET',
    path: '/api/admin/services/:code/publication',
    status: 200,
    summary: 'Where a service stands: live version, what waits, retirement',
    response: Publication,
    problems: [401, 403, 404],
  }),
  propose: defineRoute({
    ...common,
    params,
    method: 'POST',
    path: '/api/admin/services/:code/propose',
    status: 200,
    summary: 'Has the draft published at a moment, or lays it before a second administrator',
    body: ProposeBody,
    bodyOptional: true,
    response: Publication,
    problems: planProblems,
  }),
  approve: defineRoute({
    ...common,
    params,
    method: 'POST',
    path: '/api/admin/services/:code/approve',
    status: 200,
    summary: 'Approves what somebody else proposed: it is published, or waits for its moment',
    body: PlanBody,
    response: Publication,
    problems: planProblems,
  }),
  cancel: defineRoute({
    ...common,
    params,
    method: 'POST',
    path: '/api/admin/services/:code/cancel-plan',
    status: 200,
    summary: 'Takes back or turns down what waits; the draft stays',
    body: PlanBody,
    response: Publication,
    problems: planProblems,
  }),
  reopen: defineRoute({
    ...common,
    params,
    method: 'POST',
    path: '/api/admin/services/:code/reopen',
    status: 200,
    summary: 'Brings a retired service back, or takes back a retirement that is to come',
    response: Publication,
    problems: [401, 403, 404, 409],
  }),
  setting: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/admin/publishing',
    status: 200,
    summary: 'Whether a second administrator approves each publish',
    response: PublishingSetting,
    problems: [401, 403],
  }),
  putSetting: defineRoute({
    ...common,
    method: 'PUT',
    path: '/api/admin/publishing',
    status: 200,
    summary: 'Says whether a second administrator approves each publish',
    body: PublishingSetting,
    response: PublishingSetting,
    problems: [401, 403, 409],
  }),
  previews: defineRoute({
    ...common,
    params,
    method: 'GET',
    path: '/api/admin/services/:code/previews',
    status: 200,
    summary: 'Links to previews that still hold',
    response: Type.Object({ items: Type.Array(PreviewLink) }),
    problems: [401, 403],
  }),
  addPreview: defineRoute({
    ...common,
    params,
    method: 'POST',
    path: '/api/admin/services/:code/previews',
    status: 201,
    summary: 'A link by which anybody sees the draft as it is now, for some days',
    body: Type.Object({ days: Type.Integer({ minimum: 1, maximum: 30 }) }, closed),
    response: NewPreviewLink,
    problems: [401, 403, 404, 422],
  }),
  removePreview: defineRoute({
    ...common,
    params: Type.Object({ code: ServiceCode, id: Type.String({ format: 'uuid' }) }, closed),
    method: 'DELETE',
    path: '/api/admin/services/:code/previews/:id',
    status: 204,
    summary: 'Ends a link',
    problems: [401, 403, 404],
  }),
  preview: defineRoute({
    method: 'GET',
    path: '/api/previews/:token',
    tag: 'catalog',
    access: 'public',
    params: tokenParams,
    status: 200,
    summary: 'The draft behind a link; nothing can be filed with it',
    response: PreviewedService,
    problems: [404],
  }),
  previewValidator: defineRoute({
    method: 'GET',
    path: '/api/previews/:token/validator.js',
    tag: 'catalog',
    access: 'public',
    params: tokenParams,
    status: 200,
    summary: 'The validator of the draft behind a link',
    produces: 'text/javascript',
    problems: [404],
  }),
};
