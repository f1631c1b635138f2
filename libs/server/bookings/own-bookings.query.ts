import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnBooking } from '#contracts/bookings';
import { type Result, ok, titleOr } from '#core/result';
import { CaseFiles } from '#server/cases';
import { readTrackingCode } from '#server/submissions';
import { Stocks } from './stock.js';

type Row = Pick<OwnBooking, 'id' | 'day' | 'start' | 'end' | 'state'> & {
  readonly booking: string;
  readonly resource: string;
};

const ofCase = `
  select id, booking, resource, day::text as day, start, ends as "end", state from booking
  where case_id = $1 and state in ('held', 'confirmed', 'waiting') order by day, start, id`;

/** What a case has booked, for who holds its tracking code. */
@Injectable()
export class OwnBookings {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseFiles,
    private readonly stocks: Stocks,
  ) {}

  /** Refuses `tracking.not-found`. */
  async list(typed: string): Promise<Result<readonly OwnBooking[]>> {
    const { manager } = this.database;
    const found = await this.cases.findByTrackingCode(manager, readTrackingCode(typed));
    if (!found.ok) return found;
    const { row, service } = found.value;
    const rows = await manager.query<Row[]>(ofCase, [row.id]);
    const resources = await this.stocks.resources();
    const { bookings = [] } = service.definition;
    return ok(
      rows.map(({ booking, resource, ...facts }) => {
        const of = bookings.find(({ id }) => id === booking);
        return {
          ...facts,
          title: titleOr(of?.title, booking),
          resource: resources.find(({ id }) => id === resource)?.name ?? null,
          wholeDay: of?.slots.kind === 'days',
        };
      }),
    );
  }
}
