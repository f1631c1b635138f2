import { oncePer } from '#core/memo';
import { isObject, own, schemaAt, schemasAt, stringsAt, type SchemaObject } from './json.js';
import { pointerTo } from './pointer.js';

/** A field of the answers, with what is below it. The root has the empty pointer and no name. */
export interface Field {
  /** Pattern: `*` stands for each row. */
  readonly pointer: string;
  readonly name: string;
  /** `rows` is a list of objects (its `fields` are those of a row); a list of scalars is a `value`. */
  readonly kind: 'group' | 'rows' | 'value';
  readonly schema: SchemaObject;
  readonly fields: readonly Field[];
  /** Required by the schema of its group itself, not by a branch. */
  readonly required: boolean;
  /** Declared only by branches (`then`, `oneOf`, `dependencies` …), never by the group itself. */
  readonly branch: boolean;
}

/** A subschema for the same place, and whether it always holds. */
export interface Layer {
  readonly schema: SchemaObject;
  readonly always: boolean;
}

const dependentSchemas = (schema: SchemaObject): readonly SchemaObject[] =>
  Object.values(schemaAt(schema, 'dependencies') ?? {}).filter((part) => isObject(part));

/** All subschemas that may describe the same place as `schema`, itself first. */
export const layersOf = (schema: SchemaObject, always = true): readonly Layer[] => [
  { schema, always },
  ...schemasAt(schema, 'allOf').flatMap((part) => layersOf(part, always)),
  ...[
    ...['then', 'else'].map((keyword) => schemaAt(schema, keyword)).filter((part) => part !== undefined),
    ...['anyOf', 'oneOf'].flatMap((keyword) => schemasAt(schema, keyword)),
    ...dependentSchemas(schema),
  ].flatMap((part) => layersOf(part, false)),
];

const declares = (schema: SchemaObject): boolean =>
  ['type', '$ref', 'properties', 'enum', 'const', 'oneOf', 'anyOf'].some((keyword) =>
    Object.hasOwn(schema, keyword),
  );

const mainOf = (layers: readonly Layer[]): Layer | undefined =>
  layers.find(({ schema, always }) => always && declares(schema)) ??
  layers.find(({ schema }) => declares(schema)) ??
  layers.find(({ always }) => always);

const childLayers = (layers: readonly Layer[]): Map<string, Layer[]> => {
  const children = new Map<string, Layer[]>();
  for (const { schema, always } of layers) {
    for (const [name, child] of Object.entries(schemaAt(schema, 'properties') ?? {})) {
      if (isObject(child)) children.set(name, [...(children.get(name) ?? []), ...layersOf(child, always)]);
    }
  }
  return children;
};

const itemLayers = (layers: readonly Layer[]): readonly Layer[] =>
  layers.flatMap(({ schema, always }) => {
    const items = schemaAt(schema, 'items');
    return items ? layersOf(items, always) : [];
  });

const isGroup = (layers: readonly Layer[]): boolean =>
  layers.some(({ schema }) => schemaAt(schema, 'properties'));

const contentOf = (pointer: string, layers: readonly Layer[]): Pick<Field, 'kind' | 'fields'> => {
  if (isGroup(layers)) return { kind: 'group', fields: fieldsOf(pointer, layers) };
  const rows = itemLayers(layers);
  return isGroup(rows)
    ? { kind: 'rows', fields: fieldsOf(`${pointer}/*`, rows) }
    : { kind: 'value', fields: [] };
};

const fieldsOf = (pointer: string, layers: readonly Layer[]): readonly Field[] => {
  const required = new Set(
    layers.filter((layer) => layer.always).flatMap((layer) => stringsAt(layer.schema, 'required')),
  );
  return [...childLayers(layers)].flatMap(([name, candidates]) => {
    const main = mainOf(candidates);
    if (!main) return [];
    const at = pointerTo(pointer, name);
    const branch = !candidates.some((layer) => layer.always);
    return [
      {
        pointer: at,
        name,
        schema: main.schema,
        required: required.has(name),
        branch,
        ...contentOf(at, candidates),
      },
    ];
  });
};

/**
 * The fields that answers may have under a schema without `$ref`, branches of `if`, `oneOf`, `anyOf`, `allOf` and
 * `dependencies` included, in the order of the schema. Many ask for the same
 * schema, which nobody changes, so it is gone through once.
 */
export const fieldTree = oncePer((schema: SchemaObject): Field => ({
  pointer: '',
  name: '',
  kind: 'group',
  schema,
  fields: fieldsOf('', layersOf(schema)),
  required: true,
  branch: false,
}));

/** All fields below one, parents first. */
export const descendants = (field: Field): readonly Field[] =>
  field.fields.flatMap((child) => [child, ...descendants(child)]);

/** The values of a choice field with their labels, or undefined when the field is no choice. */
export const choicesOf = (
  schema: SchemaObject,
): readonly { value: unknown; title: string | undefined }[] | undefined => {
  const options = ['oneOf', 'anyOf'].flatMap((keyword) => schemasAt(schema, keyword));
  if (options.length > 0 && options.every((option) => Object.hasOwn(option, 'const'))) {
    return options.map((option) => ({
      value: option['const'],
      title: option['title'] as string | undefined,
    }));
  }
  const values = own(schema, 'enum');
  if (Array.isArray(values)) return values.map((value) => ({ value, title: undefined }));
  const items = schemaAt(schema, 'items');
  return items && choicesOf(items);
};
