import { Type, type Static } from '@sinclair/typebox';
import { camel, closed, kebab, mapOf, optional } from './primitives.js';
import { cellSchema } from './tables.js';

/** A figure of the council’s own ordinance, laid over a table of a service when the service is published. */
export const councilRateSchema = closed(
  {
    service: kebab('Code of the service'),
    table: camel('Table of the service'),
    where: optional(
      mapOf(
        cellSchema,
        'Which row: what it has in its key columns, ranges included; none for a table without keys',
      ),
    ),
    column: camel('Column of the table'),
    value: Type.Number({
      minimum: 0,
      description:
        'The figure, in the unit of the column: whole satang, per cent, a number; not above the legal ceiling',
    }),
    from: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'First day on which it holds' }),
    basis: Type.String({ minLength: 1, maxLength: 300, description: 'The ordinance: name, year, clause' }),
  },
  { description: 'A rate of the council’s ordinance' },
);
export type CouncilRate = Static<typeof councilRateSchema>;
