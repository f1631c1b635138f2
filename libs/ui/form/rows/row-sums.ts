import { isObject, own, type SchemaObject } from '#core/fields';
import { asSchema, textAt } from '../model/read.js';

/** A column of numbers with its sum. */
export interface RowSum {
  readonly name: string;
  readonly title: string;
  readonly total: number;
  readonly schema: SchemaObject;
  readonly widget: string;
  readonly unit: string;
}

/** Binary fractions don’t add up: 0.1 + 0.2. Nine decimals are more than any form asks for. */
const tidy = (sum: number): number => Math.round(sum * 1e9) / 1e9;

const sumOf = (rows: readonly unknown[], name: string): number =>
  tidy(
    rows.reduce<number>((sum, row) => {
      const value = isObject(row) ? own(row, name) : undefined;
      return typeof value === 'number' ? sum + value : sum;
    }, 0),
  );

/** The sums that stand below the rows. */
export const rowSums = (
  names: unknown,
  rows: readonly unknown[],
  items: SchemaObject,
  itemsUi: SchemaObject,
): readonly RowSum[] => {
  const properties = asSchema(items.properties);
  const asked = Array.isArray(names)
    ? names.map(String).filter((name) => Object.hasOwn(properties, name))
    : [];
  return asked.map((name) => {
    const schema = asSchema(properties[name]);
    const ui = asSchema(itemsUi[name]);
    const options = asSchema(ui['ui:options']);
    return {
      name,
      title: textAt(schema, 'title') ?? name,
      total: sumOf(rows, name),
      schema,
      widget: textAt(options, 'as') ?? textAt(ui, 'ui:widget') ?? '',
      unit: textAt(options, 'unit') ?? '',
    };
  });
};
