import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Problem, type Result, ok } from '#core/result';
import { systemActor } from '#core/access';
import { Clock } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { CaseChanges, PerformCommand } from '#server/cases';

interface Due {
  readonly caseId: string;
  readonly action: string;
}

/** One due timer at a time, skipping those that another worker holds. */
const takeDue = `
delete from case_timer where (case_id, action) = (
  select case_id, action from case_timer
  where due_at <= $1
  order by due_at limit 1 for update skip locked)
returning case_id as "caseId", action`;

/**
 * Performs the actions of `system` that are due. The timer goes in the transaction that performs the action, so
 * each fires once, whatever stops in between; after a day of downtime all that are overdue fire, oldest first.
 */
@Injectable()
@HandlesJob(defineTimer('cases.fire-timers', 15_000))
export class FireTimers implements JobHandler {
  private readonly log = new Logger(FireTimers.name);

  constructor(
    private readonly changes: CaseChanges,
    private readonly performer: PerformCommand,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Fires all that are due now. */
  async run(): Promise<void> {
    for (;;) {
      const done = await this.changes.run((manager) => this.fireOne(manager));
      if (!done.ok || !done.value) return;
    }
  }

  private async fireOne(manager: EntityManager): Promise<Result<boolean>> {
    const [[due]]: [Due[], number] = await manager.query(takeDue, [this.clock.now()]);
    if (!due) return ok(false);
    const done = await this.performer.runIn(manager, {
      caseId: due.caseId,
      actor: systemActor,
      command: { type: 'act', action: due.action },
    });
    if (!done.ok) this.skipped(due, done.problems);
    return done.ok || isPast(done.problems) ? ok(true) : done;
  }

  private skipped({ caseId, action }: Due, problems: readonly Problem[]): void {
    this.log.warn(
      `timer ${action} of case ${caseId} did not apply: ${problems.map(({ code }) => code).join(', ')}`,
    );
  }
}

/** The case moved on by itself: the timer has nothing left to do. A stale case is tried again. */
const isPast = (problems: readonly Problem[]): boolean => problems.every(({ code }) => code !== 'case.stale');
