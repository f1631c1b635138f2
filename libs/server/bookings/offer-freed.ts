import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#platform/channels';
import { PublishedServices } from '#server/catalog';
import { BookingLedger, type BookingRow } from './booking-ledger.js';
import { getBooking } from './compiled-bookings.js';
import { Stocks } from './stock.js';
import { TakeSlot } from './take-slot.js';

const millisecondsPerMinute = 60_000;

/** Offers what became free to who waits for it: the first by priority, then by time, that it suffices for. */
@Injectable()
export class OfferFreed {
  constructor(
    private readonly ledger: BookingLedger,
    private readonly published: PublishedServices,
    private readonly stocks: Stocks,
    private readonly take: TakeSlot,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** To be called in the transaction that freed it. */
  async run(manager: EntityManager, { resource, day }: BookingRow): Promise<void> {
    const found = (await this.stocks.resources()).filter(({ id }) => id === resource);
    await this.ledger.lock(manager, await this.stocks.rootsOf(found), [day]);
    for (const row of await this.ledger.waiting(manager, resource, [day])) await this.offer(manager, row);
  }

  private async offer(manager: EntityManager, row: BookingRow): Promise<void> {
    const service = await this.published.getLive(row.service);
    if (!service.ok) return;
    const booking = getBooking(service.value, row.booking);
    const free = await this.take.again(manager, row.service, booking, row);
    if (!free.ok) return;
    const minutes = booking.definition.waitingList?.offerMinutes ?? booking.definition.hold.filing;
    const heldUntil = new Date(Date.parse(this.clock.now()) + minutes * millisecondsPerMinute);
    await this.ledger.update(manager, row.id, { state: 'held', heldUntil });
  }
}
