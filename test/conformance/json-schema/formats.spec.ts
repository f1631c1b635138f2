import { describe, expect, it } from '@jest/globals';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { formats } from '#core/validator-runtime';

/** Texts that come near to each format which JSON Schema knows too. */
const near: Readonly<Record<string, string>> = {
  date: '^[12]?[0-9]{3}-[01][0-9]-[0-3][0-9]$',
  time: '^[012][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{1,3})?([zZ]|[+-][012][0-9]:[0-6][0-9])$',
  'date-time':
    '^20[0-9]{2}-[01][0-9]-[0-3][0-9][tT ][012][0-9]:[0-5][0-9]:[0-6][0-9]([zZ]|[+-]0[0-9]:[0-6]0)$',
  email: "^[a-zA-Z.!#$%&'*+/=?^_`{|}~-]{1,8}@[a-zA-Z0-9.-]{1,10}$",
  uri: '^[a-z+.-]{1,4}:[a-z0-9:/?#@!$&()*+,;=%[\\]-]{0,12}$',
  uuid: '^[0-9a-fA-F]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
};

const stock = (name: string, text: string): boolean => {
  const format = fullFormats[name as keyof typeof fullFormats] as unknown;
  if (typeof format === 'function') return (format as (value: string) => boolean)(text);
  if (format instanceof RegExp || Object.prototype.toString.call(format) === '[object RegExp]')
    return (format as RegExp).test(text);
  return (format as { validate: (value: string) => boolean }).validate(text);
};

describe('formats that JSON Schema knows too', () => {
  it.each(Object.entries(near))('%s: what we accept, ajv-formats accepts', (name, pattern) => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(pattern)), (text) => {
        const ours = formats[name]!(text);
        accepted += ours ? 1 : 0;
        expect(!ours || stock(name, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
