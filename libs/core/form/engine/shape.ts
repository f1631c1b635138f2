import {
  compileMatcher,
  isObject,
  own,
  schemaAt,
  schemasAt,
  stringsAt,
  type Matcher,
  type SchemaObject,
} from '#core/fields';

/** A subschema as the engine reads it: which fields it declares, forbids or requires, and what it lays over the same place. */
export interface Shape {
  /** `false` forbids a field, which is how a compiled rule hides it. */
  readonly properties: ReadonlyMap<string, Shape | false>;
  readonly required: readonly string[];
  readonly items: Shape | undefined;
  readonly overlays: readonly Overlay[];
  /** Choices that a condition leaves, where it limits them. */
  readonly offers: readonly unknown[] | undefined;
}

/** Whether a schema stands in a branch of a condition: there, `enum` limits what is offered; elsewhere it says what there is. */
type Standing = 'base' | 'branch';

interface Overlay {
  readonly when: Matcher;
  readonly then: Shape | undefined;
  readonly otherwise: Shape | undefined;
}

const always: Matcher = () => true;

const compileMaybe = (schema: unknown, standing: Standing): Shape | undefined =>
  isObject(schema) ? compileShape(schema, standing) : undefined;

const propertiesOf = (schema: SchemaObject, standing: Standing): Shape['properties'] =>
  new Map(
    Object.entries(schemaAt(schema, 'properties') ?? {}).map(([name, child]) => [
      name,
      child === false ? false : compileShape(isObject(child) ? child : {}, standing),
    ]),
  );

const conditionOverlay = (schema: SchemaObject): readonly Overlay[] =>
  Object.hasOwn(schema, 'if')
    ? [
        {
          when: compileMatcher(schema['if']),
          then: compileMaybe(own(schema, 'then'), 'branch'),
          otherwise: compileMaybe(own(schema, 'else'), 'branch'),
        },
      ]
    : [];

const dependencyOverlays = (schema: SchemaObject): readonly Overlay[] =>
  Object.entries(schemaAt(schema, 'dependencies') ?? {}).map(([name, needs]) => ({
    when: (value) => isObject(value) && Object.hasOwn(value, name),
    then: compileShape(Array.isArray(needs) ? { required: needs } : (needs as SchemaObject)),
    otherwise: undefined,
  }));

const isFixed = (schema: unknown): boolean =>
  isObject(schema) && (Object.hasOwn(schema, 'const') || Object.hasOwn(schema, 'enum'));

/** A branch of `oneOf` or `anyOf` is chosen by the answers that it fixes; those stay visible, so that they can be changed. */
const branchOverlays = (branch: SchemaObject): readonly Overlay[] => {
  const fixed = Object.entries(schemaAt(branch, 'properties') ?? {}).filter(([, child]) => isFixed(child));
  const chooser = { properties: Object.fromEntries(fixed) };
  return [
    { when: always, then: compileShape(chooser), otherwise: undefined },
    {
      when: compileMatcher({ ...chooser, required: fixed.map(([name]) => name) }),
      then: compileShape(branch),
      otherwise: undefined,
    },
  ];
};

const isStructural = (schema: SchemaObject): boolean =>
  ['properties', 'required', 'if', 'allOf', 'oneOf', 'anyOf', 'dependencies', 'items'].some((keyword) =>
    Object.hasOwn(schema, keyword),
  );

/** Compiles what a schema says about which fields there are; constraints on values are the validator’s business. */
export const compileShape = (schema: SchemaObject, standing: Standing = 'base'): Shape => ({
  properties: propertiesOf(schema, standing),
  required: stringsAt(schema, 'required'),
  items: compileMaybe(own(schema, 'items'), standing),
  offers: standing === 'branch' ? (own(schema, 'enum') as readonly unknown[] | undefined) : undefined,
  overlays: [
    ...schemasAt(schema, 'allOf').map((part) => ({
      when: always,
      then: compileShape(part, standing),
      otherwise: undefined,
    })),
    ...conditionOverlay(schema),
    ...dependencyOverlays(schema),
    ...['oneOf', 'anyOf']
      .flatMap((keyword) => schemasAt(schema, keyword))
      .filter(isStructural)
      .flatMap(branchOverlays),
  ],
});

/** The choices that all limits together leave of a field or of a list’s items; undefined when nothing limits them. */
export const offersOf = (shapes: readonly Shape[]): readonly unknown[] | undefined =>
  shapes
    .map(({ offers, items }) => offers ?? items?.offers)
    .filter((offers) => offers !== undefined)
    .reduce<readonly unknown[] | undefined>(
      (left, offers) => left?.filter((value) => offers.includes(value)) ?? offers,
      undefined,
    );

/** The shapes that hold for a value, out of those that may: all overlays decided. */
export const activeShapes = (shapes: readonly Shape[], value: unknown): readonly Shape[] => {
  if (shapes.every((shape) => shape.overlays.length === 0)) return shapes;
  const active = [...shapes];
  for (let index = 0; index < active.length; index += 1) {
    for (const overlay of active[index]!.overlays) {
      const chosen = overlay.when(value) ? overlay.then : overlay.otherwise;
      if (chosen) active.push(chosen);
    }
  }
  return active;
};
