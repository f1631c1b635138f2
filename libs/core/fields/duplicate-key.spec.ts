import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { findDuplicateKey } from './index.js';

describe('a key that stands twice', () => {
  it.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a":{"b":[0,{"c":1,"d":2,"c":3}]}}', '/a/b/1/c'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['[{"a":1},{"a":1,"b":"}{","a":"\\""}]', '/1/a'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"a/b":1,"a/b":2}', '/a~1b'],
  ])('%s is found at %s', (json, pointer) => {
    expect(findDuplicateKey(json)).toBe(pointer);
  });

  it.each(['{}', '[]', '1', '"a"', '{"a":"a","b":["a","a"],"c":{"a":{"a":1}}}', '{"a":"\\"a\\":1","b":1}'])(
    '%s has none',
    (json) => {
      expect(findDuplicateKey(json)).toBeNull();
    },
  );

  it('is never found in what was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(findDuplicateKey(JSON.stringify(value))).toBeNull()),
    );
  });
});
