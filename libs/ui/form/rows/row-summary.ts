import { isObject, own, schemaAt, type SchemaObject } from '#core/fields';
import type { CouncilPublic } from '#contracts/catalog';
import type { Language } from '#ui/kit';
import { formatAnswer } from '../model/format-answer.js';
import { asSchema, textAt } from '../model/read.js';

const shownValues = 4;

export interface SummarySource {
  readonly items: SchemaObject;
  readonly itemsUi: SchemaObject;
  readonly language: Language;
  readonly villages: CouncilPublic['villages'];
}

/** The first answers of a row in one line; empty for a row that nobody has filled in. */
export const rowSummary = (row: unknown, { items, itemsUi, language, villages }: SummarySource): string => {
  if (!isObject(row)) return '';
  const texts = Object.keys(asSchema(items.properties)).flatMap((name) => {
    const value = own(row, name);
    if (value === undefined || (isObject(value) && !('lat' in value))) return [];
    const options = asSchema(asSchema(itemsUi[name])['ui:options']);
    const widget = textAt(options, 'as') ?? textAt(asSchema(itemsUi[name]), 'ui:widget') ?? '';
    const schema = schemaAt(asSchema(items.properties), name) ?? {};
    const enumerated = withLabels(schema, options);
    return [formatAnswer(value, { schema: enumerated, widget, language, villages })];
  });
  return texts.filter(Boolean).slice(0, shownValues).join(' · ');
};

/** Derived schemas keep the labels of choices apart. */
const withLabels = (schema: SchemaObject, { enumNames }: SchemaObject): SchemaObject =>
  Array.isArray(schema.enum) && Array.isArray(enumNames)
    ? {
        ...schema,
        oneOf: schema.enum.map((value, index) => ({ const: value, title: String(enumNames[index]) })),
      }
    : schema;
