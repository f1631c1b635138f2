import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Moment, PageQuery, ServiceCode, TextSchema, closed, nullable, pageOf } from '#contracts/common';
import { SimulationBody, SimulationReport } from './simulation.js';

const params = Type.Object({ code: ServiceCode }, closed);
const common = { tag: 'admin', access: 'admin', params } as const;

/** A whole definition with its samples and journeys, as `sala export` writes it. */
export const DefinitionFile = Type.Object(
  {
    definition: Type.Unknown({ description: 'The service definition' }),
    samples: Type.Optional(Type.Unknown()),
    journeys: Type.Optional(Type.Unknown()),
  },
  closed,
);
export type DefinitionFile = Static<typeof DefinitionFile>;

export const ImportBody = Type.Object(
  {
    ...DefinitionFile.properties,
    expectedRevision: Type.Optional(
      Type.Integer({ minimum: 0, description: 'Of the draft that it may take the place of; 0 for none' }),
    ),
  },
  closed,
);
export type ImportBody = Static<typeof ImportBody>;

export const CheckProblem = Type.Object({
  path: Type.String(),
  severity: Type.String(),
  code: Type.String(),
  message: TextSchema,
});
export type CheckProblem = Static<typeof CheckProblem>;
export const CheckReport = Type.Object({ problems: Type.Array(CheckProblem) });
export type CheckReport = Static<typeof CheckReport>;

export const Draft = Type.Object({
  code: Type.String(),
  revision: Type.Integer(),
  savedAt: Moment,
  savedBy: Type.String({ description: 'Who saved it; of revision 0, who published it' }),
  file: DefinitionFile,
});
export const VersionInfo = Type.Object({
  version: Type.Integer(),
  hash: Type.String(),
  publishedAt: Moment,
  publishedBy: Type.String(),
  live: Type.Boolean(),
});

export const PlanState = Type.Union([
  Type.Literal('proposed'),
  Type.Literal('scheduled'),
  Type.Literal('failed'),
]);
export type PlanState = Static<typeof PlanState>;

/** A service as its administrator sees it in the list: what is live, and what lies beside it. */
export const DesignSummary = Type.Object({
  code: Type.String(),
  title: TextSchema,
  category: Type.String(),
  kind: Type.String(),
  state: Type.Union([
    Type.Literal('live'),
    Type.Literal('draft'),
    Type.Literal('changed'),
    Type.Literal('retired'),
  ]),
  version: Type.Optional(Type.Integer({ description: 'The live version' })),
  publishedAt: Type.Optional(Moment),
  savedAt: Type.Optional(Moment),
  savedBy: Type.Optional(Type.String({ description: 'Who saved the draft' })),
  plan: Type.Optional(
    Type.Object(
      { state: PlanState, at: nullable(Moment) },
      { description: 'A publish that waits for a second person or for its moment, or that was refused then' },
    ),
  ),
  retireOn: Type.Optional(Type.String({ description: 'Day on which it will be retired, `YYYY-MM-DD`' })),
});
export type DesignSummary = Static<typeof DesignSummary>;

export type VersionInfo = Static<typeof VersionInfo>;
export type Draft = Static<typeof Draft>;

/** What the publisher looked at, so that what others did meanwhile is noticed. */
export const PublishBody = Type.Object(
  {
    revision: Type.Optional(Type.Integer({ minimum: 0, description: 'Revision of the draft that is meant' })),
    expectedVersion: Type.Optional(
      Type.Integer({ minimum: 0, description: 'The version that was live then; 0 for none' }),
    ),
  },
  closed,
);
export type PublishBody = Static<typeof PublishBody>;

export const RetireBody = Type.Object(
  {
    reason: Type.Optional(
      Type.String({ maxLength: 1000, description: 'Why; kept, never shown to citizens' }),
    ),
    on: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'First day on which it can’t be filed any more; today when missing',
      }),
    ),
  },
  closed,
);
export type RetireBody = Static<typeof RetireBody>;

export const MailItem = Type.Object({
  id: Type.String(),
  at: Moment,
  to: Type.String(),
  subject: Type.String(),
  body: Type.String(),
  status: Type.String(),
});
export type MailItem = Static<typeof MailItem>;

export const adminRoutes = {
  designs: defineRoute({
    method: 'GET',
    path: '/api/admin/services',
    tag: 'admin',
    access: 'admin',
    status: 200,
    summary: 'All services with their state: live, changed beside the live one, never published, retired',
    response: Type.Object({ items: Type.Array(DesignSummary) }),
    problems: [401, 403],
  }),
  parts: defineRoute({
    method: 'GET',
    path: '/api/admin/parts',
    tag: 'admin',
    access: 'admin',
    status: 200,
    summary: 'The shared parts that definitions may bring in, all versions',
    response: Type.Object({ items: Type.Array(Type.Unknown()) }),
    problems: [401, 403],
  }),
  getDraft: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/admin/services/:code/draft',
    status: 200,
    summary: 'The draft, or the live definition to begin from',
    response: Draft,
    problems: [401, 403, 404],
  }),
  putDraft: defineRoute({
    ...common,
    method: 'PUT',
    path: '/api/admin/services/:code/draft',
    status: 200,
    summary: 'Saves the draft',
    body: Type.Object({ file: DefinitionFile, expectedRevision: Type.Optional(Type.Integer()) }, closed),
    response: Draft,
    problems: [401, 403, 409, 422],
  }),
  check: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/admin/services/:code/check',
    status: 200,
    summary: 'All problems of the draft',
    response: CheckReport,
    problems: [401, 403, 404],
  }),
  simulate: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/admin/services/:code/simulate',
    status: 200,
    summary: 'Plays with a case of the draft, storing nothing',
    body: SimulationBody,
    response: SimulationReport,
    problems: [401, 403, 404, 422],
  }),
  publish: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/admin/services/:code/publish',
    status: 200,
    summary: 'Publishes the draft as the next version',
    body: PublishBody,
    bodyOptional: true,
    response: VersionInfo,
    problems: [401, 403, 404, 409, 422],
  }),
  retire: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/admin/services/:code/retire',
    status: 204,
    summary: 'Takes the service out of the catalogue, now or on a day; open cases go on',
    body: RetireBody,
    bodyOptional: true,
    problems: [401, 403, 404, 422],
  }),
  versions: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/admin/services/:code/versions',
    status: 200,
    summary: 'Published versions',
    response: Type.Object({ items: Type.Array(VersionInfo) }),
    problems: [401, 403, 404],
  }),
  export: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/admin/services/:code/export',
    status: 200,
    summary: 'One JSON file of a version, the live one when none is named, with samples and journeys',
    query: Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1 })) }, closed),
    response: DefinitionFile,
    problems: [401, 403, 404],
  }),
  import: defineRoute({
    method: 'POST',
    path: '/api/admin/services/import',
    tag: 'admin',
    access: 'admin',
    status: 200,
    summary: 'Takes a definition in as a draft; one of a newer format is refused',
    body: ImportBody,
    response: Draft,
    problems: [401, 403, 409, 413, 422],
  }),
  mail: defineRoute({
    method: 'GET',
    path: '/api/admin/mail',
    tag: 'admin',
    access: 'officer',
    status: 200,
    summary: 'Messages of the local mail sink (when no SMTP_URL is set)',
    query: Type.Object(PageQuery, closed),
    response: pageOf(MailItem),
    problems: [401, 403],
  }),
};
