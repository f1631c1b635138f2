import { Type, type Static, type TSchema } from '@sinclair/typebox';

export const closed = { additionalProperties: false } as const;

export const TextSchema = Type.Object(
  { th: Type.String(), en: Type.String() },
  { description: 'Thai and English' },
);

export const Answers = Type.Record(Type.String(), Type.Unknown(), {
  description: 'Answers by field, as the form’s JSON Schema says',
});

/** RFC 3339 in UTC. */
export const Moment = Type.String({ description: 'RFC 3339, UTC' });
export const Day = Type.String({ description: 'YYYY-MM-DD, Common Era' });

/** Attachment key, `KEY:ROW` where each row of a list has its own -> ids of uploaded files. */
export const AttachmentRefs = Type.Record(
  Type.String({ maxLength: 80 }),
  Type.Array(Type.String({ format: 'uuid' }), { maxItems: 20 }),
);

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** Keyset lists: `limit` at most 100, `cursor` as the last answer gave it. */
export const PageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
};

export const pageOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), nextCursor: nullable(Type.String()) });

export const FieldError = Type.Object({ pointer: Type.String(), code: Type.String(), message: TextSchema });
export type FieldError = Static<typeof FieldError>;

/** RFC 9457 problem details, with Thai first. Other members are facts that belong to the code: a limit, the current version. */
export const ProblemDetails = Type.Object({
  type: Type.String(),
  code: Type.String({ description: 'Stable dotted code, e.g. `case.stale`' }),
  title: Type.String({ description: 'Thai' }),
  titleEn: Type.String(),
  status: Type.Integer(),
  correlationId: Type.String(),
  errors: Type.Optional(Type.Array(FieldError)),
});
export type ProblemDetails = Static<typeof ProblemDetails>;

export const ServiceCode = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });
export const CaseId = Type.Object({ id: Type.String({ format: 'uuid' }) }, closed);
