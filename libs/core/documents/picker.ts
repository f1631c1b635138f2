import {
  documentPlaceholders,
  feeRowSchema,
  noticePlaceholders,
  type DocumentDefinition,
  type FormDefinition,
  type ServiceDefinition,
} from '#core/definition';
import { fieldTree, isObject, own, type Field, type SchemaObject } from '#core/fields';
import { parseTemplate, type Placeholder, type Template } from '#core/text';
import { valueWords, type ValueSort, type Writing } from './value-words.js';

type Values = Readonly<Record<string, unknown>>;

/** Fills templates from values that are named as the placeholders are. */
export interface Picker {
  /** `row` is the row of a table over the list `rowsOf`. */
  readonly fill: (text: string, values: Values, writing: Writing) => string;
  readonly fillInRow: (
    text: string,
    values: Values,
    row: unknown,
    rowsOf: string | 'fees',
    writing: Writing,
  ) => string;
  /** What is known of a field of the answers. */
  readonly sortOf: (pointer: string) => ValueSort;
}

const nothing: ValueSort = { schema: {} };

const below = (field: Field | undefined, names: readonly string[]): Field | undefined =>
  names.reduce<Field | undefined>((at, name) => at?.fields.find((child) => child.name === name), field);

const uiAt = (ui: SchemaObject, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => own(at, name === '*' ? 'items' : name), ui);

const answerSorts = ({ schema, ui, translations }: FormDefinition) => {
  const root = fieldTree(schema);
  return (pointer: string): ValueSort => {
    const names = pointer.split('/').filter((name) => name !== '' && name !== '*');
    const field = below(root, names);
    if (!field) return nothing;
    const widget = own(uiAt(ui, pointer), 'ui:widget');
    const choices = translations?.en[pointer]?.choices;
    return {
      schema: field.schema,
      ...(typeof widget === 'string' && { widget }),
      ...(choices && { choices }),
    };
  };
};

const follow = (values: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isObject(at) ? own(at, name) : undefined), values);

const makePicker = (form: FormDefinition, vocabulary: SchemaObject): Picker => {
  const sortOf = answerSorts(form);
  const others = fieldTree(vocabulary);
  const feeRow = fieldTree(feeRowSchema);
  const templates = new Map<string, Template>();
  const parse = (text: string): Template => {
    const template = templates.get(text) ?? parseTemplate(text);
    templates.set(text, template);
    return template;
  };
  const sortFor = ({ path: [first, ...rest] }: Placeholder, rowsOf: string | undefined): ValueSort => {
    if (first === 'answers') return sortOf(`/${rest.join('/')}`);
    if (first === 'row')
      return rowsOf === 'fees'
        ? { schema: below(feeRow, rest)?.schema ?? {} }
        : sortOf(`${rowsOf}/*/${rest.join('/')}`);
    return { schema: below(others, [first!, ...rest])?.schema ?? {} };
  };
  const fill = (text: string, values: Values, rowsOf: string | undefined, writing: Writing): string =>
    parse(text)
      .pieces.map((piece) =>
        typeof piece === 'string'
          ? piece
          : valueWords(follow(values, piece.path), piece.format, sortFor(piece, rowsOf), writing),
      )
      .join('');
  return {
    fill: (text, values, writing) => fill(text, values, undefined, writing),
    fillInRow: (text, values, row, rowsOf, writing) => fill(text, { ...values, row }, rowsOf, writing),
    sortOf,
  };
};

/** The picker of a document: the same placeholders that the lint has judged. */
export const documentPicker = (definition: ServiceDefinition, document: DocumentDefinition): Picker =>
  makePicker(definition.form, documentPlaceholders(definition, document));

/** The picker of public notices. */
export const noticePicker = ({ form }: ServiceDefinition): Picker => makePicker(form, noticePlaceholders);
