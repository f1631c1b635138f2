import { descendants, fieldTree, own, pointerNames, type Field, type SchemaObject } from '#core/fields';
import type { FormDefinition } from '#core/definition';
import { isLeaf, widgetOf } from './leaf.js';
import { asSchema } from './read.js';

type Form = Pick<FormDefinition, 'schema' | 'ui'>;

/** The uiSchema of a field by its pattern. */
export const uiAt = (ui: SchemaObject, pattern: string): SchemaObject =>
  pointerNames(pattern).reduce((at, name) => asSchema(own(at, name === '*' ? 'items' : name)), ui);

const partOf = (field: Field, ui: SchemaObject): readonly string[] => {
  const fieldUi = uiAt(ui, field.pointer);
  if (isLeaf(field, fieldUi))
    return [widgetOf(field.schema, fieldUi), ...(field.schema.type === 'array' ? ['ArrayField'] : [])];
  return field.kind === 'rows' ? ['rows'] : [];
};

/** Names of the widgets and fields that a form shows somewhere. */
export const widgetsIn = ({ schema, ui }: Form): ReadonlySet<string> =>
  new Set(descendants(fieldTree(schema)).flatMap((field) => partOf(field, ui)));
