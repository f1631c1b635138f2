import type { Calendar } from '#core/calendar';
import type { BookingDefinition, Resource } from '#core/definition';
import type { Text } from '#core/result';
import { addDays } from '#core/thai';
import { chainOf } from './chain.js';
import { type BookingWindow, outside } from './lead.js';
import { type Taken, freeUnits, unitsTaken } from './occupancy.js';
import { slotsOfDay } from './slots-of-day.js';

/** What is known of a booking’s resources when slots are looked at. */
export interface Stock {
  readonly booking: BookingDefinition;
  /** Those that can be booked. */
  readonly offered: readonly Resource[];
  /** All of the council, since parts block each other. */
  readonly resources: readonly Resource[];
  readonly taken: readonly Taken[];
  readonly calendar: Calendar;
  readonly window: BookingWindow;
}

/** How much is wanted. */
export interface Wanted {
  readonly length: number;
  readonly takes: number;
}

export interface OfferedSlot {
  /** Null where the citizen picks a time only. */
  readonly resource: string | null;
  readonly start: string;
  readonly end: string;
  readonly title?: Text;
  /** How many bookings of the wanted size fit in. */
  readonly free: number;
}

export interface OfferedDay {
  readonly day: string;
  readonly closed?: Text;
  readonly slots: readonly OfferedSlot[];
}

const slotsOfResource = (
  stock: Stock,
  resource: Resource,
  day: string,
  { length, takes }: Wanted,
): readonly OfferedSlot[] => {
  const { booking, resources, taken, calendar, window } = stock;
  const found = slotsOfDay(booking, resource, day, calendar);
  if (!('slots' in found)) return [];
  return found.slots.flatMap(({ start, end, title }) => {
    const chain = chainOf(booking, resource, { day, start, length }, calendar);
    if (!chain || `${day}T${start}` < window.from) return [];
    const units = freeUnits(booking, resource, chain.blocked, taken, resources);
    const free = Math.floor(units / unitsTaken(booking, takes));
    return [{ resource: resource.id, start, end: chain.used[0]?.to ?? end, free, ...(title && { title }) }];
  });
};

/** One line for each time, when the citizen doesn’t choose among resources. */
const byTime = (slots: readonly OfferedSlot[]): readonly OfferedSlot[] => {
  const times = new Map<string, OfferedSlot>();
  for (const slot of slots) {
    const key = `${slot.start}-${slot.end}`;
    times.set(key, { ...slot, resource: null, free: slot.free + (times.get(key)?.free ?? 0) });
  }
  return [...times.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
};

/** What is free on a day, or why nothing is given. Slots that are full stand in it with 0. */
export const offeredDay = (stock: Stock, day: string, wanted: Wanted): OfferedDay => {
  const closed = outside(stock.window, day);
  if (closed) return { day, closed, slots: [] };
  const slots = stock.offered.flatMap((resource) => slotsOfResource(stock, resource, day, wanted));
  if (slots.length > 0) return { day, slots: stock.booking.anyResource ? byTime(slots) : slots };
  const reasons = stock.offered.map((resource) => slotsOfDay(stock.booking, resource, day, stock.calendar));
  const reason = reasons.find((found) => 'closed' in found);
  return { day, ...(reason && 'closed' in reason && { closed: reason.closed }), slots: [] };
};

/** The first free slot of all that can be booked, looked for day by day. */
export const earliestSlot = (
  stock: Stock,
  wanted: Wanted,
): (OfferedSlot & { readonly day: string }) | null => {
  for (let day = stock.window.firstDay; day <= stock.window.lastDay; day = addDays(day, 1)) {
    const slot = offeredDay(stock, day, wanted).slots.find(({ free }) => free > 0);
    if (slot) return { ...slot, day };
  }
  return null;
};
