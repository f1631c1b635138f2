type Schema = Readonly<Record<string, unknown>>;

/** Where an error stands in the schema: the field’s own schema, its pointer with `*` for rows, and the rows on the way. */
export interface LocatedField {
  readonly schema: Schema;
  readonly pattern: string;
  /** Numbers of the rows, counted from 1, outermost first. */
  readonly rows: readonly number[];
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (schema: Schema, key: string): unknown => (Object.hasOwn(schema, key) ? schema[key] : undefined);

const schemasIn = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

const resolveRef = (schema: Schema, root: Schema): readonly Schema[] => {
  const ref = own(schema, '$ref');
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return [];
  let target: unknown = root;
  for (const part of ref.slice(2).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    target = typeof target === 'object' && target !== null ? own(target as Schema, key) : undefined;
  }
  return isSchema(target) ? [target] : [];
};

const maxDepth = 16;

/** Branches of a choice are values with labels, not layers of the field. */
const isChoice = (part: Schema): boolean => Object.hasOwn(part, 'const');

/** The schema and all that is laid over the same data by composition, conditions and references. */
const layersOf = (schema: Schema, root: Schema, depth = 0): readonly Schema[] => {
  if (depth > maxDepth) return [schema];
  const dependencies = own(schema, 'dependencies');
  const parts = [
    ...resolveRef(schema, root),
    ...['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => schemasIn(own(schema, keyword)).filter((part) => !isChoice(part))),
    ...['then', 'else', 'if'].map((keyword) => own(schema, keyword)).filter(isSchema),
    ...(isSchema(dependencies) ? Object.values(dependencies).filter(isSchema) : []),
  ];
  return [schema, ...parts.flatMap((part) => layersOf(part, root, depth + 1))];
};

const propertyLayers = (layers: readonly Schema[], name: string, root: Schema): readonly Schema[] =>
  layers.flatMap((layer) => {
    const properties = own(layer, 'properties');
    const property = isSchema(properties) ? own(properties, name) : undefined;
    return isSchema(property) ? layersOf(property, root) : [];
  });

const itemLayers = (layers: readonly Schema[], root: Schema): readonly Schema[] =>
  layers.flatMap((layer) => {
    const items = own(layer, 'items');
    const schemas = Array.isArray(items) ? schemasIn(items) : [items].filter(isSchema);
    return schemas.flatMap((item) => layersOf(item, root));
  });

/** Rows without a title of their own go by that of their list. */
const titled = (items: readonly Schema[], list: readonly Schema[]): readonly Schema[] => {
  const title = merge(list)['title'];
  return typeof title === 'string' ? [...items, { title }] : items;
};

/** Later layers add what earlier ones don’t say; the first word on a keyword wins. */
const merge = (layers: readonly Schema[]): Schema => Object.assign(Object.create(null) as Schema, ...[...layers].reverse());

/** Finds the field at a concrete pointer (`/trees/0/species`). A field that the schema doesn’t know has an empty schema. */
export const locateField = (root: Schema, pointer: string): LocatedField => {
  let layers = layersOf(root, root);
  let pattern = '';
  const rows: number[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const items = /^\d+$/.test(name) ? itemLayers(layers, root) : [];
    if (items.length > 0) {
      rows.push(Number(name) + 1);
      pattern += '/*';
      layers = titled(items, layers);
    } else {
      pattern += `/${part}`;
      layers = propertyLayers(layers, name, root);
    }
  }
  return { schema: merge(layers), pattern, rows };
};
