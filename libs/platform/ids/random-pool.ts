import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let used = pool.length;

/** Random bytes that nobody else gets, drawn from the system many at a time: asking it costs more than the bytes. */
export const takeRandom = (count: number): Uint8Array => {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return Uint8Array.prototype.slice.call(pool, used - count, used);
};
