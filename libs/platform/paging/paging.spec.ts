import { describe, expect, it } from '@jest/globals';
import { cutPage, readMomentCursor, writeMomentCursor } from './index.js';

describe('a page', () => {
  it.each([
    [[1, 2, 3], [1, 2], '2'],
    [[1, 2], [1, 2], null],
    [[], [], null],
  ])('of two out of %j is %j, the next after %j', (rows, shown, nextCursor) => {
    expect(cutPage(rows, 2, String)).toEqual({ shown, nextCursor });
  });
});

describe('a cursor of moments', () => {
  const at = '2026-11-23T08:00:00.125Z';
  const id = '0198c0de-0000-7000-8000-00000000abcd';

  it('reads as it was written', () => {
    const cursor = writeMomentCursor(new Date(at), id);
    expect(readMomentCursor(cursor)).toEqual({ ok: true, value: { at, id } });
  });

  it.each([
    '',
    'x',
    `${at}_`,
    `_${id}`,
    `${at}_${id}x`,
    `2026-13-99T08:00:00Z_${id}`,
    `${at}_${'-'.repeat(36)}`,
  ])('“%s” is refused as one of another list', (cursor) => {
    expect(readMomentCursor(cursor)).toMatchObject({ ok: false, problems: [{ code: 'request.invalid' }] });
  });
});
