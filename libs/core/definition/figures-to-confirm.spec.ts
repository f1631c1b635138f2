import { describe, expect, it } from '@jest/globals';
import { toyDefinition, toyTax } from '#test/fixtures';
import { figuresToConfirm } from './index.js';

describe('figures that the council must confirm', () => {
  it('are told once a table and reason, with how many rows they are', () => {
    expect(figuresToConfirm(toyTax).map(({ table, rows }) => [table.en, rows])).toEqual([
      ['Rates of signboard tax', 6],
      ['Rates of land tax', 31],
      ['Penalties and surcharge', 1],
      ['Waste collection for 20 litres', 1],
    ]);
  });

  it('are none in a service without tables', () => {
    expect(figuresToConfirm(toyDefinition)).toEqual([]);
  });
});
