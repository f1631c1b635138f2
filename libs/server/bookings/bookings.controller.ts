import { Body, Controller, Header, Param, Query } from '@nestjs/common';
import { type FitBody, type HoldBody, bookingRoutes as routes } from '#contracts/bookings';
import { ClientAddress, Handle, unwrap } from '#platform/http';
import { TrackingGuard } from '#server/cases';
import { HoldSlot } from './hold-slot.command.js';
import { OwnBookings } from './own-bookings.query.js';
import { ListSlots, type SlotsRequest } from './slots.query.js';

/** What is free, holding it while a form is filled, and what a case has booked. */
@Controller()
export class BookingsController {
  constructor(
    private readonly slots: ListSlots,
    private readonly holds: HoldSlot,
    private readonly own: OwnBookings,
    private readonly guard: TrackingGuard,
  ) {}

  @Handle(routes.slots, { limit: 'evaluations' })
  @Header('Cache-Control', 'public, max-age=5')
  async list(@Param('code') code: string, @Param('booking') booking: string, @Query() query: SlotsRequest) {
    return unwrap(await this.slots.run(code, booking, query));
  }

  @Handle(routes.fit, { limit: 'evaluations' })
  async fit(@Param('code') code: string, @Param('booking') booking: string, @Body() body: FitBody) {
    return unwrap(await this.slots.fit(code, booking, body));
  }

  @Handle(routes.hold, { limit: 'holds' })
  async hold(@Param('code') code: string, @Param('booking') booking: string, @Body() body: HoldBody) {
    return unwrap(await this.holds.run(code, booking, body));
  }

  @Handle(routes.giveBack, { limit: 'holds' })
  async giveBack(@Param('hold') hold: string) {
    await this.holds.giveBack(hold);
  }

  @Handle(routes.listOwn)
  async listOwn(@Param('code') code: string, @ClientAddress() address: string) {
    return { items: await this.guard.guarded(address, () => this.own.list(code)) };
  }
}
