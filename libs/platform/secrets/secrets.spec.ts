import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secrets, randomToken, sameSecret } from './secrets.js';

const secrets = new Secrets('a secret of the installation, long enough');

describe('seal and open', () => {
  it('gives back any text that it sealed for the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, place) => {
        expect(secrets.open(secrets.seal(plain, place), place)).toBe(plain);
      }),
    );
  });

  it('never writes the same value twice alike, and never the plain text', () => {
    const sealed = secrets.seal('1101700230708', 'case:1');
    expect(secrets.seal('1101700230708', 'case:1')).not.toBe(sealed);
    expect(sealed).not.toContain('1101700230708');
  });

  it('refuses a value that was moved to another place', () => {
    expect(() => secrets.open(secrets.seal('x', 'case:1'), 'case:2')).toThrow();
  });

  it('refuses a value that was changed in any byte', () => {
    const sealed = secrets.seal('หนึ่งสองสาม', 'case:1');
    const [version, body] = sealed.split('.') as [string, string];
    const bytes = Buffer.from(body, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => secrets.open(`${version}.${changed.toString('base64url')}`, 'case:1')).toThrow();
    }
  });

  it('refuses what is no sealed value at all', () => {
    expect(() => secrets.open('plain', 'case:1')).toThrow('not a sealed value');
    expect(() => secrets.open('v1.AA', 'case:1')).toThrow();
  });

  it('refuses a value of another installation', () => {
    const other = new Secrets('a secret of another installation');
    expect(() => other.open(secrets.seal('x', 'p'), 'p')).toThrow();
  });
});

describe('blind index', () => {
  it('is the same for the same value, and another for another value, purpose or installation', () => {
    const index = secrets.blindIndex('national-id', '1101700230708');
    expect(secrets.blindIndex('national-id', '1101700230708')).toBe(index);
    expect(secrets.blindIndex('national-id', '1101700230709')).not.toBe(index);
    expect(secrets.blindIndex('phone', '1101700230708')).not.toBe(index);
    expect(new Secrets('other').blindIndex('national-id', '1101700230708')).not.toBe(index);
  });
});

describe('comparing and making secrets', () => {
  it('tells equal from different texts of any length', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abd')).toBe(false);
    expect(sameSecret('abc', 'abcd')).toBe(false);
  });

  it('makes tokens that never repeat', () => {
    expect(new Set(Array.from({ length: 1000 }, randomToken)).size).toBe(1000);
    expect(randomToken()).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
