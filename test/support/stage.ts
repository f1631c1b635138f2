import { Pool } from 'pg';
import type { AuditReport } from '#server/audit';
import { HttpClient } from './http-client.js';
import { createPreparedDatabase } from './prepared-database.js';
import { Sala, type SalaOptions } from './sala.js';
import type { TestDatabase } from './test-database.js';

export type StageOptions = Omit<SalaOptions, 'databaseUrl'> & {
  /** Instead of a copy of the prepared one. */
  readonly database?: TestDatabase;
};

/** What most end-to-end tests stand on: a prepared database, Sala's processes, and the people who call. */
export class Stage {
  private readonly officers = new Map<string, Promise<HttpClient>>();
  private readonly pool: Pool;

  private constructor(
    readonly database: TestDatabase,
    readonly sala: Sala,
  ) {
    this.pool = new Pool({ connectionString: database.url, max: 2 });
    this.pool.on('error', () => {});
  }

  static async open({ database, ...options }: StageOptions = {}): Promise<Stage> {
    const own = database ?? (await createPreparedDatabase());
    return new Stage(own, await Sala.start({ ...options, databaseUrl: own.url }));
  }

  /** Nobody known. */
  get citizen(): HttpClient {
    return new HttpClient(this.sala.url);
  }

  /** A demo account, signed in once. */
  as(username: string): Promise<HttpClient> {
    const known = this.officers.get(username) ?? HttpClient.signIn(this.sala.url, username);
    this.officers.set(username, known);
    return known;
  }

  /** What the database says, past the api. */
  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  /** Loaded by those alone who ask: it takes long, in each test file anew. */
  async verifyAudit(): Promise<AuditReport> {
    const { verifyAuditOf } = await import('./verify-audit-of.js');
    return verifyAuditOf(this.database.url);
  }

  async close(): Promise<void> {
    await this.sala.stop();
    await this.pool.end();
    await this.database.drop();
  }
}
