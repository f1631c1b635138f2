import { Type, type Static } from '@sinclair/typebox';
import { changeKinds, thingSorts } from '#core/definition';
import { defineRoute } from '#core/route';
import { ServiceCode, TextSchema, closed, nullable } from '#contracts/common';
import { DefinitionFile, Draft, VersionInfo } from './admin.js';

const common = { tag: 'admin', access: 'admin' } as const;
const params = Type.Object({ code: ServiceCode }, closed);
const versionParams = Type.Object({ code: ServiceCode, version: Type.Integer({ minimum: 1 }) }, closed);

/** A published version with the file that it was made from. */
export const VersionFile = Type.Object({ info: VersionInfo, file: DefinitionFile });
export type VersionFile = Static<typeof VersionFile>;

const Edition = (description: string) =>
  Type.Optional(Type.String({ pattern: '^(draft|live|[1-9][0-9]{0,8})$', description }));

export const DiffQuery = Type.Object(
  {
    from: Edition('Number of a version, `live` or `draft`; `live` when missing'),
    to: Edition('The same; `draft` when missing'),
  },
  closed,
);
export type DiffQuery = Static<typeof DiffQuery>;

const literals = <T extends string>(values: readonly T[]) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values] });

export const DefinitionChangeView = Type.Object({
  kind: literals(changeKinds),
  sort: literals(thingSorts),
  name: Type.String(),
  was: Type.Optional(Type.String({ description: 'The name that it had' })),
  path: Type.String({ description: 'Pointer into the definition' }),
  words: TextSchema,
  facts: Type.Array(Type.Object({ key: Type.String(), words: TextSchema })),
});
export type DefinitionChangeView = Static<typeof DefinitionChangeView>;

/** The typed difference between two editions of a service, in words. */
export const DiffReport = Type.Object({
  from: Type.String(),
  to: Type.String(),
  changes: Type.Array(DefinitionChangeView),
  breaks: Type.Array(
    Type.Object({
      code: Type.String(),
      path: Type.String(),
      state: Type.Optional(Type.String({ description: 'State that open cases may stand in' })),
      words: TextSchema,
    }),
  ),
});
export type DiffReport = Static<typeof DiffReport>;

const Category = Type.String({ maxLength: 20 });
const Named = Type.Object(
  { th: Type.String({ minLength: 1, maxLength: 200 }), en: Type.String({ minLength: 1, maxLength: 200 }) },
  closed,
);

export const SchemaImportBody = Type.Object(
  {
    schema: Type.Unknown({ description: 'JSON Schema draft-07 of an object' }),
    code: Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 }),
    title: Named,
    category: Category,
    kind: Category,
    division: Type.String({ maxLength: 64 }),
  },
  closed,
);
export type SchemaImportBody = Static<typeof SchemaImportBody>;

export const SchemaImport = Type.Object({
  draft: Draft,
  fields: Type.Integer({ description: 'How many fields came over' }),
  leftOut: Type.Array(Type.Object({ path: Type.String(), words: TextSchema })),
});
export type SchemaImport = Static<typeof SchemaImport>;

/** A case that could be moved to the live version, or why it stays. */
export const MovableCase = Type.Object({
  receiptNumber: Type.String(),
  version: Type.Integer(),
  state: TextSchema,
  reason: nullable(TextSchema),
});
export type MovableCase = Static<typeof MovableCase>;

export const CaseStanding = Type.Object({
  version: Type.Integer(),
  state: Type.String(),
  title: TextSchema,
  count: Type.Integer(),
});

export type CaseStanding = Static<typeof CaseStanding>;

export const OpenCases = Type.Object({
  live: nullable(Type.Integer()),
  standings: Type.Array(CaseStanding, { description: 'Open cases by version and state' }),
});
export type OpenCases = Static<typeof OpenCases>;

export const MoveCasesBody = Type.Object(
  {
    to: Type.Integer({ minimum: 1, description: 'The live version as it was looked at' }),
    dryRun: Type.Optional(Type.Boolean({ description: 'Only says what would happen' })),
    after: Type.Optional(Type.String({ format: 'uuid', description: 'Goes on behind this case' })),
  },
  closed,
);
export type MoveCasesBody = Static<typeof MoveCasesBody>;

export const MoveCasesReport = Type.Object({
  moved: Type.Integer({ description: 'Moved, or movable in a dry run' }),
  stayed: Type.Integer(),
  cases: Type.Array(MovableCase),
  next: nullable(Type.String({ description: 'To go on with, when there are more' })),
});
export type MoveCasesReport = Static<typeof MoveCasesReport>;

export const ServiceUse = Type.Object({
  code: Type.String(),
  recent: Type.Integer({ description: 'Cases of the last 30 days' }),
  open: Type.Integer(),
});

export type ServiceUse = Static<typeof ServiceUse>;

export const versionRoutes = {
  version: defineRoute({
    ...common,
    params: versionParams,
    method: 'GET',
    path: '/api/admin/services/:code/versions/:version',
    status: 200,
    summary: 'A published version with the file that it was made from',
    response: VersionFile,
    problems: [401, 403, 404],
  }),
  restore: defineRoute({
    ...common,
    params: versionParams,
    method: 'POST',
    path: '/api/admin/services/:code/versions/:version/restore',
    status: 200,
    summary: 'Makes a published version the draft again',
    body: Type.Object({ expectedRevision: Type.Optional(Type.Integer({ minimum: 0 })) }, closed),
    bodyOptional: true,
    response: Draft,
    problems: [401, 403, 404, 409],
  }),
  diff: defineRoute({
    ...common,
    params,
    method: 'GET',
    path: '/api/admin/services/:code/diff',
    status: 200,
    summary: 'What differs between two editions, and what that breaks',
    query: DiffQuery,
    response: DiffReport,
    problems: [401, 403, 404, 422],
  }),
  importSchema: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/admin/services/import-schema',
    status: 200,
    summary: 'Makes a draft out of a plain JSON Schema, and says what could not be taken over',
    body: SchemaImportBody,
    response: SchemaImport,
    problems: [401, 403, 409, 413, 422],
  }),
  openCases: defineRoute({
    ...common,
    params,
    method: 'GET',
    path: '/api/admin/services/:code/open-cases',
    status: 200,
    summary: 'Open cases by version and state',
    response: OpenCases,
    problems: [401, 403, 404],
  }),
  moveCases: defineRoute({
    ...common,
    params,
    method: 'POST',
    path: '/api/admin/services/:code/move-cases',
    status: 200,
    summary: 'Moves open cases to the live version where nothing changes for them; says why the others stay',
    body: MoveCasesBody,
    response: MoveCasesReport,
    problems: [401, 403, 404, 409],
  }),
  usage: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/admin/services/usage',
    status: 200,
    summary: 'How much each service is used',
    response: Type.Object({ items: Type.Array(ServiceUse) }),
    problems: [401, 403],
  }),
};
