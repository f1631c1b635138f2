import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type CompiledBooking, type Stock, blockedWith, bookingWindow, rootOf } from '#core/bookings';
import type { Resource } from '#core/definition';
import { Clock } from '#platform/channels';
import { CouncilProfile } from '#server/catalog';
import { BookingLedger } from './booking-ledger.js';

/** The resources of the council and what is taken of them. */
@Injectable()
export class Stocks {
  constructor(
    private readonly council: CouncilProfile,
    private readonly ledger: BookingLedger,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async resources(): Promise<readonly Resource[]> {
    return (await this.council.get()).resources ?? [];
  }

  /** Resources whose rows are locked before these are given: the wholes that they belong to. */
  async rootsOf(resources: readonly Resource[]): Promise<readonly string[]> {
    const all = await this.resources();
    return resources.map(({ id }) => rootOf(id, all));
  }

  /** What is taken on some days of the offered resources, and of all that block them. */
  async look(
    manager: EntityManager,
    booking: CompiledBooking,
    offered: readonly Resource[],
    { first, last, urgent = false }: { first: string; last: string; urgent?: boolean },
  ): Promise<Stock> {
    const [resources, calendar] = [await this.resources(), await this.council.calendar()];
    const now = this.clock.now();
    const asked = offered.flatMap(({ id }) => [id, ...blockedWith(id, resources)]);
    const taken = await this.ledger.taken(manager, [...new Set(asked)], { first, last, now });
    const window = bookingWindow(booking.definition, now, calendar, urgent);
    return { booking: booking.definition, offered, resources, taken, calendar, window };
  }
}
