import { isObject, type SchemaObject } from '#core/fields';
import { asSchema } from './read.js';
import type { RowGroup } from '../context/RowContext.js';

const cellWidgets = new Set([
  'text',
  'number',
  'money',
  'select',
  'time',
  'phone',
  'email',
  'computed',
  'village',
]);
const mostColumns = 5;

/** A table when every field of a row is one small control and there are few; else each row is a card. */
export const rowLayout = (items: SchemaObject, itemsUi: SchemaObject): RowGroup['layout'] => {
  const names = Object.keys(asSchema(items.properties));
  const isCell = (name: string) => {
    const widget = asSchema(itemsUi[name])['ui:widget'];
    return typeof widget === 'string' && cellWidgets.has(widget);
  };
  return isObject(items.properties) && names.length <= mostColumns && names.every(isCell) ? 'table' : 'cards';
};
