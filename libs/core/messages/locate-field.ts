import { isObject, layersOf, own, pointerNames, pointerTo, schemaAt, type SchemaObject } from '#core/fields';

/** Where an error stands in the schema: the field’s own schema, its pointer with `*` for rows, and the rows on the way. */
export interface LocatedField {
  readonly schema: SchemaObject;
  readonly pattern: string;
  /** Numbers of the rows, counted from 1, outermost first. */
  readonly rows: readonly number[];
}

type Layers = readonly SchemaObject[];

/** Branches of a choice are values with labels, not layers of the field. */
const layers = (schema: SchemaObject): Layers =>
  layersOf(schema)
    .map((layer) => layer.schema)
    .filter((layer) => layer === schema || !Object.hasOwn(layer, 'const'));

const propertyLayers = (parents: Layers, name: string): Layers =>
  parents.flatMap((parent) => {
    const property = own(schemaAt(parent, 'properties'), name);
    return isObject(property) ? layers(property) : [];
  });

const itemLayers = (lists: Layers): Layers =>
  lists.flatMap((list) => {
    const items = own(list, 'items');
    return (Array.isArray(items) ? items : [items]).filter(isObject).flatMap(layers);
  });

/** The first word on a keyword wins; later layers add what earlier ones don’t say. */
const merge = (parts: Layers): SchemaObject => Object.assign(Object.create(null), ...parts.toReversed());

/** Rows without a title of their own go by that of their list. */
const titled = (items: Layers, list: Layers): Layers => [...items, { title: merge(list)['title'] }];

/** Finds the field at a concrete pointer (`/trees/0/species`). A field that the schema doesn’t know has an empty schema. */
export const locateField = (root: SchemaObject, pointer: string): LocatedField => {
  let found = layers(root);
  let pattern = '';
  const rows: number[] = [];
  for (const name of pointerNames(pointer)) {
    const items = /^\d+$/.test(name) ? itemLayers(found) : [];
    if (items.length > 0) rows.push(Number(name) + 1);
    pattern = pointerTo(pattern, items.length > 0 ? '*' : name);
    found = items.length > 0 ? titled(items, found) : propertyLayers(found, name);
  }
  return { schema: merge(found), pattern, rows };
};
