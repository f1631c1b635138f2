import { expect, it } from '@jest/globals';
import { rowSums } from './row-sums.js';

const items = {
  properties: {
    count: { type: 'integer', title: 'จำนวน' },
    weight: { type: 'number' },
    kind: { type: 'string' },
  },
};

it('sums of rows pass over what is not there or no number, and add up like on paper', () => {
  const rows = [{ count: 2, weight: 0.1 }, { count: 'สอง', weight: 0.2 }, null, { weight: 0.3 }];
  const sums = rowSums(['count', 'weight', 'price'], rows, items, {
    count: { 'ui:options': { unit: 'ตัว' } },
  });
  expect(sums.map(({ name, title, total, unit }) => [name, title, total, unit])).toEqual([
    ['count', 'จำนวน', 2, 'ตัว'],
    ['weight', 'weight', 0.6, ''],
  ]);
});

it('a list that asks for no sums has none', () => {
  expect(rowSums(undefined, [{ count: 1 }], items, {})).toEqual([]);
});
