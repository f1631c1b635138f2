import { describe, expect, it } from '@jest/globals';
import { Backoff } from './backoff.js';

describe('waiting before a restart', () => {
  it('doubles while the process keeps dying young, up to ten seconds', () => {
    const backoff = new Backoff();
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(() => backoff.next(1_000))).toEqual([
      200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000,
    ]);
  });

  it('begins anew after the process has lived a while', () => {
    const backoff = new Backoff();
    backoff.next(0);
    backoff.next(0);
    expect(backoff.next(60_000)).toBe(200);
  });
});
