import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { lookUp, NoRow, sliced, type Row, type Table } from './index.js';

const words = { th: 'ก', en: 'a' };

const slicesOf = (rows: readonly Row[]): Table => ({
  id: 'slices',
  title: words,
  keys: [{ id: 'value', title: words, kind: 'money-range' }],
  values: [{ id: 'percent', title: words, kind: 'percent' }],
  rows,
});

const row = (validFrom: string, value: object, percent: number, more: object = {}): Row => ({
  validFrom,
  ...more,
  cells: { value, percent },
});

describe('rows of different days', () => {
  const table = slicesOf([
    row('2020-01-01', { to: 100 }, 1),
    row('2020-01-01', { from: 100 }, 2),
    row('2022-01-01', { to: 50 }, 3, { validTo: '2022-12-31' }),
    row('2022-01-01', { from: 50 }, 4, { validTo: '2022-12-31' }),
    row('2024-01-01', {}, 5),
  ]);

  it.each([
    ['2020-01-01', 75, 1],
    ['2021-12-31', 75, 1],
    ['2022-01-01', 75, 4],
    ['2022-12-31', 50, 3],
    ['2024-01-01', 75, 5],
    ['2999-01-01', 75, 5],
  ])('on %s those that began last count, as a whole: %d', (day, value, percent) => {
    expect(lookUp(table, 'percent', [value], day)).toBe(percent);
  });

  it.each(['2019-12-31', '2023-01-01', '2023-12-31'])('on %s none holds', (day) => {
    expect(() => lookUp(table, 'percent', [75], day)).toThrow(NoRow);
    expect(() => sliced(table, 'percent', [75], day)).toThrow(NoRow);
  });
});

describe('slices', () => {
  /** Ranges without gaps from 0, in whole baht, so that each slice is a whole number of satang. */
  const tables = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((slices) => {
      let from = 0;
      const rows = slices.map(([width, percent], index) => {
        const to = from + width * 100;
        const made = row('2020-01-01', { from, ...(index < slices.length - 1 && { to }) }, percent);
        from = to;
        return made;
      });
      return slicesOf(rows);
    });
  const amounts = fc.integer({ min: 0, max: 1_000_000 }).map((baht) => baht * 100);

  it('sum up what each slice pays at its own rate', () => {
    fc.assert(
      fc.property(tables, amounts, (table, amount) => {
        const expected = table.rows.reduce((sum, { cells }) => {
          const { from = 0, to = Infinity } = cells['value'] as { from?: number; to?: number };
          const part = Math.max(0, Math.min(amount, to) - from);
          return sum + (part / 100) * (cells['percent'] as number);
        }, 0);
        expect(sliced(table, 'percent', [amount], '2020-01-01')).toBe(BigInt(expected));
      }),
    );
  });

  it('never fall when the amount grows', () => {
    fc.assert(
      fc.property(tables, amounts, amounts, (table, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const of = (amount: number) => sliced(table, 'percent', [amount], '2020-01-01');
        expect(of(less) <= of(more)).toBe(true);
      }),
    );
  });
});
