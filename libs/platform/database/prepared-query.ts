import type { EntityManager, QueryRunner } from 'typeorm';
import type { ClientBase } from 'pg';

/** A statement that each connection plans once and keeps. */
export interface PreparedQuery {
  readonly name: string;
  readonly sql: string;
}

/** Runs a prepared statement in the manager's transaction, or on a connection of its own. */
export const runPrepared = async <Row>(
  manager: EntityManager,
  query: PreparedQuery,
  values: readonly unknown[],
): Promise<Row[]> => {
  const runner = manager.queryRunner;
  if (runner) return runOn<Row>(runner, query, values);
  const own = manager.dataSource.createQueryRunner();
  try {
    return await runOn<Row>(own, query, values);
  } finally {
    await own.release();
  }
};

/** More statements than this are not kept: each costs memory in each connection. */
const mostKept = 200;
const kept = new Map<string, string>();

/**
 * Runs a statement that is put together from few parts and asked again and again: each connection parses and plans
 * it once. For statements whose best plan hangs on their parameters, as that of a search does, it is not.
 */
export const runKept = async <Row>(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<Row[]> => {
  const name = kept.get(sql) ?? (kept.size < mostKept ? `kept-${kept.size}` : undefined);
  if (name === undefined) return (await manager.query(sql, [...values])) as Row[];
  kept.set(sql, name);
  return runPrepared<Row>(manager, { name, sql }, values);
};

const runOn = async <Row>(
  runner: QueryRunner,
  { name, sql }: PreparedQuery,
  values: readonly unknown[],
): Promise<Row[]> => {
  const client = (await runner.connect()) as ClientBase;
  const { rows } = await client.query({ name, text: sql, values: [...values] });
  return rows as Row[];
};
