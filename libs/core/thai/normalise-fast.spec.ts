import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { normaliseText, normaliseThoroughly } from './normalise.js';

const thai = fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCodePoint(code));
const letter = fc.oneof(
  thai,
  fc.constantFrom(
    'ก',
    'น',
    'เ',
    '่',
    '้',
    'ิ',
    'ี',
    'ุ',
    'ำ',
    'ํ',
    'า',
    '์',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u200b',
    'e\u0301',
    'A',
    '9',
  ),
);

describe('ordinary writing', () => {
  it('is left alone exactly where the thorough way changes nothing', () => {
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const text = letters.join('');
        expect(normaliseText(text)).toBe(normaliseThoroughly(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('of words that people use needs no rewriting', () => {
    for (const word of ['น้ำประปา', 'สิทธิ์', 'ที่อยู่', 'เบี้ยยังชีพผู้สูงอายุ', 'กรุณาโทร 081-234-5678', 'ก๊าซ ๒๕๖๙']) {
      expect(normaliseText(word)).toBe(word);
    }
  });
});
