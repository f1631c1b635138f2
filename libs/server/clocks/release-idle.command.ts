import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDuration } from '#core/calendar';
import { type Result, ok } from '#core/result';
import { systemActor } from '#core/access';
import { Clock } from '#platform/channels';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { CaseChanges, PerformCommand } from '#server/cases';
import { CouncilProfile } from '#server/catalog';
import { DueWork } from './due-work.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The case that has lain longest on a desk, and not since the moment from which on it can't have been long enough. */
const longestHeld = `
select id, changed_at as "changedAt" from service_case
where assignee is not null and phase in ('received', 'in-progress') and changed_at < $1 and id <> all($2)
order by changed_at limit 1 for update skip locked`;

/**
 * Gives cases back to their queue on which nothing has happened for as many working days as the council says. A case that
 * waits for its applicant stays with its officer.
 */
@Injectable()
@HandlesJob(defineTimer('cases.release-idle', hourMs))
export class ReleaseIdle implements JobHandler {
  private readonly work = new DueWork(new Logger(ReleaseIdle.name));

  constructor(
    private readonly changes: CaseChanges,
    private readonly performer: PerformCommand,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Releases all that are due; nothing where the council says nothing. */
  async run(): Promise<void> {
    const { idleRelease } = await this.council.get();
    if (idleRelease === undefined) return;
    await this.work.doAll((passedOver, take) =>
      this.changes.run((manager) => this.releaseOne(manager, idleRelease, passedOver, take)),
    );
  }

  private async releaseOne(
    manager: EntityManager,
    workingDays: number,
    passedOver: readonly string[],
    take: (id: string) => void,
  ): Promise<Result<boolean>> {
    const now = this.clock.now();
    const before = new Date(Date.parse(now) - workingDays * dayMs);
    const [idle]: { id: string; changedAt: Date }[] = await manager.query(longestHeld, [before, passedOver]);
    if (!idle) return ok(false);
    const amount = { amount: workingDays, unit: 'working-days' } as const;
    // The others changed later still: none of them is due.
    if (addDuration(idle.changedAt.toISOString(), amount, await this.council.calendar()) > now)
      return ok(false);
    take(idle.id);
    const command = { type: 'release' } as const;
    const done = await this.performer.runIn(manager, { caseId: idle.id, actor: systemActor, command });
    return done.ok ? ok(true) : done;
  }
}
