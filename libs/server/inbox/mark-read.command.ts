import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleTo } from '#core/inbox';
import type { ReadBody } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { Parameters, conditionSql, unreadSql } from './filter-sql.js';
import { InboxScope } from './inbox-scope.js';
import { QueueCounts } from './queue-counts.js';

const readAll = `
insert into inbox_reader (officer_id, read_until) values ($1, $2)
on conflict (officer_id) do update set read_until = greatest(inbox_reader.read_until, excluded.read_until)`;

/** Marks cases as read without opening them: some, or whatever changed until now. Others’ marks stay as they are. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly database: DataSource,
    private readonly scope: InboxScope,
    private readonly counts: QueueCounts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ cases = [], all }: ReadBody, reader: SessionUser): Promise<{ marked: number }> {
    if (all) await this.database.query(readAll, [reader.id, this.clock.now()]);
    const marked = cases.length > 0 ? await this.markSome(cases, reader) : 0;
    this.counts.forget(reader.id);
    return { marked };
  }

  private async markSome(cases: readonly string[], reader: SessionUser): Promise<number> {
    const context = await this.scope.context(reader);
    const parameters = new Parameters();
    const seen = parameters.add(reader.id);
    const ids = parameters.add(cases);
    const visible = conditionSql([visibleTo(reader)], context, parameters);
    const rows: unknown[] = await this.database.query(
      `insert into case_seen (officer_id, case_id, version)
       select ${seen}::uuid, c.id, c.version from service_case c
       where c.id = any(${ids}::uuid[]) and ${unreadSql(seen)} and ${visible}
       on conflict (officer_id, case_id) do update set version = greatest(case_seen.version, excluded.version)
       returning case_id`,
      parameters.values,
    );
    return rows.length;
  }
}
