import { describe, expect, it } from '@jest/globals';
import { newTrackingCode, readTrackingCode } from './tracking-code.js';

describe('tracking code', () => {
  it('is read back as it was made', () => {
    for (let round = 0; round < 200; round += 1) {
      const code = newTrackingCode();
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{6}$/);
      expect(readTrackingCode(code)).toBe(code);
    }
  });

  it('forgives case, spaces, dashes and look-alike letters', () => {
    const code = newTrackingCode();
    expect(readTrackingCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
    expect(readTrackingCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
  });

  it('finds every single wrong character', () => {
    const code = newTrackingCode();
    const wrong = code.startsWith('2') ? `3${code.slice(1)}` : `2${code.slice(1)}`;
    expect(readTrackingCode(wrong)).toBeNull();
  });

  it('refuses what can not be a code', () => {
    for (const typed of ['', '00001/2569', 'ABCDE', 'UUUUU-UUUUUU', "' or 1=1 --"])
      expect(readTrackingCode(typed)).toBeNull();
  });
});
