import { isObject, stringsAt, valueAt, type SchemaObject } from '#core/fields';
import { parentOf, schemaPathOf, uiPathOf, type FieldAddress } from './field-address.js';
import { editIn } from './json-edit.js';
import type { ServiceDraft } from './service-draft.js';

const moved = (names: readonly string[], name: string, index: number | undefined): readonly string[] => {
  const others = names.filter((other) => other !== name);
  return others.toSpliced(index ?? others.length, 0, name);
};

/** Moves a field to another place in its own group; `index` counts without the field itself. */
export const reorderField = (draft: ServiceDraft, address: FieldAddress, index?: number): ServiceDraft => {
  const { parent, name } = parentOf(address);
  const inSchema = editIn(draft, `${schemaPathOf(parent)}/properties`, (properties) => {
    const fields = properties as SchemaObject;
    return Object.fromEntries(moved(Object.keys(fields), name, index).map((key) => [key, fields[key]]));
  });
  const ui = valueAt(inSchema, uiPathOf(parent));
  const order = isObject(ui) ? stringsAt(ui, 'ui:order') : [];
  return (
    order.length > 0
      ? editIn(inSchema, `${uiPathOf(parent)}/ui:order`, () => moved(order, name, index))
      : inSchema
  ) as ServiceDraft;
};
