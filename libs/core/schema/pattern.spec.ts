import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { linearPattern } from './pattern.js';

const patterns = [
  '^\\s$',
  '^\\S$',
  '^[\\s]$',
  '^[^\\s]$',
  '^[\\S]$',
  '^[^\\S]$',
  '^.$',
  '^[.]$',
  '^\\w$',
  '^\\W$',
  '^\\d$',
  '^[\\w\\s]$',
  '^\\p{L}$',
  '^\\P{Script=Thai}$',
  '^[\\p{sc=Thai}0-9]$',
  '\\bก',
  'a$',
  '^[^]$',
  '^\\.$',
  '^[\\].]$',
];
const blanks = fc.constantFrom(
  '\u00a0',
  '\u2003',
  '\u2028',
  '\u2029',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u0085',
  '\v',
  '\n',
  '\r',
  ' ',
  '.',
  ']',
  '😀',
);

describe('the server’s pattern engine', () => {
  it.each(patterns)('says the same as a browser’s about any character: %s', (pattern) => {
    const [server, browser] = [linearPattern(pattern, 'u'), new RegExp(pattern, 'u')];
    fc.assert(
      fc.property(
        fc.oneof(
          blanks,
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          fc.string({ maxLength: 3 }),
        ),
        (text) => {
          expect(server.test(text)).toBe(browser.test(text));
        },
      ),
      { numRuns: 200 },
    );
  });
});
