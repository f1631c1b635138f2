import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { jsonEqual } from './json-equal.js';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversed(part)]),
  );
};

describe('jsonEqual', () => {
  it('does not look at the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const copy = JSON.parse(JSON.stringify(value)) as unknown;
        expect(jsonEqual(copy, reversed(copy))).toBe(true);
      }),
    );
  });

  it.each([
    [1, '1'],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ toString: 1 }, { valueOf: 1 }],
    [{}, JSON.parse('{"__proto__":{}}')],
  ])('%j is not %j', (left, right) => {
    expect(jsonEqual(left, right)).toBe(false);
    expect(jsonEqual(right, left)).toBe(false);
  });
});
