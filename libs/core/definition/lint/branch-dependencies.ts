import {
  fieldTree,
  isObject,
  layersOf,
  own,
  schemaAt,
  schemasAt,
  type Field,
  type SchemaObject,
} from '#core/fields';

/** A field that shows or not as another is answered, by a condition written into the schema itself. */
export interface BranchDependency {
  readonly field: string;
  readonly on: string;
}

/** The fields below a place that a subschema speaks of, as patterns; with `own` those it declares or forbids. */
const mentioned = (schema: unknown, at: string): readonly string[] => {
  if (!isObject(schema)) return [];
  return layersOf(schema).flatMap(({ schema: layer }) => [
    ...(Array.isArray(own(layer, 'required'))
      ? (layer['required'] as unknown[]).map((name) => `${at}/${String(name)}`)
      : []),
    ...Object.entries(schemaAt(layer, 'properties') ?? {}).flatMap(([name, child]) => [
      `${at}/${name}`,
      ...mentioned(child, `${at}/${name}`),
    ]),
    ...mentioned(own(layer, 'items'), `${at}/*`),
    ...mentioned(own(layer, 'contains'), `${at}/*`),
    ...mentioned(own(layer, 'not'), at),
  ]);
};

/** What a branch makes come or go: fields that only branches declare, and fields that it forbids. */
const steered = (schema: unknown, at: string, branchFields: ReadonlySet<string>): readonly string[] => {
  if (!isObject(schema)) return [];
  return layersOf(schema).flatMap(({ schema: layer }) =>
    Object.entries(schemaAt(layer, 'properties') ?? {}).flatMap(([name, child]) => {
      const pointer = `${at}/${name}`;
      return [
        ...(child === false || branchFields.has(pointer) ? [pointer] : []),
        ...steered(child, pointer, branchFields),
      ];
    }),
  );
};

const pairs = (fields: readonly string[], on: readonly string[]): readonly BranchDependency[] =>
  fields.flatMap((field) => on.map((other) => ({ field, on: other })));

const fixedNames = (branch: SchemaObject): readonly string[] =>
  Object.entries(schemaAt(branch, 'properties') ?? {})
    .filter(([, child]) => isObject(child) && (Object.hasOwn(child, 'const') || Object.hasOwn(child, 'enum')))
    .map(([name]) => name);

const ofLayer = (
  layer: SchemaObject,
  at: string,
  branchFields: ReadonlySet<string>,
): readonly BranchDependency[] => [
  ...pairs(
    [...steered(own(layer, 'then'), at, branchFields), ...steered(own(layer, 'else'), at, branchFields)],
    mentioned(own(layer, 'if'), at),
  ),
  ...Object.entries(schemaAt(layer, 'dependencies') ?? {}).flatMap(([name, part]) =>
    pairs(steered(part, at, branchFields), [`${at}/${name}`]),
  ),
  ...['oneOf', 'anyOf']
    .flatMap((keyword) => schemasAt(layer, keyword))
    .flatMap((branch) => {
      const fixed = fixedNames(branch).map((name) => `${at}/${name}`);
      return pairs(
        steered(branch, at, branchFields).filter((pointer) => !fixed.includes(pointer)),
        fixed,
      );
    }),
];

const placesOf = (field: Field): readonly (readonly [at: string, schema: SchemaObject])[] => {
  const items = field.kind === 'rows' ? schemaAt(field.schema, 'items') : undefined;
  const here = items ? ([`${field.pointer}/*`, items] as const) : ([field.pointer, field.schema] as const);
  return [...(field.kind === 'value' ? [] : [here]), ...field.fields.flatMap(placesOf)];
};

const branchFieldsOf = (field: Field): readonly string[] => [
  ...(field.branch ? [field.pointer] : []),
  ...field.fields.flatMap(branchFieldsOf),
];

/** What hand-written or imported `if`, `dependencies`, `oneOf` and `anyOf` make depend on what. */
export const branchDependencies = (schema: SchemaObject): readonly BranchDependency[] => {
  const tree = fieldTree(schema);
  const branchFields = new Set(branchFieldsOf(tree));
  return placesOf(tree).flatMap(([at, place]) =>
    layersOf(place).flatMap((layer) => ofLayer(layer.schema, at, branchFields)),
  );
};
