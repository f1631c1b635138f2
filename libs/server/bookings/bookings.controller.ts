import { Body, Controller, Header, Param, Query } from '@nestjs/common';
import { type FitBody, type HoldBody, bookingRoutes as routes } from '#contracts/bookings';
import { Handle, unwrap } from '#platform/http';
import { HoldSlot } from './hold-slot.command.js';
import { ListSlots, type SlotsRequest } from './slots.query.js';

/** What is free, and holding it while a form is filled. */
@Controller()
export class BookingsController {
  constructor(
    private readonly slots: ListSlots,
    private readonly holds: HoldSlot,
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
}
