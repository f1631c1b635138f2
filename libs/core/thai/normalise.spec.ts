import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { normaliseText, searchKey } from './normalise.js';

const thaiText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\u200b', '\u200d', '\ufeff', ' ', '\u0000', '\ud83d', '👍🏽', '❤️', 'é', 'e\u0301'),
  ),
  maxLength: 60,
});

describe('normaliseText', () => {
  it.each([
    ['nikhahit, tone and sara aa are sara am', 'น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['tone before nikhahit is the same', 'น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['sara am before the tone is the same', 'น\u0e33\u0e49', 'น้ำ'],
    ['two sara e are sara ae', 'เเก้ว', 'แก้ว'],
    ['a doubled tone is one', 'บ้้าน', 'บ้าน'],
    ['a tone before its vowel goes after it', 'ท\u0e49\u0e35', 'ที้'],
    ['zero-width characters don’t keep marks apart', 'น\u0e4d\u200b\u0e49\u200d\u0e32', 'น้ำ'],
    ['characters that turn the direction vanish', 'a\u202eb\u2066c', 'abc'],
    ['NUL and other controls vanish, line ends stay', 'ก\u0000ข\r\nค\rง\tจ', 'กข\nค\nง\tจ'],
    ['half an emoji becomes a replacement character', 'ก\ud83dข', 'ก\ufffdข'],
    ['joined emoji stay joined', '👩‍🌾 👍🏽', '👩‍🌾 👍🏽'],
    ['Latin is composed', 'Cafe\u0301', 'Café'],
    ['outer blanks go', '  ก  ข ', 'ก  ข'],
  ])('%s', (_rule, written, normal) => {
    expect(normaliseText(written)).toBe(normal);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(thaiText, fc.string({ unit: 'binary' })), (value) => {
        const once = normaliseText(value);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves nothing that a database refuses or that nobody sees', () => {
    fc.assert(
      fc.property(thaiText, (value) => {
        expect(normaliseText(value)).not.toMatch(/\p{Cs}|[^\P{Cc}\t\n]|[\u200b\ufeff]/u);
      }),
    );
  });

  it('stays quick on marks piled up by hand', () => {
    const piled = `ก${'\u0e48\u0e38'.repeat(100_000)}${'\u0e33\u0e48'.repeat(100_000)}${'\u0e4d\u0e48\u200b'.repeat(100_000)}`;
    const started = cpuUsage();
    normaliseText(piled);
    expect(cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});

describe('searchKey', () => {
  it('finds what was typed with Thai digits, capitals, wide blanks or another order of marks', () => {
    expect(searchKey('  คำขอ ๐๐๑/๒๕๖๙\u00a0 ABC  น\u0e4d\u0e49\u0e32 ')).toBe('คำขอ 001/2569 abc น้ำ');
  });
});
