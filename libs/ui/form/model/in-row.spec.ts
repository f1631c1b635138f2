import { expect, it } from '@jest/globals';
import { inRowOf, rowIn } from './in-row.js';

it('a pattern is meant in the row of the field that names it', () => {
  expect(inRowOf('/animals/*/name', '/animals/2/number')).toBe('/animals/2/name');
  expect(inRowOf('/owner/name', '/animals/2/number')).toBe('/owner/name');
  expect([rowIn('/animals/2/number'), rowIn('/number')]).toEqual([2, undefined]);
});
