import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';

const hourMs = 3_600_000;
const sessionPrune = defineTimer('identity.prune-sessions', hourMs);

/** Forgets sessions that can't be used any more, an hour after their time. */
@HandlesJob(sessionPrune)
@Injectable()
export class SessionPrune implements JobHandler {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.query(
      `delete from session where seen_at < $1::timestamptz - interval '90 minutes' or created_at < $1::timestamptz - interval '13 hours'`,
      [this.clock.now()],
    );
  }
}
