import { describe, expect, it } from '@jest/globals';
import { Wake } from './wake.js';

const timed = async (work: Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work;
  return performance.now() - begun;
};

describe('a sleep that can be cut short', () => {
  it('lasts its time when nobody wakes it', async () => {
    expect(await timed(new Wake().sleep(50))).toBeGreaterThan(45);
  });

  it('ends when it is woken', async () => {
    const wake = new Wake();
    setTimeout(() => wake.wake(), 20);
    expect(await timed(wake.sleep(5000))).toBeLessThan(1000);
  });

  it('doesn’t begin when it was woken before, once', async () => {
    const wake = new Wake();
    wake.wake();
    wake.wake();
    expect(await timed(wake.sleep(5000))).toBeLessThan(20);
    expect(await timed(wake.sleep(50))).toBeGreaterThan(45);
  });
});
