import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, ok } from '#core/result';
import { systemActor } from '#core/access';
import { Clock } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { CaseChanges, PerformCommand } from '#server/cases';
import { DueWork } from './due-work.js';

/** The case to which time does something first, passing over those that another worker holds. */
const dueCase = `
select id from service_case
where tick_at <= $1 and id <> all($2)
order by tick_at limit 1 for update skip locked`;

/**
 * Lets happen to cases what time does to their clocks: warnings, ends, escalation, reasons for delay. What is next for
 * a case stands in its row, and the row is locked, decided and written in one transaction: each thing happens once,
 * whatever stops or freezes in between, and after a day of downtime all that is overdue happens, oldest first.
 */
@Injectable()
@HandlesJob(defineTimer('cases.tick-clocks', 15_000))
export class TickClocks implements JobHandler {
  private readonly work = new DueWork(new Logger(TickClocks.name));

  constructor(
    private readonly changes: CaseChanges,
    private readonly performer: PerformCommand,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Everything that is due now. */
  run(): Promise<void> {
    return this.work.doAll((passedOver, take) =>
      this.changes.run((manager) => this.tickOne(manager, passedOver, take)),
    );
  }

  private async tickOne(
    manager: EntityManager,
    passedOver: readonly string[],
    take: (caseId: string) => void,
  ): Promise<Result<boolean>> {
    const [due]: { id: string }[] = await manager.query(dueCase, [this.clock.now(), passedOver]);
    if (!due) return ok(false);
    take(due.id);
    const done = await this.performer.runIn(manager, {
      caseId: due.id,
      actor: systemActor,
      command: { type: 'tick' },
    });
    return done.ok ? ok(true) : done;
  }
}
