import { describe, expect, it } from '@jest/globals';
import { scrub } from './scrub.js';

describe('scrubbing of logs', () => {
  it.each([
    ['1101700230708', '[id]'],
    ['1-1017-00230-70-8', '[id]'],
    ['1 1017 00230 70 8', '[id]'],
    ['๑๑๐๑๗๐๐๒๓๐๗๐๘', '[id]'],
    ['0812345678', '[phone]'],
    ['081-234-5678', '[phone]'],
    ['02 123 4567', '[phone]'],
    ['+66 81 234 5678', '[phone]'],
    ['๐๘๑๒๓๔๕๖๗๘', '[phone]'],
  ])('takes out %s', (secret, mark) => {
    expect(scrub(`ผู้ยื่น ${secret} ครับ`)).toBe(`ผู้ยื่น ${mark} ครับ`);
  });

  it.each([
    '00001/2569',
    '2026-11-22T03:10:00.000Z',
    'port 5432',
    'took 1234567 ms',
    '019c1f6e-1111-7222-8333-444455556666',
  ])('leaves %s as it is', (plain) => {
    expect(scrub(plain)).toBe(plain);
  });
});
