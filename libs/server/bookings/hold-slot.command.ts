import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Hold, HoldBody } from '#contracts/bookings';
import { bookingRefusals } from '#core/bookings';
import { type Result, fail, ok, titleOr } from '#core/result';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import { BookingLedger, type BookingRow } from './booking-ledger.js';
import { findBooking } from './compiled-bookings.js';
import { OfferFreed } from './offer-freed.js';
import { Stocks } from './stock.js';
import { TakeSlot } from './take-slot.js';
import { WhoBooks } from './who-books.js';

const millisecondsPerMinute = 60_000;

/** Keeps a slot while a form is filled. */
@Injectable()
export class HoldSlot {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly published: PublishedServices,
    private readonly council: CouncilProfile,
    private readonly stocks: Stocks,
    private readonly ledger: BookingLedger,
    private readonly take: TakeSlot,
    private readonly who: WhoBooks,
    private readonly freed: OfferFreed,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `booking.taken` when somebody was faster, `booking.closed` and `booking.limit`. */
  async run(code: string, id: string, { slot, answers, row, instead }: HoldBody): Promise<Result<Hold>> {
    const service = await this.published.getLive(code);
    if (!service.ok) return service;
    const booking = findBooking(service.value, id);
    if (!booking.ok) return booking;
    const now = this.clock.now();
    const facts = { answers, row, today: bangkokDay(now), calendar: await this.council.calendar() };
    const suiting = booking.value.suiting(await this.stocks.resources(), facts);
    const resources =
      slot.resource === null ? suiting : suiting.filter((resource) => resource.id === slot.resource);
    if (resources.length === 0) return fail(bookingRefusals.closed());
    const heldUntil = new Date(
      Date.parse(now) + booking.value.definition.hold.filing * millisecondsPerMinute,
    );
    const held = await this.transactions.run(async (manager) => {
      if (instead !== undefined) await this.free(manager, instead);
      return this.take.run(manager, {
        service: code,
        booking: booking.value,
        resources,
        day: slot.day,
        start: slot.start,
        ask: booking.value.ask(facts),
        countedBy: this.who.keysOf(service.value, booking.value, facts),
        heldUntil,
        caseId: null,
        pointer: null,
      });
    });
    return held.ok ? ok(await this.toHold(held.value, heldUntil)) : held;
  }

  /** Gives a slot back; one that is gone already is fine. */
  async giveBack(id: string): Promise<void> {
    await this.transactions.run(async (manager) => ok(await this.free(manager, id)));
  }

  private async free(manager: EntityManager, id: string): Promise<null> {
    const hold = await this.ledger.findHold(manager, id, this.clock.now());
    if (!hold) return null;
    await this.ledger.update(manager, id, { state: 'released', heldUntil: null });
    await this.freed.run(manager, hold);
    return null;
  }

  private async toHold(row: BookingRow, heldUntil: Date): Promise<Hold> {
    const resource = (await this.stocks.resources()).find(({ id }) => id === row.resource);
    return {
      id: row.id,
      slot: { resource: row.resource, day: row.day, start: row.start },
      resource: titleOr(resource?.name, row.resource),
      end: row.ends,
      heldUntil: heldUntil.toISOString(),
    };
  }
}
