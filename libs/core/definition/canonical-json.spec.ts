import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it.each([
    [
      'keys are sorted by UTF-16 units',
      { b: 1, a: 2, A: 3, '10': 4, '9': 5 },
      '{"10":4,"9":5,"A":3,"a":2,"b":1}',
    ],
    [
      'the key order of RFC 8785 section 3.2.3',
      {
        '\u20ac': 'Euro Sign',
        '\r': 'Carriage Return',
        '\ufb33': 'Hebrew Letter Dalet With Dagesh',
        '1': 'One',
        '\ud83d\ude00': 'Emoji: Grinning Face',
        '\u0080': 'Control',
        '\u00f6': 'Latin Small Letter O With Diaeresis',
      },
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    [
      'the values of RFC 8785 section 3.2.2',
      {
        numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      },
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    ['minus zero is zero', -0, '0'],
    [
      'the largest and the smallest number',
      [5e-324, 1.7976931348623157e308, 9007199254740991],
      '[5e-324,1.7976931348623157e+308,9007199254740991]',
    ],
    ['nested lists and objects', { z: [{ y: 1, x: [] }], a: {} }, '{"a":{},"z":[{"x":[],"y":1}]}'],
    ['what is undefined is left out', { a: undefined, b: 1 }, '{"b":1}'],
    ['Thai stays as it is', { ชื่อ: 'น้ำ' }, '{"ชื่อ":"น้ำ"}'],
    ['half a surrogate becomes its escape', '\ud800', '"\\ud800"'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([[Number.NaN], [Infinity], [() => 1], [undefined], [1n]])(
    'refuses %p, which is no JSON',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  it('says the same of equal documents whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        const reversed = Object.fromEntries(Object.entries(document).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(document));
        expect(JSON.parse(canonicalJson(document))).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });
});
