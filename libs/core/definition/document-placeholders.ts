import { findingName, findingsSchema, type SchemaObject } from '#core/fields';
import type { DocumentDefinition } from './meta/documents.js';
import type { ServiceDefinition } from './meta/definition.js';
import { entrySchema } from './part-variables.js';

const text: SchemaObject = { type: 'string' };
const day: SchemaObject = { type: 'string', format: 'date' };

/** Marks whole satang among numbers, in `$comment`. */
export const satangMark = 'satang';
const satang: SchemaObject = { type: 'integer', $comment: satangMark };

const record = (properties: Readonly<Record<string, SchemaObject>>): SchemaObject => ({
  type: 'object',
  properties,
});

const general: Readonly<Record<string, SchemaObject>> = {
  case: record({
    receiptNumber: text,
    receivedDay: day,
    dueDay: day,
    decidedDay: day,
    reason: text,
    appeal: text,
    appealUntil: day,
    status: text,
    division: text,
  }),
  service: record({ title: text }),
  council: record({ name: text, address: text, phone: text }),
};

/** The fee lines of a table over `fees`. */
export const feeRowSchema: SchemaObject = record({ title: text, satang });

const feesOf = ({ fees }: ServiceDefinition): SchemaObject =>
  record({
    ...Object.fromEntries(fees.map(({ code }) => [findingName(code), satang])),
    total: satang,
  });

const entryOf = ({ registers = [] }: ServiceDefinition, id: string | undefined): SchemaObject => {
  const register = registers.find((one) => one.id === id);
  return record({
    number: text,
    validFrom: day,
    validUntil: day,
    ...(register && (entrySchema(register)['properties'] as Readonly<Record<string, SchemaObject>>)),
  });
};

/** What placeholders of a document may pick besides `answers` (and `row` in tables), as a schema. */
export const documentPlaceholders = (
  definition: ServiceDefinition,
  document: DocumentDefinition,
): SchemaObject =>
  record({
    ...general,
    applicant: record({ name: text }),
    officer: record({ name: text }),
    signatory: record({ name: text, position: text }),
    findings: findingsSchema(definition.workflow.actions),
    fees: feesOf(definition),
    payment: record({ satang, receiptBook: text, receiptNumber: text, paidDay: day }),
    document: record({ number: text, day, validFrom: day, validUntil: day, code: text }),
    ...(document.register !== undefined && { entry: entryOf(definition, document.register) }),
  });

/** What placeholders of a public notice may pick besides the answers that it shows. */
export const noticePlaceholders: SchemaObject = record({
  ...general,
  notice: record({ from: day, until: day }),
});
