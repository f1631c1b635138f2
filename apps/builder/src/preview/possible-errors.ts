import type { ServiceDefinition } from '#core/definition';
import { own, type SchemaObject } from '#core/fields';
import { listFields, type FieldNode } from '#core/form';
import { describeErrors } from '#core/messages';
import type { Text } from '#core/result';

/** A field with everything that it may say when an answer is wrong. */
interface FieldErrors {
  readonly pointer: string;
  readonly title: Text;
  readonly messages: readonly Text[];
}

type Params = Readonly<Record<string, unknown>>;

const limits = (keyword: string, schema: SchemaObject): Params => ({ limit: own(schema, keyword) });

/** Keywords that may be broken, with what Ajv says of each. */
const breakable: Readonly<Record<string, (keyword: string, schema: SchemaObject) => Params>> = {
  type: (_, schema) => ({ type: own(schema, 'type') }),
  format: (_, schema) => ({ format: own(schema, 'format') }),
  pattern: (_, schema) => ({ pattern: own(schema, 'pattern') }),
  enum: (_, schema) => ({ allowedValues: own(schema, 'enum') }),
  const: (_, schema) => ({ allowedValue: own(schema, 'const') }),
  multipleOf: (_, schema) => ({ multipleOf: own(schema, 'multipleOf') }),
  minLength: limits,
  maxLength: limits,
  minimum: limits,
  maximum: limits,
  exclusiveMinimum: limits,
  exclusiveMaximum: limits,
  minItems: limits,
  maxItems: limits,
  uniqueItems: () => ({}),
};

const typed: ReadonlySet<unknown> = new Set(['number', 'integer']);

const mayBreak = (keyword: string, schema: SchemaObject): boolean =>
  keyword === 'type' ? typed.has(own(schema, 'type')) : Object.hasOwn(schema, keyword);

const concrete = (pointer: string): string => pointer.replaceAll('/*', '/0');

const errorsOf = ({ pointer, name, schema, required }: FieldNode, mayBeRequired: boolean) => [
  ...(required || mayBeRequired
    ? [{ pointer: concrete(pointer), keyword: 'required', params: { missingProperty: name } }]
    : []),
  ...Object.entries(breakable)
    .filter(([keyword]) => mayBreak(keyword, schema))
    .map(([keyword, paramsOf]) => ({
      pointer: concrete(pointer),
      keyword,
      params: paramsOf(keyword, schema),
    })),
];

/** Every message that a form may show beside its fields, in the order of the form; of its checks too. */
export const possibleErrors = ({ form }: ServiceDefinition): readonly FieldErrors[] => {
  const demanded = new Set((form.rules ?? []).flatMap(({ require = [] }) => require));
  return listFields(form).flatMap((field) => {
    const said = describeErrors(errorsOf(field, demanded.has(field.pointer)), form.schema, form);
    const checks = (form.checks ?? []).filter(({ fields }) => fields.includes(field.pointer));
    const messages = [...said.map(({ message }) => message), ...checks.map(({ message }) => message)];
    return messages.length > 0 ? [{ pointer: field.pointer, title: field.title, messages }] : [];
  });
};
