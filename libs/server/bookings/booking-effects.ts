import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type BookingFacts, type ChosenSlot, type CompiledBooking, bookingRefusals } from '#core/bookings';
import { addDuration } from '#core/calendar';
import { type Result, fail, ok } from '#core/result';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { type EffectHandler, type EffectMoment, type EffectOf, HandlesEffect } from '#server/cases';
import { CouncilProfile } from '#server/catalog';
import { BookingLedger, type BookingRow } from './booking-ledger.js';
import { getBooking } from './compiled-bookings.js';
import { OfferFreed } from './offer-freed.js';
import { Stocks } from './stock.js';
import { TakeSlot } from './take-slot.js';
import { WhoBooks } from './who-books.js';

type BookingEffect = 'hold-booking' | 'confirm-booking' | 'release-booking';

/** What a case does with bookings, in the transaction of its decision: a slot is the case's, or nothing happens. */
@HandlesEffect('hold-booking', 'confirm-booking', 'release-booking')
@Injectable()
export class BookingEffects implements EffectHandler<BookingEffect> {
  constructor(
    private readonly ledger: BookingLedger,
    private readonly stocks: Stocks,
    private readonly take: TakeSlot,
    private readonly who: WhoBooks,
    private readonly council: CouncilProfile,
    private readonly freed: OfferFreed,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  runEffect(
    manager: EntityManager,
    effect: EffectOf<BookingEffect>,
    moment: EffectMoment,
  ): Promise<Result<null>> {
    switch (effect.type) {
      case 'hold-booking':
        return this.hold(manager, getBooking(moment.service, effect.booking), moment);
      case 'confirm-booking':
        return this.confirm(manager, moment);
      case 'release-booking':
        return this.release(manager, moment);
    }
  }

  private async hold(
    manager: EntityManager,
    booking: CompiledBooking,
    moment: EffectMoment,
  ): Promise<Result<null>> {
    for (const chosen of booking.chosen(moment.answers)) {
      const held = await this.holdOne(manager, booking, chosen, moment);
      if (!held.ok) return fail(...held.problems.map((found) => ({ ...found, pointer: chosen.pointer })));
    }
    return ok(null);
  }

  /** The slot that was held while the form was filled becomes the case's; one that ran out is asked for anew. */
  private async holdOne(
    manager: EntityManager,
    booking: CompiledBooking,
    chosen: ChosenSlot,
    { answers, service, origin, holds, at }: EffectMoment,
  ): Promise<Result<null>> {
    const calendar = await this.council.calendar();
    const facts: BookingFacts = { answers, row: chosen.row, today: bangkokDay(at), calendar };
    const { decision } = booking.definition.hold;
    const own = {
      caseId: origin.caseId,
      pointer: chosen.pointer,
      countedBy: this.who.keysOf(service, booking, facts),
      heldUntil: decision ? new Date(addDuration(at, decision, calendar)) : null,
    };
    const ask = booking.ask(facts);
    const kept = await this.findKept(manager, booking, chosen, holds);
    if (kept) await this.ledger.update(manager, kept.id, { state: 'released', heldUntil: null });
    const resources = booking
      .suiting(await this.stocks.resources(), facts)
      .filter(({ id }) => id === chosen.resource);
    // What was held in time stays allowed, however soon it is by now.
    const wanted = { ...ask, urgent: ask.urgent || kept !== undefined };
    const { day, start } = chosen;
    const given = await this.take.run(manager, {
      service: service.code,
      booking,
      resources,
      day,
      start,
      ask: wanted,
      ...own,
    });
    return given.ok ? ok(null) : given;
  }

  private async findKept(
    manager: EntityManager,
    booking: CompiledBooking,
    { resource, day, start }: ChosenSlot,
    holds: readonly string[],
  ): Promise<BookingRow | undefined> {
    for (const id of holds) {
      const hold = await this.ledger.findHold(manager, id, this.clock.now());
      if (
        hold?.booking === booking.definition.id &&
        hold.resource === resource &&
        hold.day === day &&
        hold.start === start
      )
        return hold;
    }
    return undefined;
  }

  private async confirm(manager: EntityManager, { origin, service }: EffectMoment): Promise<Result<null>> {
    const rows = await this.ledger.ofCase(manager, origin.caseId);
    if (rows.length === 0) return fail(bookingRefusals.nothing());
    for (const row of rows.filter(({ state }) => state !== 'confirmed')) {
      const sure = await this.makeSure(manager, getBooking(service, row.booking), row);
      if (!sure.ok) return sure;
      await this.ledger.update(manager, row.id, { state: 'confirmed', heldUntil: null });
    }
    return ok(null);
  }

  /** A hold that ran out, or a place on the waiting list, holds only while nobody else has the slot. */
  private async makeSure(
    manager: EntityManager,
    booking: CompiledBooking,
    row: BookingRow,
  ): Promise<Result<null>> {
    const isHeld = row.state === 'held' && (!row.heldUntil || row.heldUntil > new Date(this.clock.now()));
    if (isHeld) return ok(null);
    const resources = (await this.stocks.resources()).filter(({ id }) => id === row.resource);
    await this.ledger.lock(manager, await this.stocks.rootsOf(resources), [row.day]);
    return this.take.again(manager, row.service, booking, row);
  }

  private async release(manager: EntityManager, { origin }: EffectMoment): Promise<Result<null>> {
    const rows = await this.ledger.ofCase(manager, origin.caseId);
    for (const row of rows) await this.ledger.update(manager, row.id, { state: 'released', heldUntil: null });
    for (const row of rows) await this.freed.run(manager, row);
    return ok(null);
  }
}
