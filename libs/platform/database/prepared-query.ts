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

const runOn = async <Row>(
  runner: QueryRunner,
  { name, sql }: PreparedQuery,
  values: readonly unknown[],
): Promise<Row[]> => {
  const client = (await runner.connect()) as ClientBase;
  const { rows } = await client.query({ name, text: sql, values: [...values] });
  return rows as Row[];
};
