import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Clock, SettableClock } from '#platform/channels';
import { projectFolder } from '#platform/config';
import { configureHttp, createAdapter } from '#platform/http';
import { CouncilProfile, DrawnForms } from '#server/catalog';
import { FireTimers, TickClocks } from '#server/clocks';
import { testSettings } from '#test/app';
import { type TestDatabase } from '#test/support';
import { ApiModule } from '../../apps/api/api.module.js';
import { WorkerModule } from '../../apps/worker/worker.module.js';

const quiet = { log: () => undefined, warn: () => undefined, error: console.error };

/**
 * The api and the worker as they are in production, both in this process, so that a test can hold their one clock in its
 * hand: on a real database, with the real queue, listening to real calls.
 */
export class ClockedSala {
  private constructor(
    private readonly database: TestDatabase,
    private readonly folder: string,
    private readonly clock: SettableClock,
    private readonly api: NestFastifyApplication,
    private readonly worker: INestApplicationContext,
    readonly url: string,
  ) {}

  static async start(database: TestDatabase, now: string): Promise<ClockedSala> {
    const folder = mkdtempSync(join(tmpdir(), 'sala-walk-'));
    const settings = testSettings(database.url, { SALA_DATA_DIR: folder });
    const clock = new SettableClock(now);
    const build = (module: object) =>
      Test.createTestingModule({ imports: [module as never] })
        .overrideProvider(Clock)
        .useValue(clock)
        .setLogger(quiet)
        .compile();
    const worker = await build(WorkerModule.forRoot(settings));
    await worker.init();
    const built = await build(ApiModule.forRoot(settings));
    const api = built.createNestApplication<NestFastifyApplication>(createAdapter(settings), {
      bodyParser: false,
    });
    await configureHttp(api, settings, {
      webFolder: join(projectFolder, 'dist', 'web'),
      drawPage: (app) => app.get(DrawnForms).draw,
    });
    await api.listen(0, '127.0.0.1');
    return new ClockedSala(database, folder, clock, api, worker, await api.getUrl());
  }

  get now(): string {
    return this.clock.now();
  }

  /** Moves the clock, backwards too; who is signed in stays so. */
  async setClock(moment: string): Promise<void> {
    this.clock.set(moment);
    await this.query('update session set created_at = $1, seen_at = $1', [moment]);
  }

  /** Does what the worker’s timers do every quarter of a minute. */
  async runTimers(): Promise<void> {
    await this.worker.get(TickClocks, { strict: false }).run();
    await this.worker.get(FireTimers, { strict: false }).run();
  }

  /** Has both processes read the council’s profile anew. */
  forgetCouncil(): void {
    for (const process of [this.api, this.worker]) process.get(CouncilProfile, { strict: false }).forget();
  }

  /** What the database says, past the api. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.api.get(DataSource).query<Row[]>(sql, [...values]);
  }

  async close(): Promise<void> {
    await Promise.all([this.api.close(), this.worker.close()]);
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
