import { own, schemaAt, type SchemaObject } from '#core/fields';
import type { FieldKind } from './field-kind.js';

const widgetOf = (ui: SchemaObject): unknown => own(ui, 'ui:widget') ?? own(ui, 'ui:field');

/** How well a kind fits a field: by type, widget, format, being worked out, being a choice; none when types differ. */
const fitness = (kind: FieldKind, schema: SchemaObject, ui: SchemaObject): number => {
  const reference = own(schema, '$ref');
  if (reference !== undefined || own(kind.schema, '$ref') !== undefined)
    return reference === own(kind.schema, '$ref') ? 9 : 0;
  if (own(kind.schema, 'type') !== own(schema, 'type')) return 0;
  const hasRows = (one: SchemaObject) => {
    const items = schemaAt(one, 'items') ?? {};
    return own(items, 'properties') !== undefined || own(items, '$ref') !== undefined;
  };
  const has = (keyword: string) => (keyword in kind.schema === keyword in schema ? 1 : 0);
  if (hasRows(kind.schema) !== hasRows(schema)) return 0;
  const same = (keyword: string) => (own(kind.schema, keyword) === own(schema, keyword) ? 1 : 0);
  return (
    1 +
    3 * (widgetOf(kind.ui) === widgetOf(ui) ? 1 : 0) +
    2 * same('format') +
    2 * same('readOnly') +
    has('oneOf')
  );
};

/** The kind that a field is best edited as; undefined for what only the JSON view can edit. */
export const kindOfField = (
  kinds: readonly FieldKind[],
  schema: SchemaObject,
  ui: SchemaObject,
): FieldKind | undefined =>
  kinds
    .map((kind) => ({ kind, points: fitness(kind, schema, ui) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)[0]?.kind;

export const findKind = (kinds: readonly FieldKind[], id: string): FieldKind | undefined =>
  kinds.find((kind) => kind.id === id);
