import { choicesOf, schemaAt, type Field, type SchemaObject } from '#core/fields';
import { rowsOfMatrix } from '../rating/matrix-rows.js';
import { frameOf, isLeaf, isRange, isWholeField, widgetOf } from './leaf.js';
import { asSchema, labelOf, numberAt, textAt, typeOf } from './read.js';

/** What the engine says about the fields. */
export interface Standing {
  /** Concrete pointers of visible fields and of all that contain them. */
  readonly visible: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** Targets of computed values, rows as `*`. */
  readonly computed: ReadonlySet<string>;
}

/** A schema and a uiSchema as RJSF reads them. */
interface DerivedSchema extends SchemaObject {
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
}

export interface Derived {
  readonly schema: DerivedSchema;
  readonly ui: SchemaObject;
}

const words = (schema: SchemaObject) => ({
  title: textAt(schema, 'title'),
  description: textAt(schema, 'description'),
});

const limits = (schema: SchemaObject, ...keys: readonly string[]) =>
  Object.fromEntries(
    keys.map((key) => [key, numberAt(schema, key)]).filter(([, value]) => value !== undefined),
  );

const deriveChoices = (schema: SchemaObject) => {
  const choices = choicesOf(schema);
  return {
    values: choices ? { enum: choices.map(({ value }) => value) } : {},
    labels: choices ? { enumNames: choices.map(labelOf) } : {},
  };
};

/** A field of its own: only what its control needs; rules, constants and defaults stay with the engine. */
const deriveLeaf = (field: Field, ui: SchemaObject, { computed }: Standing): Derived => {
  const { schema, pointer } = field;
  const asked = widgetOf(schema, ui);
  const widget = computed.has(pointer) || schema.readOnly === true ? 'computed' : asked;
  const type = widget === 'static' ? 'string' : (typeOf(schema) ?? 'string');
  const { values, labels } = deriveChoices(schema);
  const list = { uniqueItems: true, items: { type: typeOf(schemaAt(schema, 'items') ?? {}), ...values } };
  const content = type === 'array' ? list : values;
  return {
    schema: { ...words(schema), type, ...content, ...limits(schema, 'maxLength') },
    ui: {
      ...ui,
      ...(type === 'array' && { items: { 'ui:options': labels } }),
      [isWholeField(widget) ? 'ui:field' : 'ui:widget']: widget,
      'ui:options': {
        ...asSchema(ui['ui:options']),
        ...labels,
        frame: frameOf(widget),
        as: asked,
        format: schema.format,
        ...(widget === 'map-line' && { most: numberAt(schema, 'maxItems') }),
        ...(widget === 'declaration' && { version: schema.const }),
        ...(widget === 'rating-matrix' && { matrix: rowsOfMatrix(field) }),
      },
    },
  };
};

const containerUi = (ui: SchemaObject): SchemaObject => ({
  ...(ui['ui:order'] !== undefined && { 'ui:order': ui['ui:order'] }),
  'ui:options': {
    ...asSchema(ui['ui:options']),
    ...(isRange(ui) && { lines: [['from', 'to']], as: ui['ui:field'] }),
    frame: 'container',
  },
});

/** What differs from row to row is kept here and left to the field template. */
const isShown = ({ pointer }: Field, { visible }: Standing): boolean =>
  pointer.includes('*') || visible.has(pointer);

/** Worked out for rules and officers; people who fill in the form need not see it. */
const isHidden = (ui: SchemaObject): boolean => ui['ui:widget'] === 'hidden';

const deriveGroup = (field: Field, ui: SchemaObject, standing: Standing): Derived => {
  const shown = field.fields.filter(
    (child) => isShown(child, standing) && !isHidden(asSchema(ui[child.name])),
  );
  const derived = shown.map(
    (child) => [child.name, deriveField(child, asSchema(ui[child.name]), standing)] as const,
  );
  return {
    schema: {
      ...words(field.schema),
      type: 'object',
      properties: Object.fromEntries(derived.map(([name, child]) => [name, child.schema])),
      required: shown.filter((child) => standing.required.has(child.pointer)).map(({ name }) => name),
    },
    ui: { ...Object.fromEntries(derived.map(([name, child]) => [name, child.ui])), ...containerUi(ui) },
  };
};

const deriveRows = (field: Field, ui: SchemaObject, standing: Standing): Derived => {
  const row = { ...field, schema: schemaAt(field.schema, 'items') ?? {} };
  const items = deriveGroup(row, asSchema(ui.items), standing);
  return {
    schema: {
      ...words(field.schema),
      type: 'array',
      items: items.schema,
      ...limits(field.schema, 'minItems', 'maxItems'),
    },
    ui: { ...containerUi(ui), 'ui:field': 'rows', items: items.ui },
  };
};

const deriveField = (field: Field, ui: SchemaObject, standing: Standing): Derived => {
  if (isLeaf(field, ui)) return deriveLeaf(field, ui, standing);
  return field.kind === 'rows' ? deriveRows(field, ui, standing) : deriveGroup(field, ui, standing);
};

/**
 * The schema and uiSchema of one page for RJSF: hidden fields gone, required ones said, conditions left out since the
 * engine has already settled them. `names` are the top-level fields of the page, in order.
 */
export const derivePageForm = (
  root: Field,
  ui: SchemaObject,
  names: readonly string[],
  standing: Standing,
): Derived => {
  const fields = names.flatMap((name) => root.fields.filter((field) => field.name === name));
  return deriveGroup({ ...root, schema: {}, fields }, { ...ui, 'ui:order': undefined }, standing);
};
