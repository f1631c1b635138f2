import { Type, type Static } from '@sinclair/typebox';
import { closed, kebab, oneOfStrings, optional } from './primitives.js';

export const isoDay = (description: string) =>
  Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });

export const timeOfDay = (description: string) => Type.String({ pattern: '^\\d{2}:\\d{2}$', description });

export const spanUnits = ['days', 'months', 'years'] as const;

/** A length of validity. Time limits of the office are durations, which know working days. */
export const spanSchema = closed(
  {
    amount: Type.Integer({ minimum: 1, maximum: 1200, description: 'How many' }),
    unit: oneOfStrings(
      spanUnits,
      'Calendar days, months or years; a span of one year ends on the day before',
    ),
  },
  { description: 'A length of validity on the calendar' },
);
export type Span = Static<typeof spanSchema>;

export const minutesSchema = (description: string) =>
  Type.Integer({ minimum: 1, maximum: 43_200, description });

/** Running numbers, of documents and of register entries alike. */
export const numberingSchema = closed(
  {
    series: kebab('The row of numbers; what names one series shares its numbers over the whole council'),
    pattern: Type.String({
      minLength: 1,
      maxLength: 60,
      pattern: '\\{number\\}',
      description: 'The number as written: `{number}` and, for series that begin anew each year, `{year}`',
    }),
    digits: optional(
      Type.Integer({
        minimum: 1,
        maximum: 8,
        description: 'Leading zeros fill up to so many digits; 5 when missing',
      }),
    ),
    year: oneOfStrings(
      ['calendar', 'fiscal', 'none'] as const,
      'Begins anew with the calendar year, with the fiscal year (1 October, named by its end), or never; `{year}` is พ.ศ.',
    ),
  },
  { description: 'How numbers are given: without gaps, never twice' },
);
export type Numbering = Static<typeof numberingSchema>;
