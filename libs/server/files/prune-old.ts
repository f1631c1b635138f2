import type { DataSource } from 'typeorm';
import type { FileStore } from '#platform/channels';

const batchSize = 100;

/** Rows of one table whose files go with them. */
export interface Prunable {
  readonly table: string;
  /** SQL for the keys of a row’s files, as a list. */
  readonly keys: string;
  /** SQL for which of the old rows nobody needs. */
  readonly where: string;
}

/** The rows stay locked until their files are gone, so that nobody claims one meanwhile. */
const takeOld = ({ table, keys, where }: Prunable): string => `
  select id, ${keys} as keys from ${table} where ${where} and created_at < $1
  order by created_at limit ${batchSize} for update skip locked`;

/** Removes what is older than the moment, a batch a transaction, until nothing is left. */
export const pruneOld = async (
  database: DataSource,
  store: FileStore,
  what: Prunable,
  before: Date,
): Promise<void> => {
  let removed = batchSize;
  while (removed === batchSize)
    removed = await database.transaction(async (manager) => {
      const old: { id: string; keys: string[] }[] = await manager.query(takeOld(what), [before]);
      for (const key of old.flatMap(({ keys }) => keys)) await store.remove(key);
      await manager.query(`delete from ${what.table} where id = any($1)`, [old.map(({ id }) => id)]);
      return old.length;
    });
};
