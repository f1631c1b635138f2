import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok, problemAt } from '#core/result';
import { bangkokDay, isDay } from '#core/thai';
import type { RetireBody } from '#contracts/admin';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { CatalogLog } from '../catalog-log.js';
import { PublishedServices } from '../published-services.js';
import { ServiceEntity } from '../service.entity.js';
import { publishRefusals } from './refusals.js';
import { unknownService } from '../refusals.js';

interface Officer {
  readonly id: string;
  readonly name: string;
}

/** Takes services out of the catalogue, at once or on a day, and brings them back. Their cases go on under their version. */
@Injectable()
export class RetireService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly log: CatalogLog,
    private readonly published: PublishedServices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `service.not-found` for what isn’t live, and `retire.bad-day` for a day that is past. */
  run(service: string, { reason, on }: RetireBody, officer: Officer): Promise<Result<null>> {
    const today = bangkokDay(this.clock.now());
    if (on !== undefined && !(on >= today && isDay(on))) return Promise.resolve(fail(badDay()));
    const later = on !== undefined && on > today ? on : null;
    return this.change(service, async (manager, row) => {
      if (row.retired || row.liveVersion === null) return fail(unknownService());
      const facts = { retiredBy: officer.name, retiredReason: reason ?? null };
      if (later) await manager.update(ServiceEntity, { code: service }, { ...facts, retireOn: later });
      else await this.retire(manager, service, facts);
      await this.log.record(manager, later ? 'service.retirement-set' : 'service.retired', service, officer, {
        ...(reason && { reason }),
        ...(later && { on: later }),
      });
      return ok(null);
    });
  }

  /** Brings it back with the version that was live, or takes back a retirement to come. Refuses `service.not-retired`. */
  reopen(service: string, officer: Officer): Promise<Result<null>> {
    return this.change(service, async (manager, row) => {
      if (!row.retired && row.retireOn === null) return fail(publishRefusals.notRetired());
      await manager.update(
        ServiceEntity,
        { code: service },
        { retired: false, retiredAt: null, retiredBy: null, retiredReason: null, retireOn: null },
      );
      await this.log.record(manager, 'service.reopened', service, officer);
      return ok(null);
    });
  }

  /** Retires one service of which the day has come; answers whether there was any. */
  async retireOneDue(): Promise<boolean> {
    const today = bangkokDay(this.clock.now());
    const done = await this.transactions.run(async (manager) => {
      const [due] = await manager.query<{ code: string }[]>(nextDue, [today]);
      if (!due) return ok(false);
      await this.retire(manager, due.code, {});
      await this.log.record(manager, 'service.retired', due.code, null, {});
      return ok(true);
    });
    this.published.forget();
    return done.ok && done.value;
  }

  private async retire(manager: EntityManager, code: string, facts: Partial<ServiceEntity>): Promise<void> {
    const retiredAt = new Date(this.clock.now());
    await manager.update(ServiceEntity, { code }, { ...facts, retired: true, retiredAt, retireOn: null });
  }

  private async change(
    service: string,
    work: (manager: EntityManager, row: ServiceEntity) => Promise<Result<null>>,
  ): Promise<Result<null>> {
    const done = await this.transactions.run(async (manager) => {
      const row = await manager.findOne(ServiceEntity, {
        where: { code: service },
        lock: { mode: 'pessimistic_write' },
      });
      return row ? work(manager, row) : fail(unknownService());
    });
    this.published.forget();
    return done;
  }
}

const nextDue = `
select code from service where retire_on <= $1 and not retired
order by retire_on limit 1 for update skip locked`;

const badDay = () =>
  problemAt('/on', 'retire.bad-day', 'วันเลิกให้บริการต้องเป็นวันนี้หรือวันข้างหน้า', 'The day must be today or ahead');
