import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, ok } from '#core/result';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { type EffectMoment, type FilingGuard, GuardsFiling } from '#server/cases';
import { CouncilProfile, type PublishedService } from '#server/catalog';
import { registersOf } from './compiled-registers.js';
import { UniqueKeys } from './unique-keys.js';

/** Refuses a filing for what is in a register already, or is being asked for in another open case. */
@GuardsFiling()
@Injectable()
export class UniqueFiling implements FilingGuard {
  constructor(
    private readonly keys: UniqueKeys,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  concerns({ definition }: PublishedService): boolean {
    return (definition.registers ?? []).some(({ unique = [] }) => unique.length > 0);
  }

  async guardFiling(
    manager: EntityManager,
    { service, answers, origin }: EffectMoment,
  ): Promise<Result<null>> {
    const today = bangkokDay(this.clock.now());
    const calendar = await this.council.calendar();
    for (const [register, compiled] of registersOf(service)) {
      if (compiled.lookedUp(answers) !== null) continue;
      const keys = compiled.keys({ answers, today, calendar });
      const holder = { register, caseId: origin.caseId, entryId: null };
      const checked = await this.keys.check(
        manager,
        keys.filter(({ openCases }) => !openCases),
        holder,
      );
      if (!checked.ok) return checked;
      const claimed = await this.keys.claim(
        manager,
        keys.filter(({ openCases }) => openCases),
        holder,
      );
      if (!claimed.ok) return claimed;
    }
    return ok(null);
  }
}
