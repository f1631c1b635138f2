import { describe, expect, it } from '@jest/globals';
import { putAt } from './put-at.js';

describe('putAt', () => {
  it.each([
    ['a field', { a: 1 }, ['b'], 2, { a: 1, b: 2 }],
    ['a field again', { a: 1, b: 2 }, ['a'], 3, { a: 3, b: 2 }],
    ['inside a group', { a: { b: 1 } }, ['a', 'b'], 2, { a: { b: 2 } }],
    ['inside a group that nobody began', {}, ['a', 'b'], 2, { a: { b: 2 } }],
    ['inside a row', { a: [{ b: 1 }, { b: 2 }] }, ['a', 1, 'b'], 3, { a: [{ b: 1 }, { b: 3 }] }],
    ['a whole list', { a: [1] }, ['a'], [1, 2], { a: [1, 2] }],
    ['nothing takes out', { a: 1, b: 2 }, ['a'], undefined, { b: 2 }],
    ['nothing inside a row', { a: [{ b: 1, c: 2 }] }, ['a', 0, 'b'], undefined, { a: [{ c: 2 }] }],
    ['everything', { a: 1 }, [], { b: 2 }, { b: 2 }],
  ])('%s', (_name, before, path, value, after) => {
    expect(putAt(before, path, value)).toEqual(after);
  });

  it('shares what stands beside the path', () => {
    const before = { a: { x: 1 }, b: [{ y: 1 }, { y: 2 }] };
    const after = putAt(before, ['b', 0, 'y'], 3) as typeof before;
    expect(after.a).toBe(before.a);
    expect(after.b[1]).toBe(before.b[1]);
    expect(before.b[0]).toEqual({ y: 1 });
  });
});
