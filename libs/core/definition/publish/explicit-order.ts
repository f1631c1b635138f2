import { isObject } from '#core/fields';

type Json = Readonly<Record<string, unknown>>;

/**
 * Writes the order of fields that authors gave by writing them one after the other into `ui:order` of each group
 * that has none: canonical JSON sorts keys, so an order that stands nowhere else would be lost and unhashed.
 */
export const explicitOrder = (schema: Json, ui: Json): Json => {
  const inner = isObject(schema.items) ? { items: orderOf(schema.items, ui.items) } : {};
  if (!isObject(schema.properties)) return { ...ui, ...inner };
  const names = Object.keys(schema.properties);
  const groups = Object.fromEntries(
    Object.entries(schema.properties)
      .filter(
        ([, property]) => isObject(property) && (isObject(property.properties) || isObject(property.items)),
      )
      .map(([name, property]) => [name, orderOf(property as Json, ui[name])]),
  );
  return { 'ui:order': [...names, '*'], ...ui, ...inner, ...groups };
};

const orderOf = (schema: unknown, ui: unknown): Json => explicitOrder(schema as Json, isObject(ui) ? ui : {});
