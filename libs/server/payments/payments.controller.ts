import { Controller, Param } from '@nestjs/common';
import { paymentRoutes as routes } from '#contracts/payments';
import { ClientAddress, CurrentUser, Handle, type SessionUser } from '#platform/http';
import { TrackingGuard } from '#server/cases';
import { ReadCashDay } from './cash-day.query.js';
import { ReadOwnPayment } from './own-payment.query.js';

/** Money: of a day for officers, of a case for its applicant. */
@Controller()
export class PaymentsController {
  constructor(
    private readonly days: ReadCashDay,
    private readonly own: ReadOwnPayment,
    private readonly guard: TrackingGuard,
  ) {}

  @Handle(routes.day)
  day(@Param('day') day: string, @CurrentUser() user: SessionUser) {
    return this.days.run(day, user);
  }

  @Handle(routes.own)
  ownPayment(@Param('code') code: string, @ClientAddress() address: string) {
    return this.guard.guarded(address, () => this.own.run(code));
  }
}
