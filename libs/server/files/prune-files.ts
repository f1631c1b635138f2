import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, FileStore } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { type Prunable, pruneOld } from './prune-old.js';

const hourMs = 3_600_000;
const waitHours = 48;

const pruneTimer = defineTimer('files.prune', hourMs);

const unclaimed: Prunable = { table: 'file', keys: 'array[key]', where: 'claimed_by is null' };

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
    await pruneOld(this.database, this.store, unclaimed, before);
  }
}
