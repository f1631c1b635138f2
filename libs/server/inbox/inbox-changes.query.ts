import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { queuesFor, visibleTo } from '#core/inbox';
import type { InboxChanges } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import { runKept } from '#platform/database';
import type { SessionUser } from '#platform/http';
import { Parameters, conditionSql } from './filter-sql.js';
import { InboxScope } from './inbox-scope.js';
import { QueueCounts } from './queue-counts.js';

const most = 100;

/** A change is committed a little after its moment: the next call looks back so far, and may tell a case twice. */
const overlapMs = 5_000;

/** What changed since a list was read. Cheap enough to be asked every few seconds: one look into an index. */
@Injectable()
export class ListInboxChanges {
  constructor(
    private readonly database: DataSource,
    private readonly scope: InboxScope,
    private readonly counts: QueueCounts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(since: string | undefined, reader: SessionUser): Promise<InboxChanges> {
    const asOf = this.clock.now();
    const context = await this.scope.context(reader);
    const parameters = new Parameters();
    const visible = conditionSql([visibleTo(reader)], context, parameters);
    const from = parameters.add(new Date(Date.parse(since ?? asOf) - overlapMs));
    const rows = await runKept<{ id: string }>(
      this.database.manager,
      `select c.id from service_case c
       where c.changed_at >= ${from} and ${visible} order by c.changed_at desc limit ${most + 1}`,
      parameters.values,
    );
    return {
      asOf,
      changed: rows.slice(0, most).map(({ id }) => id),
      more: rows.length > most,
      counts: await this.counts.get(reader, queuesFor(reader), context),
    };
  }
}
