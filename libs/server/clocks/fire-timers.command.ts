import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Problem, type Result, ok } from '#core/result';
import { systemActor } from '#core/access';
import { Clock } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { CaseChanges, PerformCommand } from '#server/cases';
import { DueWork } from './due-work.js';

interface Due {
  readonly caseId: string;
  readonly action: string;
  readonly state: string;
}

/** One due timer at a time, skipping those that another worker holds. */
const takeDue = `
delete from case_timer where (case_id, action) = (
  select case_id, action from case_timer
  where due_at <= $1 and case_id <> all($2)
  order by due_at limit 1 for update skip locked)
returning case_id as "caseId", action, state`;

const setAgain = `
insert into case_timer (case_id, action, state, due_at) values ($1, $2, $3, $4)
on conflict (case_id, action) do nothing`;

/**
 * Performs the actions of `system` that are due. The timer goes in the transaction that performs the action, so
 * each fires once, whatever stops in between; after a day of downtime all that are overdue fire, oldest first.
 */
@Injectable()
@HandlesJob(defineTimer('cases.fire-timers', 15_000))
export class FireTimers implements JobHandler {
  private readonly log = new Logger(FireTimers.name);
  private readonly work = new DueWork(this.log);

  constructor(
    private readonly changes: CaseChanges,
    private readonly performer: PerformCommand,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Fires all that are due now. */
  run(): Promise<void> {
    return this.work.doAll((passedOver, take) =>
      this.changes.run((manager) => this.fireOne(manager, passedOver, take)),
    );
  }

  private async fireOne(
    manager: EntityManager,
    passedOver: readonly string[],
    take: (caseId: string) => void,
  ): Promise<Result<boolean>> {
    const [[due]]: [Due[], number] = await manager.query(takeDue, [this.clock.now(), passedOver]);
    if (!due) return ok(false);
    take(due.caseId);
    const done = await this.performer.runIn(manager, {
      caseId: due.caseId,
      actor: systemActor,
      command: { type: 'act', action: due.action },
    });
    if (done.ok) return ok(true);
    if (done.problems.some(({ code }) => code === 'case.stale')) return done;
    await this.letGo(manager, due, done.problems);
    return ok(true);
  }

  /** A timer that came too early, because the calendar has changed, is set again; else the case has moved on. */
  private async letGo(manager: EntityManager, due: Due, problems: readonly Problem[]): Promise<void> {
    const later = problems.flatMap(({ facts }) =>
      typeof facts?.['from'] === 'string' ? [facts['from']] : [],
    );
    if (later[0]) await manager.query(setAgain, [due.caseId, due.action, due.state, later[0]]);
    this.log.warn(
      `timer ${due.action} of case ${due.caseId} did not apply: ${problems.map(({ code }) => code).join(', ')}`,
    );
  }
}
