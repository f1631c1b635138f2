import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, FileStore } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';

const hourMs = 3_600_000;
const waitHours = 24;
const batchSize = 100;

const pruneUploadsTimer = defineTimer('files.prune-uploads', hourMs);

const takeOld = `
  select id, pieces from piecewise_upload where created_at < $1
  order by created_at limit ${batchSize} for update skip locked`;

/** Removes uploads in pieces that began a day ago, with what arrived of them; files that came of them stay. */
@HandlesJob(pruneUploadsTimer)
@Injectable()
export class PruneUploads implements JobHandler {
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

  private async removeBatch(manager: EntityManager, before: Date): Promise<number> {
    const old: { id: string; pieces: string[] }[] = await manager.query(takeOld, [before]);
    for (const key of old.flatMap(({ pieces }) => pieces)) await this.store.remove(key);
    await manager.query('delete from piecewise_upload where id = any($1)', [old.map(({ id }) => id)]);
    return old.length;
  }
}
