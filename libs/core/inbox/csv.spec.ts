import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from './index.js';

const cellOf = (text: string): string => csvLine([text]).slice(1, -3).replaceAll('""', '"');

describe('csvLine', () => {
  it('quotes every cell and ends the line as RFC 4180 does', () => {
    expect(csvLine(['ก', 'a "b", c', ''])).toBe('"ก","a ""b"", c",""\r\n');
  });

  it.each([
    '=1+1',
    '+66812345678',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '\u200b=HYPERLINK("x")',
    '|x',
    '%0A=1',
  ])('%j never begins a formula', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  it.each(['00001/2569', 'สมชาย', 'a=b', '12', 'หมู่ 3'])('%j stays as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it('has as many cells as were given, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const read = [...csvLine(cells).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/gsu)];
        expect(read).toHaveLength(cells.length);
      }),
    );
  });
});
