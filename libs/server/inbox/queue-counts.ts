import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type FilterContext, type Queue, visibleTo } from '#core/inbox';
import { runKept } from '#platform/database';
import type { SessionUser } from '#platform/http';
import { CaseActivity } from '#server/cases';
import { Parameters, conditionSql } from './filter-sql.js';

/** Counting stops here: more than a thousand is «1,000+» to a person. */
export const countCap = 1_001;

/** How old counts may be when cases change in other processes; changes of this process count at once. */
const freshForMs = 3_000;

interface Kept {
  readonly counts: Promise<Record<string, number>>;
  readonly at: number;
  readonly activity: number;
}

/** Counts per queue, kept for a moment per officer. */
@Injectable()
export class QueueCounts {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: DataSource,
    private readonly activity: CaseActivity,
  ) {}

  get(
    reader: SessionUser,
    queues: readonly Queue[],
    context: FilterContext,
  ): Promise<Record<string, number>> {
    const known = this.kept.get(reader.id);
    const at = performance.now();
    if (known && at - known.at < freshForMs && known.activity === this.activity.count) return known.counts;
    const counts = this.count(reader, queues, context);
    this.kept.set(reader.id, { counts, at, activity: this.activity.count });
    counts.catch(() => this.kept.delete(reader.id));
    return counts;
  }

  /** After the officer read or marked something. */
  forget(readerId: string): void {
    this.kept.delete(readerId);
  }

  private async count(
    reader: SessionUser,
    queues: readonly Queue[],
    context: FilterContext,
  ): Promise<Record<string, number>> {
    if (queues.length === 0) return {};
    const parameters = new Parameters();
    const visible = visibleTo(reader);
    const parts = queues.map(
      ({ filter }) =>
        `(select count(*)::integer from (select from service_case c
          where ${conditionSql([visible, filter], context, parameters)} limit ${countCap}) as counted)`,
    );
    const [row] = await runKept<{ counts: number[] }>(
      this.database.manager,
      `select array[${parts.join(', ')}] as counts`,
      parameters.values,
    );
    return Object.fromEntries(queues.map(({ id }, index) => [id, row?.counts[index] ?? 0]));
  }
}
