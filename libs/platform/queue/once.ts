import type { SqlRunner } from './sql.js';

/**
 * Does a piece of work once for an effect id, however often a job runs. The mark is written in the transaction
 * of the work: a run that fails leaves no mark, a second run that comes meanwhile waits and then finds it.
 * Answers whether this call did the work. What leaves the database (a mail) may still repeat when the process
 * dies between the other side's acceptance and the commit.
 */
export const once = async (
  manager: SqlRunner,
  effectId: string,
  work: () => Promise<unknown>,
): Promise<boolean> => {
  const marked = await manager.query<readonly unknown[]>(
    'insert into effect_done (effect_id) values ($1) on conflict do nothing returning effect_id',
    [effectId],
  );
  if (marked.length === 0) return false;
  await work();
  return true;
};
