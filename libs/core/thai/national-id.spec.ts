import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatNationalId, isJuristicId, isNationalId } from './national-id.js';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const withCheckDigit = (twelve: string): string => {
  const sum = [...twelve].reduce((total, digit, place) => total + Number(digit) * (13 - place), 0);
  return `${twelve}${(11 - (sum % 11)) % 10}`;
};

describe('isNationalId', () => {
  it.each(['1103702071811', '1101700230708', '8000000000008'].map((id) => [withCheckDigit(id.slice(0, 12))]))(
    'accepts %s',
    (id) => {
      expect(isNationalId(id)).toBe(true);
    },
  );

  it.each([
    ['0000000000001', 'class 0, although mod 11 holds'],
    ['9999999999994', 'class 9'],
    ['1103702071812', 'a wrong check digit'],
    ['110370207181', 'twelve digits'],
    ['11037020718110', 'fourteen digits'],
    ['1-1037-02071-81-1', 'hyphens, which belong to input'],
    ['๑๑๐๓๗๐๒๐๗๑๘๑๑', 'Thai digits, which belong to input'],
    [' 1103702071811', 'a blank'],
    ['1103702071811\n', 'a line end'],
    ['', 'nothing'],
  ])('refuses %j: %s', (id) => {
    expect(isNationalId(id)).toBe(false);
  });

  it('accepts one check digit and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), digits(11), (first, rest) => {
        const right = withCheckDigit(`${first}${rest}`);
        const accepted = [...'0123456789'].filter((digit) => isNationalId(`${right.slice(0, 12)}${digit}`));
        expect(accepted).toEqual([right[12]]);
      }),
    );
  });
});

describe('isJuristicId', () => {
  it('wants class 0 and more than zeros', () => {
    expect(isJuristicId(withCheckDigit('010553800001'))).toBe(true);
    expect(isJuristicId('0000000000001')).toBe(false);
    expect(isJuristicId('1103702071811')).toBe(false);
  });
});

describe('formatNationalId', () => {
  it('writes it as on the card and leaves anything else alone', () => {
    expect(formatNationalId('1103702071811')).toBe('1-1037-02071-81-1');
    expect(formatNationalId('AA123')).toBe('AA123');
  });
});
