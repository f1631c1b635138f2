import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#core/access';
import {
  type FilterContext,
  type InboxSort,
  type Queue,
  all,
  filterContext,
  queuesFor,
  simplify,
  visibleTo,
} from '#core/inbox';
import { type Result, fail, ok, problem } from '#core/result';
import type { InboxFilter } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { CouncilProfile } from '#server/catalog';
import { AnswerStore } from '#server/submissions';
import { Parameters, toSql } from './filter-sql.js';
import type { ListScope } from './list-sql.js';
import { chooseReading, inOrder } from './choose-reading.js';
import { narrowing } from './narrowing.js';
import { type BlindIndexes, searchSql } from './search-sql.js';

/** Cases that an officer asked for. */
export interface Scope extends ListScope {
  /** The best plan hangs on the words that were sought: it isn’t kept. */
  readonly byWords: boolean;
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
  async of(filter: ScopeFilter, reader: SessionUser, context: FilterContext): Promise<Result<Scope>> {
    return readScope(filter, reader, context, this.answers);
  }
}

export type ScopeFilter = InboxFilter & { readonly sort?: InboxSort };

/** The same without asking anybody: a condition, and how the list is best found. */
export const readScope = (
  filter: ScopeFilter,
  reader: Actor,
  context: FilterContext,
  blind: BlindIndexes,
): Result<Scope> => {
  const queue =
    filter.queue === undefined ? everything : queuesFor(reader).find(({ id }) => id === filter.queue);
  if (!queue) return fail(unknownQueue());
  const narrowed = narrowing(filter, context.me);
  if (!narrowed.ok) return narrowed;
  const parameters = new Parameters();
  const sought = filter.q?.trim() ? searchSql(filter.q, blind, parameters) : null;
  const chosen = simplify(all(visibleTo(reader), queue.filter, narrowed.value), context);
  const sort = filter.sort ?? queue.sort;
  // What is sought is found by an index of its own, once for all divisions.
  const { reading, rest } = sought === null ? chooseReading(chosen, sort, context) : inOrder(chosen);
  const where = [...(sought === null ? [] : [sought.where]), toSql(rest, context, parameters)].join(' and ');
  return ok({ where, reading, byWords: sought?.byWords === true, parameters, sort, queue });
};

/** Without a queue: every case that the officer may see, the newest first. */
const everything: Pick<Queue, 'filter' | 'sort' | 'columns'> = {
  filter: all(),
  sort: '-received',
  columns: ['receiptNumber', 'service', 'state', 'applicant', 'village', 'dueAt', 'receivedAt', 'assignee'],
};

const unknownQueue = () => problem('inbox.unknown-queue', 'ไม่มีคิวนี้', 'There is no such queue');
