import { Type } from '@sinclair/typebox';
import { keyKinds, rangeBounds, valueKinds } from '#core/tables';
import { camel, closed, mapOf, oneOfStrings, optional, textSchema } from './primitives.js';

const day = (description: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });

export const keyColumnSchema = closed(
  {
    id: camel('Name of the column'),
    title: textSchema('What rows are found by'),
    kind: oneOfStrings(
      keyKinds,
      '`choice` of the texts in `choices`, any `text`, `yes-no`, or a range between numbers or amounts of satang; a table has one range at most',
    ),
    choices: optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 100, description: 'A choice' }), {
        minItems: 1,
        maxItems: 100,
        description: 'For `choice`: the texts that rows have here; each has a row',
      }),
    ),
    bounds: optional(
      oneOfStrings(
        rangeBounds,
        'For ranges: `over-up-to` (the lower end does not belong to it, the upper does: «เกิน … แต่ไม่เกิน …»; also when missing) or `from-below` (the lower does, the upper does not)',
      ),
    ),
    unit: optional(textSchema('Unit of the numbers')),
  },
  { description: 'A column that rows are found by' },
);

export const valueColumnSchema = closed(
  {
    id: camel('Name of the column in expressions: `tables.TABLE.COLUMN`'),
    title: textSchema('What the column says'),
    kind: oneOfStrings(
      valueKinds,
      '`satang` (whole, not negative), `percent` (not negative, six decimals at most), `integer`, `number` (never money) or `text`',
    ),
    ceiling: optional(
      camel('Column of the same kind with the legal ceiling: no row of this column may lie above it'),
    ),
    unit: optional(textSchema('What the value is for: per m², per month')),
  },
  { description: 'A column that is read' },
);

export const rangeSchema = closed(
  {
    from: optional(Type.Number({ description: 'Lower end; none when missing' })),
    to: optional(Type.Number({ description: 'Upper end; none when missing' })),
  },
  { description: 'A range of numbers; of satang in a `money-range`' },
);

export const cellSchema = Type.Union(
  [
    Type.String({ maxLength: 1000, description: 'A text or a choice' }),
    Type.Number({ description: 'A number, a percentage, or satang' }),
    Type.Boolean({ description: 'Yes or no' }),
    rangeSchema,
  ],
  { description: 'What a row has in a column, of the column’s kind' },
);

export const rowSchema = closed(
  {
    validFrom: day('First day on which the row holds'),
    validTo: optional(
      day('Last day; when missing, the row holds until rows with the same keys begin on a later day'),
    ),
    confirm: optional(
      textSchema('The council must confirm the figures of this row before it relies on them: what and where'),
    ),
    legalBasis: optional(Type.String({ maxLength: 300, description: 'Law or ordinance behind the row' })),
    cells: mapOf(cellSchema, 'Every column of the table by its name'),
  },
  {
    description:
      'A row. The bands of a range that hold together begin on the same day; when one changes, all are written anew',
  },
);

export const tableSchema = closed(
  {
    id: camel('Name in expressions: `tables.NAME`'),
    title: textSchema('What the table holds'),
    legalBasis: optional(Type.String({ maxLength: 300, description: 'Law or ordinance behind the table' })),
    keys: Type.Array(keyColumnSchema, {
      maxItems: 5,
      description: 'Columns that rows are found by, in order',
    }),
    values: Type.Array(valueColumnSchema, {
      minItems: 1,
      maxItems: 8,
      description: 'Columns that are read',
    }),
    rows: Type.Array(rowSchema, {
      minItems: 1,
      maxItems: 500,
      description: 'Rows; those with the same keys stand oldest first',
    }),
  },
  { description: 'Figures with their days of validity: rates, tiers, ceilings, ordinances' },
);
