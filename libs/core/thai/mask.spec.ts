import { describe, expect, it } from '@jest/globals';
import { toArabicDigits } from './digits.js';
import { maskName, maskText } from './mask.js';
import { receiptNumber } from './receipt-number.js';

describe('masks', () => {
  it('a name keeps the first letter of each word', () => {
    expect(maskName('สมชาย ใจดี')).toBe('ส•••• ใ•••');
    expect(maskName('  Ann   Lee ')).toBe('A•• L••');
    expect(maskName('👩ab')).toBe('👩••');
    expect(maskName('')).toBe('');
  });

  it('another text keeps nothing, not even its length', () => {
    expect(maskText('1103702071811')).toBe(maskText('1'));
    expect(maskText('')).toBe('');
  });
});

describe('digits and numbers', () => {
  it('Thai digits become Arabic, other characters stay', () => {
    expect(toArabicDigits('เลขที่ ๐๑๒๓๔๕๖๗๘๙/9')).toBe('เลขที่ 0123456789/9');
  });

  it('a receipt number has five digits or more', () => {
    expect(receiptNumber(1, 2569)).toBe('00001/2569');
    expect(receiptNumber(123_456, 2569)).toBe('123456/2569');
  });
});
