import { isObject, type SchemaObject } from '#core/fields';
import { asSchema, textAt } from './read.js';
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
const mostColumns = 4;

/** A table when every field of a row is one small control without help, and there are few; else each row is a card. */
export const rowLayout = (items: SchemaObject, itemsUi: SchemaObject): RowGroup['layout'] => {
  const properties = asSchema(items.properties);
  const names = Object.keys(properties);
  const isCell = (name: string) => {
    const widget = asSchema(itemsUi[name])['ui:widget'];
    const hasHelp = textAt(asSchema(properties[name]), 'description') !== undefined;
    return typeof widget === 'string' && cellWidgets.has(widget) && !hasHelp;
  };
  return isObject(items.properties) && names.length <= mostColumns && names.every(isCell) ? 'table' : 'cards';
};
