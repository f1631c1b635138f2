import { describe, expect, it } from '@jest/globals';
import { oncePer } from './once-per.js';

describe('oncePer', () => {
  it('makes once for each thing, nothing and undefined included', () => {
    const asked: object[] = [];
    const of = oncePer((thing: { readonly value: unknown }) => {
      asked.push(thing);
      return thing.value;
    });
    const things = [{ value: 1 }, { value: undefined }, { value: null }];
    for (let turn = 0; turn < 2; turn += 1) expect(things.map(of)).toEqual([1, undefined, null]);
    expect(asked).toEqual(things);
  });
});
