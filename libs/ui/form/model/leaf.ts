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
  'two-level': 'legend',
  'land-area': 'legend',
  'map-point': 'legend',
  'thai-area': 'legend',
  'rating-matrix': 'legend',
  'date-time': 'legend',
  'map-line': 'legend',
  'register-lookup': 'legend',
  'booking-slot': 'legend',
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
  'year',
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
  'searchable',
  'two-level',
  'land-area',
  'juristic-id',
  'passport',
  'house-code',
  'bank-account',
  'name-title',
  'rating',
  'thai-area',
  'rating-matrix',
  'date-time',
  'map-line',
  'register-lookup',
  'booking-slot',
]);

const byFormat: Readonly<Record<string, string>> = {
  date: 'date',
  'partial-date': 'date',
  time: 'time',
  'local-time': 'time',
  'local-date-time': 'date-time',
  email: 'email',
  'thai-phone': 'phone',
  'national-id': 'national-id',
  'juristic-id': 'juristic-id',
  passport: 'passport',
  'house-code': 'house-code',
  'bank-account': 'bank-account',
};

/** Up to so many choices are shown at once; more go into a list, and from some on the list is searched by typing. */
const shownChoices = 6;
const listedChoices = 12;
/** Longer texts get several lines. */
const oneLine = 200;

const widgetForChoices = (count: number): string => {
  if (count <= shownChoices) return 'radio';
  return count <= listedChoices ? 'select' : 'searchable';
};

const widgetForType = (schema: SchemaObject): string => {
  const type = typeOf(schema);
  if (type === 'boolean') return schema.const === true ? 'declaration' : 'yes-no';
  if (type === 'string' && typeof schema.const === 'string') return 'declaration';
  if (type === 'number' || type === 'integer') return 'number';
  const byItsFormat = byFormat[textAt(schema, 'format') ?? ''];
  if (byItsFormat) return byItsFormat;
  return (numberAt(schema, 'maxLength') ?? 0) > oneLine ? 'textarea' : 'text';
};

/** RJSF’s way to ask for yes or no: a choice, though the schema lists none. */
const isPlainYesNo = (schema: SchemaObject, name: string): boolean =>
  (name === 'radio' || name === 'select') && typeOf(schema) === 'boolean' && !choicesOf(schema);

/** The control that a field asks for, or the one that fits its schema. Names nobody knows are passed over. */
export const widgetOf = (schema: SchemaObject, ui: SchemaObject): string => {
  const asked =
    textAt(ui, 'ui:field') ?? textAt(ui, 'ui:widget') ?? textAt(asSchema(ui['ui:options']), 'widget') ?? '';
  const name = aliases[asked] ?? asked;
  if (isPlainYesNo(schema, name)) return 'yes-no';
  if (known.has(name)) return name;
  if (typeOf(schema) === 'array') return 'checkboxes';
  const choices = choicesOf(schema);
  return choices ? widgetForChoices(choices.length) : widgetForType(schema);
};

/** Groups of answers that one field (`ui:field`) gives as a whole. */
const wholeFields: ReadonlySet<unknown> = new Set([
  'map-point',
  'map-line',
  'thai-area',
  'rating-matrix',
  'booking-slot',
]);

const ranges: ReadonlySet<unknown> = new Set(['date-range', 'time-range']);

/** A group of two ends that stand side by side. */
export const isRange = (ui: SchemaObject): boolean => ranges.has(ui['ui:field']);

/** Whether a widget is a field of several answers, which RJSF knows apart. */
export const isWholeField = (widget: string): boolean => wholeFields.has(widget);

/** Whether a field is answered by one control (or a known set of them), not by fields below it. */
export const isLeaf = ({ kind }: Field, ui: SchemaObject): boolean =>
  kind === 'value' || wholeFields.has(ui['ui:field']);
