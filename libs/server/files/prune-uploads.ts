import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, FileStore } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { type Prunable, pruneOld } from './prune-old.js';

const hourMs = 3_600_000;
const waitHours = 24;

const pruneUploadsTimer = defineTimer('files.prune-uploads', hourMs);

const unfinished: Prunable = { table: 'piecewise_upload', keys: 'pieces', where: 'true' };

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
    await pruneOld(this.database, this.store, unfinished, before);
  }
}
