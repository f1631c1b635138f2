import { findingName, own, schemaAt, type SchemaObject } from '#core/fields';
import type { BookingDefinition } from './meta/bookings.js';
import type { ServiceDefinition } from './meta/definition.js';
import type { RegisterDefinition } from './meta/registers.js';
import { caseVariables } from './workflow-variables.js';

type Variables = Readonly<Record<string, SchemaObject>>;

const text: SchemaObject = { type: 'string' };
const whole: SchemaObject = { type: 'integer' };
const record = (properties: Readonly<Record<string, SchemaObject>>): SchemaObject => ({
  type: 'object',
  properties,
});

/** The fees as expressions and documents see them: each line by its name in camelCase, and their sum, in satang. */
export const feesSchema = (fees: ServiceDefinition['fees']): SchemaObject =>
  record({ ...Object.fromEntries(fees.map(({ code }) => [findingName(code), whole])), total: whole });

/** An entry of a register as expressions see it: its fields by name. */
export const entrySchema = ({ fields }: Pick<RegisterDefinition, 'fields'>): SchemaObject =>
  record(Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])));

/** The schema of one row of a list of the answers; an empty one when there is no such list. */
const rowOf = ({ form }: ServiceDefinition, list: string): SchemaObject => {
  const field = list
    .split('/')
    .slice(1)
    .reduce<SchemaObject>((schema, name) => {
      const property = own(schemaAt(schema, 'properties') ?? {}, name);
      return (property ?? {}) as SchemaObject;
    }, form.schema);
  return schemaAt(field, 'items') ?? {};
};

/** What expressions of documents and notices see besides `answers` and `tables`. */
export const documentVariables = (definition: ServiceDefinition): Variables => ({
  ...caseVariables(definition.workflow),
  fees: feesSchema(definition.fees),
});

/** What the values and days of an entry see besides `answers` and `tables`; `row` when each row makes an entry. */
export const registerVariables = (
  definition: ServiceDefinition,
  register: RegisterDefinition,
): Variables => ({
  ...documentVariables(definition),
  ...(register.each !== undefined && { row: rowOf(definition, register.each) }),
});

/** What the keys of uniqueness see besides `answers` and `tables`, before there is a case. */
export const uniqueVariables = (definition: ServiceDefinition, register: RegisterDefinition): Variables => ({
  today: text,
  ...(register.each !== undefined && { row: rowOf(definition, register.each) }),
});

/** What payments out of a register see besides `tables`: no answers, for these are the case’s. */
export const payVariables = (register: RegisterDefinition): Variables => ({
  today: text,
  entry: entrySchema(register),
});

const attributeTypes = {
  number: { type: 'number' },
  text,
  'yes-no': { type: 'boolean' },
} as const satisfies Readonly<Record<string, SchemaObject>>;

/** What bookings see besides `answers` and `tables`; `row` when each row books, `resource` for `suits` alone. */
export const bookingVariables = (definition: ServiceDefinition, booking: BookingDefinition): Variables => {
  const rows = booking.slot.lastIndexOf('/*/');
  return {
    today: text,
    ...(rows !== -1 && { row: rowOf(definition, booking.slot.slice(0, rows)) }),
  };
};

/** A resource of the council as `suits` sees it. */
export const resourceVariable = ({ attributes = {} }: Pick<BookingDefinition, 'attributes'>): SchemaObject =>
  record({
    id: text,
    capacity: whole,
    attributes: record(
      Object.fromEntries(Object.entries(attributes).map(([name, type]) => [name, attributeTypes[type]])),
    ),
  });

/** What rankings see besides `answers` and `tables`. */
export const rankingVariables = ({ workflow }: ServiceDefinition): Variables => {
  const { findings, today } = caseVariables(workflow);
  return { today: today ?? text, ...(findings && { findings }) };
};
