import { choicesOf, type Field, type SchemaObject } from '#core/fields';
import { asSchema, numberAt, textAt, typeOf } from './read.js';

/** How a field's words stand around its control. */
export type Frame =
  /** A label bound to one control. */
  | 'label'
  /** A legend around several controls. */
  | 'legend'
  /** The control carries its own words. */
  | 'bare'
  /** Words without a control. */
  | 'words'
  /** A group or list of fields, with a template of its own. */
  | 'container';

const frames: Readonly<Record<string, Frame>> = {
  radio: 'legend',
  checkboxes: 'legend',
  'yes-no': 'legend',
  date: 'legend',
  'map-point': 'legend',
  declaration: 'bare',
  static: 'words',
};

export const frameOf = (widget: string): Frame => frames[widget] ?? 'label';

const aliases: Readonly<Record<string, string>> = {
  'thai-date': 'date',
  'partial-date': 'date',
  'thai-phone': 'phone',
  tel: 'phone',
  checkbox: 'declaration',
  updown: 'number',
  'static-text': 'static',
};

const known = new Set([
  'text',
  'textarea',
  'number',
  'money',
  'radio',
  'select',
  'checkboxes',
  'yes-no',
  'date',
  'time',
  'national-id',
  'phone',
  'email',
  'village',
  'declaration',
  'static',
  'computed',
  'map-point',
]);

const byFormat: Readonly<Record<string, string>> = {
  date: 'date',
  'partial-date': 'date',
  time: 'time',
  email: 'email',
  'thai-phone': 'phone',
  'national-id': 'national-id',
};

/** Up to so many choices are shown at once; more go into a list. */
const shownChoices = 6;
/** Longer texts get several lines. */
const oneLine = 200;

const widgetForChoices = (count: number): string => (count <= shownChoices ? 'radio' : 'select');

const widgetForType = (schema: SchemaObject): string => {
  const type = typeOf(schema);
  if (type === 'boolean') return schema.const === true ? 'declaration' : 'yes-no';
  if (type === 'number' || type === 'integer') return 'number';
  const byItsFormat = byFormat[textAt(schema, 'format') ?? ''];
  if (byItsFormat) return byItsFormat;
  return (numberAt(schema, 'maxLength') ?? 0) > oneLine ? 'textarea' : 'text';
};

/** The control that a field asks for, or the one that fits its schema. Names nobody knows are passed over. */
export const widgetOf = (schema: SchemaObject, ui: SchemaObject): string => {
  const asked =
    textAt(ui, 'ui:field') ?? textAt(ui, 'ui:widget') ?? textAt(asSchema(ui['ui:options']), 'widget') ?? '';
  const name = aliases[asked] ?? asked;
  if (known.has(name)) return name;
  if (typeOf(schema) === 'array') return 'checkboxes';
  const choices = choicesOf(schema);
  return choices ? widgetForChoices(choices.length) : widgetForType(schema);
};

/** Whether a field is answered by one control (or a known set of them), not by fields below it. */
export const isLeaf = ({ kind }: Field, ui: SchemaObject): boolean =>
  kind === 'value' || ui['ui:field'] === 'map-point';
