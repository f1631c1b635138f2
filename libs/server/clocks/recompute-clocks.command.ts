import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { systemActor } from '#core/access';
import { HandlesJob, type JobHandler, defineJob } from '#platform/queue';
import { CaseChanges, PerformCommand } from '#server/cases';
import { CouncilProfile, calendarFreshForMs } from '#server/catalog';

/** Asked for by whoever changes the calendar. */
export const recomputeClocksJob = defineJob<Record<string, never>>('clocks.recompute');

const pageSize = 200;

/** Open cases of which a time limit runs, a page after the last one. */
const openCases = `
select id from service_case
where tick_at is not null and id > $1
order by id limit ${pageSize}`;

const firstId = '00000000-0000-0000-0000-000000000000';

/**
 * Computes the due days of open cases again after the calendar changed. Each case that moves gets an event that says so;
 * what happened before stays. Doing it twice changes nothing.
 */
@Injectable()
@HandlesJob(recomputeClocksJob)
export class RecomputeClocks implements JobHandler<Record<string, never>> {
  private readonly log = new Logger(RecomputeClocks.name);

  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly performer: PerformCommand,
    private readonly council: CouncilProfile,
  ) {}

  /** Waits till no process goes by the old calendar any more, then looks at every open case. */
  async run(): Promise<void> {
    await wait(calendarFreshForMs);
    const moved = await this.recomputeAll();
    this.log.log(`the calendar changed: ${moved} open cases have other due days`);
  }

  /** Answers how many cases moved. */
  async recomputeAll(): Promise<number> {
    this.council.forget();
    let moved = 0;
    for (let after = firstId; ;) {
      const rows: { id: string }[] = await this.database.query(openCases, [after]);
      for (const { id } of rows) if (await this.recompute(id)) moved += 1;
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return moved;
      after = last.id;
    }
  }

  /** A case that somebody acts on meanwhile is tried again: its new due days may rest on the old ones. */
  private async recompute(caseId: string): Promise<boolean> {
    for (;;) {
      const done = await this.changes.run((manager) =>
        this.performer.runIn(manager, { caseId, actor: systemActor, command: { type: 'recompute-clocks' } }),
      );
      if (done.ok) return true;
      if (!done.problems.some(({ code }) => code === 'case.stale')) return false;
    }
  }
}
