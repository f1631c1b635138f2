import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type Ask,
  type Chain,
  type CompiledBooking,
  bookingRefusals,
  bookingWindow,
  chainOf,
  freeUnits,
  keepsLimit,
  outside,
  unitsTaken,
} from '#core/bookings';
import type { Resource } from '#core/definition';
import { type Result, fail, ok } from '#core/result';
import { Clock } from '#platform/channels';
import { newId } from '#platform/ids';
import { CouncilProfile } from '#server/catalog';
import { BookingLedger, type BookingRow } from './booking-ledger.js';
import { Stocks } from './stock.js';

/** What somebody wants. */
export interface Wish {
  readonly service: string;
  readonly booking: CompiledBooking;
  /** Those that will do, the first free one is given. */
  readonly resources: readonly Resource[];
  readonly day: string;
  readonly start: string;
  readonly ask: Ask;
  /** Blind keys that limits count by. */
  readonly countedBy: readonly string[];
  readonly heldUntil: Date | null;
  readonly caseId: string | null;
  readonly pointer: string | null;
}

interface Offer {
  readonly resource: Resource;
  readonly chain: Chain;
}

/** Gives slots: whoever locks the day first gets the last one. */
@Injectable()
export class TakeSlot {
  constructor(
    private readonly ledger: BookingLedger,
    private readonly stocks: Stocks,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Refuses `booking.closed` outside of the time that can be booked, `booking.limit`, and `booking.taken` when it is full;
   * then a place on the waiting list is given instead, where there is one and a case to wait.
   */
  async run(manager: EntityManager, wish: Wish): Promise<Result<BookingRow>> {
    const offers = await this.offersFor(wish);
    const [first] = offers;
    if (!first) return fail(bookingRefusals.closed());
    const days = offers.flatMap(({ chain }) => chain.blocked.map(({ day }) => day));
    const roots = await this.stocks.rootsOf(offers.map(({ resource }) => resource));
    await this.ledger.lock(manager, roots, days);
    const kept = await this.keepsLimits(manager, wish);
    if (!kept.ok) return kept;
    const free = await this.findFree(manager, wish, offers, days);
    if (free) return ok(await this.give(manager, wish, free, 'held'));
    return this.wait(manager, wish, first);
  }

  /** Takes again what ran out; refuses `booking.lapsed` when somebody else has it by now. The day is locked. */
  async again(
    manager: EntityManager,
    service: string,
    booking: CompiledBooking,
    row: BookingRow,
  ): Promise<Result<null>> {
    const resource = (await this.stocks.resources()).find(({ id }) => id === row.resource);
    const calendar = await this.council.calendar();
    const chain = resource && chainOf(booking.definition, resource, row, calendar);
    if (!chain) return fail(bookingRefusals.lapsed());
    const days = chain.blocked.map(({ day }) => day);
    const wish = { service, booking, ask: { takes: row.units, urgent: true } };
    const free = await this.findFree(manager, wish, [{ resource, chain }], days);
    return free ? ok(null) : fail(bookingRefusals.lapsed());
  }

  private async offersFor({ booking, resources, day, start, ask }: Wish): Promise<readonly Offer[]> {
    const calendar = await this.council.calendar();
    const window = bookingWindow(booking.definition, this.clock.now(), calendar, ask.urgent);
    if (outside(window, day) || `${day}T${start}` < window.from) return [];
    return resources.flatMap((resource) => {
      const chain = chainOf(booking.definition, resource, { day, start, length: ask.length }, calendar);
      return chain ? [{ resource, chain }] : [];
    });
  }

  private async findFree(
    manager: EntityManager,
    { booking, ask }: { readonly booking: CompiledBooking; readonly ask: Pick<Ask, 'takes' | 'urgent'> },
    offers: readonly Offer[],
    days: readonly string[],
  ): Promise<Offer | undefined> {
    const sorted = [...days].sort();
    const stock = await this.stocks.look(
      manager,
      booking,
      offers.map(({ resource }) => resource),
      { first: sorted[0] ?? '', last: sorted.at(-1) ?? '', urgent: ask.urgent },
    );
    const wanted = unitsTaken(booking.definition, ask.takes);
    return offers.find(
      ({ resource, chain }) =>
        freeUnits(booking.definition, resource, chain.blocked, stock.taken, stock.resources) >= wanted,
    );
  }

  private async keepsLimits(manager: EntityManager, wish: Wish): Promise<Result<null>> {
    const { booking, service, day } = wish;
    for (const [index, limit] of (booking.definition.limits ?? []).entries()) {
      const key = wish.countedBy[index];
      if (!key) continue;
      const now = this.clock.now();
      const had = await this.ledger.had(manager, key, { service, booking: booking.definition.id, now }, null);
      const kept = keepsLimit(limit, day, had);
      if (!kept.ok) return kept;
    }
    return ok(null);
  }

  private async wait(manager: EntityManager, wish: Wish, offer: Offer): Promise<Result<BookingRow>> {
    const { waitingList } = wish.booking.definition;
    if (!waitingList || wish.caseId === null) return fail(bookingRefusals.taken());
    const queue = await this.ledger.waiting(manager, offer.resource.id, [wish.day]);
    const before = queue.filter(({ start }) => start === wish.start);
    if (before.length >= waitingList.most) return fail(bookingRefusals.taken());
    return ok(await this.give(manager, { ...wish, heldUntil: null }, offer, 'waiting'));
  }

  private async give(
    manager: EntityManager,
    wish: Wish,
    { resource, chain }: Offer,
    state: 'held' | 'waiting',
  ): Promise<BookingRow> {
    const { definition } = wish.booking;
    const row: BookingRow = {
      id: newId(),
      service: wish.service,
      booking: definition.id,
      resource: resource.id,
      day: wish.day,
      start: wish.start,
      ends: chain.used.at(-1)?.to ?? wish.start,
      units: unitsTaken(definition, wish.ask.takes),
      state,
      heldUntil: wish.heldUntil,
      caseId: wish.caseId,
      pointer: wish.pointer,
      countedBy: wish.countedBy.filter((key) => key !== ''),
      priority: wish.ask.priority,
      length: wish.ask.length,
    };
    await this.ledger.add(manager, row, chain.blocked, this.clock.now());
    return row;
  }
}
