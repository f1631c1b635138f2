import { Module } from '@nestjs/common';
import { CasesHttpModule, CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { BookingEffects } from './booking-effects.js';
import { BookingLedger } from './booking-ledger.js';
import { BookingsController } from './bookings.controller.js';
import { HoldSlot } from './hold-slot.command.js';
import { LapseHolds } from './lapse-holds.job.js';
import { OfferFreed } from './offer-freed.js';
import { ListSlots } from './slots.query.js';
import { OwnBookings } from './own-bookings.query.js';
import { Stocks } from './stock.js';
import { TakeSlot } from './take-slot.js';
import { WhoBooks } from './who-books.js';

const shared = [BookingEffects, BookingLedger, OfferFreed, Stocks, TakeSlot, WhoBooks];

/** Bookings, for every process in which cases move. */
@Module({
  imports: [CasesModule, CatalogModule],
  providers: [...shared, HoldSlot, ListSlots],
  exports: [...shared, HoldSlot, ListSlots],
})
export class BookingsModule {}

/** Bookings over HTTP. For the api alone. */
@Module({
  imports: [BookingsModule, CasesModule, CasesHttpModule],
  controllers: [BookingsController],
  providers: [OwnBookings],
})
export class BookingsHttpModule {}

/** What time does to bookings. For the worker alone. */
@Module({ imports: [BookingsModule], providers: [LapseHolds], exports: [LapseHolds] })
export class BookingJobsModule {}
