import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type FilterContext,
  type FilterNode,
  type InboxSort,
  type Queue,
  all,
  filterContext,
  queuesFor,
  visibleTo,
  where,
} from '#core/inbox';
import { type Result, fail, ok, problem } from '#core/result';
import { workingDaysBetween } from '#core/calendar';
import { receiptNumber } from '#core/thai';
import type { InboxItem, InboxPage, InboxQuery } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import { OfficerDirectory } from '#server/identity';
import { AnswerStore } from '#server/submissions';
import { Parameters, toSql } from './filter-sql.js';
import { type InboxRow, selectPage } from './inbox-row.js';
import { QueueCounts } from './queue-counts.js';
import { searchSql } from './search-sql.js';
import { afterCursor, orderBy, readCursor, sortKey, writeCursor } from './sort-sql.js';

/** A page of a queue, by keyset, with the counts of all queues that the officer has. */
@Injectable()
export class ListInbox {
  constructor(
    private readonly database: DataSource,
    private readonly counts: QueueCounts,
    private readonly council: CouncilProfile,
    private readonly published: PublishedServices,
    private readonly officers: OfficerDirectory,
    private readonly answers: AnswerStore,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses a queue that the officer doesn't have (`inbox.unknown-queue`) and foreign cursors. */
  async run(query: InboxQuery, reader: SessionUser): Promise<Result<InboxPage>> {
    const queues = queuesFor(reader);
    const queue = query.queue === undefined ? everything : queues.find(({ id }) => id === query.queue);
    if (!queue) return fail(unknownQueue());
    const calendar = await this.council.calendar();
    const context = filterContext(reader, this.clock.now(), calendar);
    const page = await this.page(queue, query, reader, context);
    if (!page.ok) return page;
    return ok({
      ...page.value,
      counts: await this.counts.get(reader, queues, context),
      queues: queues.map(({ id, title, empty, sort }) => ({ id, title, empty, sort })),
    });
  }

  private async page(
    queue: Pick<Queue, 'filter' | 'sort'>,
    query: InboxQuery,
    reader: SessionUser,
    context: FilterContext,
  ): Promise<Result<Pick<InboxPage, 'items' | 'nextCursor'>>> {
    const sort: InboxSort = query.sort ?? queue.sort;
    const limit = Number(query.limit ?? 50);
    const parameters = new Parameters();
    const seen = parameters.add(reader.id);
    const conditions = [
      toSql(all(visibleTo(reader), queue.filter, ...narrowing(query, reader)), context, parameters),
    ];
    if (query.q?.trim())
      conditions.push(searchSql(query.q, (id) => this.answers.indexNationalId(id), parameters));
    if (query.cursor !== undefined) {
      const cursor = readCursor(query.cursor, sort);
      if (!cursor.ok) return cursor;
      conditions.push(afterCursor(cursor.value, parameters));
    }
    const sql = selectPage({
      key: sortKey(sort),
      seen,
      where: conditions.join(' and '),
      order: orderBy(sort),
      limit: limit + 1,
    });
    const rows: InboxRow[] = await this.database.query(sql, parameters.values);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return ok({
      items: await this.toItems(shown),
      nextCursor: rows.length > limit && last ? writeCursor({ sort, key: last.key, id: last.id }) : null,
    });
  }

  private async toItems(rows: readonly InboxRow[]): Promise<InboxItem[]> {
    const now = this.clock.now();
    const [calendar, names] = await Promise.all([
      this.council.calendar(),
      this.officers.namesOf(rows.map((row) => row.assignee)),
    ]);
    return Promise.all(
      rows.map(async (row): Promise<InboxItem> => {
        const { definition, workflow } = await this.published.mustGet(row.service, row.serviceVersion);
        return {
          id: row.id,
          receiptNumber: receiptNumber(row.seq, row.year),
          service: row.service,
          serviceTitle: definition.title,
          state: row.state,
          stateTitle: definition.workflow.states[row.state]?.title ?? { th: row.state, en: row.state },
          phase: row.phase,
          flags: row.flags.map((id) => ({ id, title: workflow.flagTitle(id) })),
          applicant: row.applicant,
          village: row.village,
          assignee: row.assignee ? { id: row.assignee, name: names.get(row.assignee) ?? '' } : null,
          division: row.division,
          dueAt: row.dueAt?.toISOString() ?? null,
          workingDaysLeft: row.dueAt ? workingDaysBetween(now, row.dueAt.toISOString(), calendar) : null,
          receivedAt: row.receivedAt.toISOString(),
          version: row.version,
          unread: row.unread,
        };
      }),
    );
  }
}

/** What the officer narrowed the queue by. */
const narrowing = ({ service, state, assignee }: InboxQuery, reader: SessionUser): FilterNode[] => [
  ...(service ? [where('service', 'in', service)] : []),
  ...(state ? [where('state', 'in', state)] : []),
  ...(assignee ? [byAssignee(assignee, reader)] : []),
];

const byAssignee = (assignee: string, reader: SessionUser): FilterNode => {
  if (assignee === 'none') return where('assignee', 'empty');
  const id = assignee === 'me' ? reader.id : assignee;
  return /^[0-9a-f-]{36}$/.test(id) ? where('assignee', 'in', id) : where('assignee', 'in', nobody);
};

const nobody = '00000000-0000-0000-0000-000000000000';

/** Without a queue: every case that the officer may see, the newest first. */
const everything: Pick<Queue, 'filter' | 'sort'> = { filter: all(), sort: '-received' };

const unknownQueue = () => problem('inbox.unknown-queue', 'ไม่มีคิวนี้', 'There is no such queue');
