import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import { migrations } from '#migrations';
import { SnakeCaseNaming } from './snake-case.js';

type Entity = EntitySchema | (new (...args: never[]) => object);

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly Entity[];
  readonly poolSize: number;
  /** Longest time of one statement; 5 s. A migration needs more. */
  readonly statementTimeoutMs?: number;
  /** Shown by `pg_stat_activity`. */
  readonly name?: string;
}

const statementTimeoutMs = 5_000;
const idleInTransactionMs = 15_000;
const connectTimeoutMs = 5_000;
/** When a network swallows packets, the server's own timeout is never heard: the client gives up a little later. */
const silenceMs = 4_000;

/** What TypeORM is told about Sala's database. The schema is changed by migrations alone. */
export const dataSourceOptions = (options: DatabaseOptions): DataSourceOptions => {
  const timeout = options.statementTimeoutMs ?? statementTimeoutMs;
  return {
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNaming(),
    installExtensions: false,
    synchronize: false,
    poolSize: options.poolSize,
    applicationName: options.name ?? 'sala',
    connectTimeoutMS: connectTimeoutMs,
    // A server that goes away must not take the process along: the next query opens a new connection.
    poolErrorHandler: () => {},
    extra: {
      statement_timeout: timeout,
      idle_in_transaction_session_timeout: idleInTransactionMs,
      query_timeout: timeout + silenceMs,
      keepAlive: true,
    },
  };
};

/** A data source that isn't connected yet. */
export const createDataSource = (options: DatabaseOptions): DataSource =>
  new DataSource(dataSourceOptions(options));
