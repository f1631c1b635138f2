import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { formatNames, formats } from './formats.js';

const accepted: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-11-23', '2024-02-29', '1868-10-01', '2399-12-31'],
  'partial-date': ['2026-11-23', '1947-06', '1947'],
  time: ['08:30:00Z', '23:59:59+07:00', '08:30:00.123Z'],
  'local-time': ['00:00', '08:30', '23:59'],
  'local-date-time': ['2026-11-23T08:30', '2024-02-29T00:00'],
  'date-time': ['2026-11-23T01:30:00Z', '2026-11-23t08:30:00+07:00'],
  email: ['somchai@example.com', 'a.b+c@sub.example.co.th'],
  uri: ['https://example.com/a?b=%E0%B8%81#x', 'mailto:a@example.com'],
  uuid: ['123e4567-e89b-12d3-a456-426614174000'],
  'file-id': ['123E4567-E89B-12D3-A456-426614174000'],
  'national-id': ['1103702071811'],
  'juristic-id': ['0107544000108'],
  passport: ['AA1234567'],
  'thai-phone': ['0812345678', '0612345678', '0912345678', '021234567', '044123456'],
  postcode: ['30000', '10200'],
  'house-code': ['30010012345'],
  'subdistrict-code': ['300101'],
  'bank-account': ['1234567890', '123456789012345'],
};

const refused: Readonly<Record<string, readonly string[]>> = {
  date: [
    '2026-02-30',
    '2569-13-01',
    '2569-11-23',
    '2400-01-01',
    '0069-11-23',
    '23/11/2569',
    '2026-11-23T00:00:00Z',
    '',
  ],
  'partial-date': ['47', '1947-13', '1947-02-30', '2490', '2490-06', '0490'],
  time: ['08:30', '24:00:00Z', '08:60:00Z'],
  'local-time': ['8:30', '24:00', '08:30:00'],
  'local-date-time': [
    '2026-11-23',
    '2026-11-23 08:30',
    '2026-02-29T08:30',
    '2026-11-23T24:00',
    '2569-11-23T08:30',
    '2026-11-23T08:30Z',
  ],
  'date-time': ['2569-11-23T01:30:00Z', '2026-11-23', '2026-02-30T00:00:00Z', '2026-11-23T01:30:00'],
  email: [
    'somchai',
    'a@b',
    'a@@b.com',
    '.a@b.com',
    'a..b@c.com',
    'a b@c.com',
    'สมชาย@example.com',
    'a@-b.com',
  ],
  uri: ['example.com', 'https://ก.ไทย', 'https://a b', 'https://a/%zz'],
  uuid: ['123e4567e89b12d3a456426614174000', '../../etc/passwd'],
  'file-id': ['', '123e4567-e89b-12d3-a456-42661417400g'],
  'national-id': ['0000000000001', '1103702071812', '๑๑๐๓๗๐๒๐๗๑๘๑๑'],
  'juristic-id': ['1103702071811', '0000000000001'],
  passport: ['aa1234567', 'AA 12345'],
  'thai-phone': ['081234567', '0212345678', '1812345678', '+66812345678', '081-234-5678', '๐๘๑๒๓๔๕๖๗๘'],
  postcode: ['03000', '3000', '300000'],
  'house-code': ['3001001234', '3001-001234-5'],
  'subdistrict-code': ['000101', '3001'],
  'bank-account': ['123-4-56789-0', '123456789'],
};

describe('formats', () => {
  it.each(formatNames.flatMap((name) => (accepted[name] ?? []).map((value) => [name, value])))(
    '%s accepts %s',
    (name, value) => {
      expect(formats[name]?.(value)).toBe(true);
    },
  );

  it.each(formatNames.flatMap((name) => (refused[name] ?? []).map((value) => [name, value])))(
    '%s refuses %j',
    (name, value) => {
      expect(formats[name]?.(value)).toBe(false);
    },
  );

  it('every format has examples of both', () => {
    expect(formatNames.filter((name) => !accepted[name] || !refused[name])).toEqual([]);
  });

  it('none slows down on a long text', () => {
    const hostile = [
      'a'.repeat(100_000),
      '1'.repeat(100_000),
      `a@${'a.'.repeat(50_000)}`,
      `https://${'%41'.repeat(30_000)}!\u0000`,
    ];
    const started = cpuUsage();
    for (const name of formatNames) for (const text of hostile) formats[name]?.(text);
    expect(cpuUsage(started).user / 1000).toBeLessThan(1000);
  });

  it('a name off the prototype is no format', () => {
    expect(formats['constructor']).toBeUndefined();
    expect(formats['__proto__']).toBeUndefined();
  });
});
