export { slotsOfDay, type DaySlots, type Slot } from './slots-of-day.js';
export { bookingWindow, outside, type BookingWindow } from './lead.js';
export { chainOf, type Chain, type Span } from './chain.js';
export { blockedWith, freeUnits, rootOf, unitsTaken, type Taken } from './occupancy.js';
export {
  earliestSlot,
  offeredDay,
  type OfferedDay,
  type OfferedSlot,
  type Stock,
  type Wanted,
} from './free-slots.js';
export {
  compileBooking,
  type Ask,
  type BookingFacts,
  type ChosenSlot,
  type CompiledBooking,
} from './compile-booking.js';
export { keepsLimit, type Had } from './limits.js';
export { bookingRefusals } from './refusals.js';
