import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, ok } from '#core/result';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { BookingLedger } from './booking-ledger.js';
import { OfferFreed } from './offer-freed.js';

/** Ends holds that ran out, each in a transaction of its own, and offers their slots to who waits. */
@HandlesJob(defineTimer('bookings.lapse', 15_000))
@Injectable()
export class LapseHolds implements JobHandler {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly ledger: BookingLedger,
    private readonly freed: OfferFreed,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (let more = true; more;) {
      const done = await this.transactions.run((manager) => this.lapseOne(manager));
      more = done.ok && done.value;
    }
  }

  private async lapseOne(manager: EntityManager): Promise<Result<boolean>> {
    const row = await this.ledger.findRunOut(manager, this.clock.now());
    if (!row) return ok(false);
    await this.ledger.update(manager, row.id, { state: 'lapsed', heldUntil: null });
    await this.freed.run(manager, row);
    return ok(true);
  }
}
