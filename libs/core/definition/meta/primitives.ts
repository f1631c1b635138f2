import { Type, type TObject, type TProperties, type TSchema } from '@sinclair/typebox';

/** A closed object: unknown keys in a definition are typing errors or tricks, and are refused. */
export const closed = <T extends TProperties>(properties: T, options: { description: string }): TObject<T> =>
  Type.Object(properties, { ...options, additionalProperties: false });

export const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

/** A union of string literals (Sala has no enums). */
export const oneOfStrings = <T extends string>(values: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], description });

export const textSchema = (description: string) =>
  closed(
    {
      th: Type.String({ minLength: 1, maxLength: 4000, description: 'Thai, never empty' }),
      en: Type.String({ maxLength: 4000, description: 'English' }),
    },
    { description },
  );

/**
 * A text with placeholders `{{answers.applicant.firstName}}`, `{{fees.total|baht-text}}`: words and values, never logic.
 * English is needed only where the document is issued in it.
 */
export const templateSchema = (description: string) =>
  closed(
    {
      th: Type.String({
        minLength: 1,
        maxLength: 4000,
        description: 'Thai, never empty',
        $comment: 'template',
      }),
      en: optional(Type.String({ maxLength: 4000, description: 'English', $comment: 'template' })),
    },
    { description },
  );

export const kebab = (description: string) =>
  Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64, description });

/** A name that expressions use. */
export const camel = (description: string) =>
  Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 40, description });

/** A map by free names. Names that hold a line break are refused with it: no pattern of JSON Schema would look at them. */
export const mapOf = <T extends TSchema>(value: T, description: string) =>
  Type.Record(Type.String(), value, { description, additionalProperties: false });

/** A map by the names of other things of the definition. */
export const mapByReference = <T extends TSchema>(value: T, sort: Sort, description: string) =>
  Type.Record(Type.String(), value, { description, $comment: `means ${sort} by key` });

/** A map by the pointers of fields. */
export const mapByField = <T extends TSchema>(value: T, description: string) =>
  Type.Record(Type.String(), value, { description, additionalProperties: false, $comment: 'by field' });

/** Things that have a name of their own in a definition, and are meant by it elsewhere in it. */
export const sorts = [
  'page',
  'section',
  'rule',
  'check',
  'attachment',
  'fee',
  'notification',
  'state',
  'action',
  'clock',
  'flag',
  'approval',
  'table',
  'document',
  'register',
  'booking',
  'party',
  'notice',
  'window',
] as const;
export type Sort = (typeof sorts)[number];

/** The name that a thing of this sort has. */
export const nameOf = (sort: Sort, description: string) => ({
  ...kebab(description),
  $comment: `names ${sort}`,
});

/** Another thing of the definition, by its name. */
export const reference = (sort: Sort, description: string) => ({
  ...kebab(description),
  $comment: `means ${sort}`,
});

/** A map by ids in kebab-case; other names are refused, which `patternProperties` alone would pass unseen. */
export const mapById = <T extends TSchema>(value: T, sort: Sort, description: string) =>
  Type.Record(Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }), value, {
    description,
    additionalProperties: false,
    $comment: `by ${sort}`,
  });

/** Where an answer stands: `/place/village`; `*` stands for each row of a repeating group: `/trees/*\/species`. */
export const pointerSchema = (description: string) =>
  Type.String({
    pattern: '^(/([a-z][A-Za-z0-9_]{0,63}|\\*))+$',
    maxLength: 300,
    description,
    $comment: 'field',
  });

/** CEL text (https://cel.dev); limits are those of core/expression. */
export const expressionSchema = (description: string) =>
  Type.String({ minLength: 1, maxLength: 2000, description, $comment: 'CEL' });

/** The JSON Schema of one value: a text, day, number, or yes or no. */
export const valueSchemaSchema = (description: string) =>
  Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', description, $comment: 'one-value' });

export const jsonSchemaSchema = (description: string) =>
  Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', description });
