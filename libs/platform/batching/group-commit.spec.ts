import { describe, expect, it } from '@jest/globals';
import { GroupCommit } from './group-commit.js';

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('group commit', () => {
  it('writes a lone row at once and rows that wait together', async () => {
    const writes: number[][] = [];
    const group = new GroupCommit<number, number>(
      async (rows) => {
        writes.push([...rows]);
        await tick();
        return rows.map((row) => row * 10);
      },
      { maxRows: 100, maxInFlight: 1 },
    );
    await expect(Promise.all([1, 2, 3, 4].map((row) => group.add(row)))).resolves.toEqual([10, 20, 30, 40]);
    expect(writes).toEqual([[1], [2, 3, 4]]);
  });

  it('never puts more rows in a write, nor more writes under way, than allowed', async () => {
    let underWay = 0;
    const seen: number[] = [];
    const group = new GroupCommit<number, number>(
      async (rows) => {
        underWay += 1;
        seen.push(rows.length, underWay);
        await tick();
        underWay -= 1;
        return rows;
      },
      { maxRows: 5, maxInFlight: 2 },
    );
    await Promise.all(Array.from({ length: 43 }, (_, row) => group.add(row)));
    expect(Math.max(...seen)).toBeLessThanOrEqual(5);
  });

  it('lets a bad row fail alone', async () => {
    const group = new GroupCommit<number, number>(
      async (rows) => {
        await tick();
        if (rows.includes(3)) throw new Error('bad row');
        return rows;
      },
      { maxRows: 100, maxInFlight: 1 },
    );
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((row) => group.add(row)));
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });
});
