import { isObject, own, pointerNames, type SchemaObject } from '#core/fields';
import { text, type Text } from '#core/result';

/** How an amount is told: what one of it holds in the answer’s own unit, and what it is called. */
export interface Unit {
  readonly holds: number;
  readonly name: Text;
}

const stepInto = (ui: unknown, name: string): unknown => own(ui, name === '*' ? 'items' : name);

/** The part of a uiSchema that speaks of a field. */
const uiAt = (ui: SchemaObject | undefined, pattern: string): SchemaObject => {
  const found = pointerNames(pattern).reduce<unknown>(stepInto, ui);
  return isObject(found) ? found : {};
};

const units: Readonly<Record<string, Unit>> = {
  money: { holds: 100, name: text('บาท', 'baht') },
  'land-area': { holds: 1, name: text('ตารางวา', 'square wa') },
};

/** The unit that people see beside a number: baht for satang; none where the form says none. */
export const unitAt = (ui: SchemaObject | undefined, pattern: string): Unit | undefined => {
  const at = uiAt(ui, pattern);
  const widget = at['ui:widget'];
  if (typeof widget === 'string' && Object.hasOwn(units, widget)) return units[widget];
  const options = at['ui:options'];
  const unit = isObject(options) ? options['unit'] : undefined;
  return typeof unit === 'string' ? { holds: 1, name: text(unit, '') } : undefined;
};

const chosen: ReadonlySet<unknown> = new Set(['village', 'booking-slot']);

/** Whether a field whose schema doesn’t tell is answered out of a list: that of the villages, that of the free slots. */
export const isChosenAt = (ui: SchemaObject | undefined, pattern: string): boolean => {
  const at = uiAt(ui, pattern);
  return chosen.has(at['ui:widget']) || chosen.has(at['ui:field']);
};

/** Whether a field is a statement of a rating matrix. */
export const isRatingAt = (ui: SchemaObject | undefined, pattern: string): boolean =>
  uiAt(ui, pattern.slice(0, pattern.lastIndexOf('/')))['ui:field'] === 'rating-matrix';
