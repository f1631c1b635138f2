import { describe, expect, it } from '@jest/globals';
import { newId, takeRandom } from './index.js';

describe('ids', () => {
  it('are version 7 and never the same', () => {
    const ids = Array.from({ length: 5000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 50))
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('made later sort later', async () => {
    const first = newId();
    await new Promise((resolve) => setTimeout(resolve, 3));
    expect(newId() > first).toBe(true);
  });
});

describe('random bytes', () => {
  it('are given to one caller only, across the edge of the pool too', () => {
    const drawn = Array.from({ length: 3000 }, () => Buffer.from(takeRandom(10)).toString('hex'));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('do not change in the hands of their caller when the pool is filled anew', () => {
    const mine = takeRandom(16);
    const before = Buffer.from(mine).toString('hex');
    for (let round = 0; round < 1000; round += 1) takeRandom(16);
    expect(Buffer.from(mine).toString('hex')).toBe(before);
  });
});
