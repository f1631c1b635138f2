import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type FilterContext, queuesFor } from '#core/inbox';
import { type Result, ok } from '#core/result';
import type { InboxPage, InboxQuery } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { runKept } from '#platform/database';
import { InboxItems } from './inbox-items.js';
import { type InboxRow, rowColumns } from './inbox-row.js';
import { InboxScope } from './inbox-scope.js';
import { listSql } from './list-sql.js';
import { QueueCounts } from './queue-counts.js';
import { type Cursor, readCursor, writeCursor } from './sort-sql.js';

/** A page of a queue, by keyset, with the counts of all queues that the officer has. */
@Injectable()
export class ListInbox {
  constructor(
    private readonly database: DataSource,
    private readonly counts: QueueCounts,
    private readonly scope: InboxScope,
    private readonly items: InboxItems,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses a queue that the officer doesn't have (`inbox.unknown-queue`) and foreign cursors. */
  async run(query: InboxQuery, reader: SessionUser): Promise<Result<InboxPage>> {
    const asOf = this.clock.now();
    const context = await this.scope.context(reader);
    const queues = queuesFor(reader);
    const [page, counts] = await Promise.all([
      this.page(query, reader, context),
      this.counts.get(reader, queues, context),
    ]);
    if (!page.ok) return page;
    const shown = queues.map(({ id, title, empty, sort, columns, mainAction }) => ({
      id,
      title,
      empty,
      sort,
      columns: [...columns],
      mainAction,
    }));
    return ok({ ...page.value, counts, queues: shown, asOf });
  }

  private async page(
    { cursor, limit: asked, ...filter }: InboxQuery,
    reader: SessionUser,
    context: FilterContext,
  ): Promise<Result<Pick<InboxPage, 'items' | 'nextCursor'>>> {
    const scope = await this.scope.of(filter, reader, context);
    if (!scope.ok) return scope;
    const { sort, parameters, byWords } = scope.value;
    const limit = Number(asked ?? 50);
    const after: Result<Cursor | undefined> = cursor === undefined ? ok(undefined) : readCursor(cursor, sort);
    if (!after.ok) return after;
    const sql = listSql(scope.value, {
      columns: rowColumns(sort, parameters.add(reader.id)),
      limit: limit + 1,
      ...(after.value && { after: after.value }),
    });
    const rows: InboxRow[] = byWords
      ? await this.database.query(sql, parameters.values)
      : await runKept(this.database.manager, sql, parameters.values);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return ok({
      items: await this.items.of(shown),
      nextCursor: rows.length > limit && last ? writeCursor({ sort, key: last.key, id: last.id }) : null,
    });
  }
}
