import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, FileStore } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';

const hourMs = 3_600_000;
const waitHours = 48;
const batchSize = 100;

const pruneTimer = defineTimer('files.prune', hourMs);

const takeOld = `
  select id, key from file where claimed_by is null and created_at < $1
  order by created_at limit ${batchSize} for update skip locked`;

/** Removes files that no filing named within two days. */
@HandlesJob(pruneTimer)
@Injectable()
export class PruneFiles implements JobHandler {
  constructor(
    private readonly database: DataSource,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = new Date(Date.parse(this.clock.now()) - waitHours * hourMs);
    let removed = batchSize;
    while (removed === batchSize)
      removed = await this.database.transaction((manager) => this.removeBatch(manager, before));
  }

  /** The rows stay locked until their files are gone, so that nobody claims one meanwhile. */
  private async removeBatch(manager: EntityManager, before: Date): Promise<number> {
    const old: { id: string; key: string }[] = await manager.query(takeOld, [before]);
    for (const { key } of old) await this.store.remove(key);
    await manager.query('delete from file where id = any($1)', [old.map(({ id }) => id)]);
    return old.length;
  }
}
