import { Inject, Injectable } from '@nestjs/common';
import {
  type FilterContext,
  type InboxSort,
  type Queue,
  all,
  filterContext,
  queuesFor,
  visibleTo,
} from '#core/inbox';
import { type Result, fail, ok, problem } from '#core/result';
import type { InboxFilter } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { CouncilProfile } from '#server/catalog';
import { AnswerStore } from '#server/submissions';
import { Parameters, toSql } from './filter-sql.js';
import { narrowing } from './narrowing.js';
import { searchSql } from './search-sql.js';

/** Cases that an officer asked for, as a condition over `service_case c` with `seenJoin(reader)`. */
export interface Scope {
  readonly where: string;
  /** Parameter that holds the reader's id. */
  readonly reader: string;
  readonly parameters: Parameters;
  readonly sort: InboxSort;
  readonly queue: Pick<Queue, 'columns'>;
}

/** Reads what an officer asks of the inbox: a queue, filters, words; never more than the officer may see. */
@Injectable()
export class InboxScope {
  constructor(
    private readonly council: CouncilProfile,
    private readonly answers: AnswerStore,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async context(reader: SessionUser): Promise<FilterContext> {
    return filterContext(reader, this.clock.now(), await this.council.calendar());
  }

  /** Refuses a queue that the officer doesn't have (`inbox.unknown-queue`) and senseless filters. */
  async of(
    filter: InboxFilter & { readonly sort?: InboxSort },
    reader: SessionUser,
    context: FilterContext,
  ): Promise<Result<Scope>> {
    const queue =
      filter.queue === undefined ? everything : queuesFor(reader).find(({ id }) => id === filter.queue);
    if (!queue) return fail(unknownQueue());
    const narrowed = narrowing(filter, reader.id);
    if (!narrowed.ok) return narrowed;
    const parameters = new Parameters();
    const seen = parameters.add(reader.id);
    const conditions = [toSql(all(visibleTo(reader), queue.filter, narrowed.value), context, parameters)];
    if (filter.q?.trim()) conditions.push(searchSql(filter.q, this.answers, parameters));
    const where = conditions.join(' and ');
    return ok({ where, reader: seen, parameters, sort: filter.sort ?? queue.sort, queue });
  }
}

/** Without a queue: every case that the officer may see, the newest first. */
const everything: Pick<Queue, 'filter' | 'sort' | 'columns'> = {
  filter: all(),
  sort: '-received',
  columns: ['receiptNumber', 'service', 'state', 'applicant', 'village', 'dueAt', 'receivedAt', 'assignee'],
};

const unknownQueue = () => problem('inbox.unknown-queue', 'ไม่มีคิวนี้', 'There is no such queue');
