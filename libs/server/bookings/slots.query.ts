import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Fit, FitBody, Slots } from '#contracts/bookings';
import { type CompiledBooking, type Stock, bookingWindow, earliestSlot, offeredDay } from '#core/bookings';
import { type Result, fail, ok, problemAt } from '#core/result';
import { addDays, bangkokDay, daysBetween, isDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import { findBooking } from './compiled-bookings.js';
import { Stocks } from './stock.js';

export interface SlotsRequest {
  readonly from: string;
  readonly to: string;
  readonly length?: number;
  readonly takes?: number;
  /** Resources that are asked for, with commas between. */
  readonly only?: string;
  readonly urgent?: boolean;
}

const mostDays = 62;
const freshForMs = 2_000;
const mostKept = 500;

/** What is free: the same for everybody, so worked out once for all who ask within two seconds. */
@Injectable()
export class ListSlots {
  private readonly kept = new Map<string, { readonly at: number; readonly slots: Promise<Result<Slots>> }>();

  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
    private readonly council: CouncilProfile,
    private readonly stocks: Stocks,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run(code: string, id: string, request: SlotsRequest): Promise<Result<Slots>> {
    const key = JSON.stringify([code, id, request]);
    const known = this.kept.get(key);
    const now = performance.now();
    if (known && now - known.at < freshForMs) return known.slots;
    if (this.kept.size >= mostKept) this.kept.clear();
    const slots = this.list(code, id, request);
    this.kept.set(key, { at: now, slots });
    slots.catch(() => this.kept.delete(key));
    return slots;
  }

  /** What answers ask for. */
  async fit(code: string, id: string, { answers, row }: FitBody): Promise<Result<Fit>> {
    const booking = await this.find(code, id);
    if (!booking.ok) return booking;
    const now = this.clock.now();
    const calendar = await this.council.calendar();
    const facts = { answers, row, today: bangkokDay(now), calendar };
    const { length, takes, urgent } = booking.value.ask(facts);
    const { firstDay, lastDay } = bookingWindow(booking.value.definition, now, calendar, urgent);
    const suiting = booking.value.suiting(await this.stocks.resources(), facts);
    return ok({
      resources: suiting.map((resource) => resource.id),
      length,
      takes,
      urgent,
      firstDay,
      lastDay,
    });
  }

  private async list(code: string, id: string, request: SlotsRequest): Promise<Result<Slots>> {
    const { from, to, length = 1, takes = 1 } = request;
    if (!isDay(from) || !isDay(to) || to < from || daysBetween(from, to) > mostDays) return fail(badDays());
    const booking = await this.find(code, id);
    if (!booking.ok) return booking;
    const stock = await this.lookAt(booking.value, request);
    const wanted = { length, takes };
    const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) =>
      offeredDay(stock, addDays(from, index), wanted),
    );
    const earliest = earliestSlot(stock, wanted);
    return ok({
      resources: stock.offered.map((resource) => ({
        id: resource.id,
        title: resource.name,
        capacity: resource.capacity,
      })),
      days: days.map(({ slots, ...day }) => ({ ...day, slots: [...slots] })),
      earliest: earliest && {
        resource: earliest.resource,
        day: earliest.day,
        start: earliest.start,
        end: earliest.end,
      },
    });
  }

  /** Everything that can be booked is looked at, since the earliest free slot may lie behind the days asked for. */
  private async lookAt(
    booking: CompiledBooking,
    { from, to, only, urgent = false }: SlotsRequest,
  ): Promise<Stock> {
    const today = bangkokDay(this.clock.now());
    const last = addDays(today, booking.definition.lead.atMost + mostDays);
    const asked = only?.split(',');
    const offered = booking
      .offered(await this.stocks.resources())
      .filter(({ id }) => asked?.includes(id) ?? true);
    return this.stocks.look(this.database.manager, booking, offered, {
      first: from < today ? from : today,
      last: to > last ? to : last,
      urgent,
    });
  }

  private async find(code: string, id: string): Promise<Result<CompiledBooking>> {
    const service = await this.published.getLive(code);
    return service.ok ? findBooking(service.value, id) : service;
  }
}

const badDays = () =>
  problemAt(
    '/query/to',
    'booking.bad-days',
    `ช่วงวันไม่ถูกต้อง หรือยาวเกิน ${mostDays} วัน`,
    `The days are not in order, or more than ${mostDays}`,
  );
