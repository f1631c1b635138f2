import { isObject, own, pointerNames, type Field, type SchemaObject } from '#core/fields';
import type { Problem } from '#core/result';
import { fieldPath, found } from './lint-context.js';

/** A field with what the uiSchema says of it. */
export interface Placed {
  readonly field: Field;
  readonly ui: SchemaObject;
  readonly options: SchemaObject;
}

export const asObject = (value: unknown): SchemaObject => (isObject(value) ? value : {});

export const placeIn = (ui: SchemaObject, field: Field): Placed => {
  const at = pointerNames(field.pointer).reduce<SchemaObject>(
    (above, name) => asObject(own(above, name === '*' ? 'items' : name)),
    ui,
  );
  return { field, ui: at, options: asObject(at['ui:options']) };
};

/** Names of what draws the field: a widget, a field of its own. */
export const drawnBy = ({ ui }: Placed): readonly string[] =>
  [ui['ui:widget'], ui['ui:field']].filter((name) => typeof name === 'string');

export const unfit = ({ field }: Pick<Placed, 'field'>, th: string, en: string): readonly Problem[] => [
  found(
    fieldPath(field),
    'widget-does-not-fit',
    `ช่อง ${field.pointer}: ${th}`,
    `The field ${field.pointer}: ${en}`,
  ),
];
