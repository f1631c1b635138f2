import type { Calendar } from '#core/calendar';
import type { BookingDefinition, Resource } from '#core/definition';
import { addDays } from '#core/thai';
import { minutesOf, timeOf } from './clock-time.js';
import { slotsOfDay, type Slot } from './slots-of-day.js';

/** A time on one day, in Bangkok’s time. */
export interface Span {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** Consecutive slots of one resource. */
export interface Chain {
  /** When they are used, day by day. */
  readonly used: readonly Span[];
  /** The same with the rest behind, in which nobody else comes. */
  readonly blocked: readonly Span[];
}

const slotsOn = (
  booking: BookingDefinition,
  resource: Resource,
  day: string,
  calendar: Calendar,
): readonly Slot[] => {
  const found = slotsOfDay(booking, resource, day, calendar);
  return 'slots' in found ? found.slots : [];
};

const wholeDays = (first: string, count: number): readonly Span[] =>
  Array.from({ length: count }, (_, index) => ({
    day: addDays(first, index),
    from: '00:00',
    to: '24:00',
  }));

/** The end of the rest after a slot: as many slots long as the booking says. */
const restEnd = ({ rest = 0, slots }: BookingDefinition, after: readonly Slot[], last: Slot): string => {
  if (slots.kind === 'minutes') return timeOf(minutesOf(last.end) + rest * slots.minutes);
  return after[rest - 1]?.end ?? (rest > 0 ? '24:00' : last.end);
};

const chainOfDay = (
  booking: BookingDefinition,
  day: string,
  slots: readonly Slot[],
  start: string,
  length: number,
): Chain | null => {
  const at = slots.findIndex((slot) => slot.start === start);
  const taken = at === -1 ? [] : slots.slice(at, at + length);
  const [first, last] = [taken[0], taken.at(-1)];
  const joined =
    booking.slots.kind !== 'minutes' ||
    taken.every((slot, index) => index === 0 || taken[index - 1]?.end === slot.start);
  if (!first || !last || taken.length < length || !joined) return null;
  const used = { day, from: first.start, to: last.end };
  const to = restEnd(booking, slots.slice(at + length), last);
  return { used: [used], blocked: [{ ...used, to }] };
};

/** As many closed days as a chain of parts of the day passes over: the longest row of holidays, and a weekend on each side. */
const mostClosedDays = 10;

const nextOpenDay = (
  booking: BookingDefinition,
  resource: Resource,
  after: string,
  calendar: Calendar,
): string | undefined =>
  Array.from({ length: mostClosedDays + 1 }, (_, index) => addDays(after, index + 1)).find(
    (day) => slotsOn(booking, resource, day, calendar).length > 0,
  );

/** Parts of the day that don’t fit in before it ends go on with the first ones of the next day that is open. */
const chainOfPeriods = (
  booking: BookingDefinition,
  resource: Resource,
  { day, start, length }: Wanted,
  calendar: Calendar,
): Chain | null => {
  const slots = slotsOn(booking, resource, day, calendar);
  const at = slots.findIndex((slot) => slot.start === start);
  const here = at === -1 ? 0 : Math.min(length, slots.length - at);
  const first = here > 0 ? chainOfDay(booking, day, slots, start, here) : null;
  if (!first || here === length) return first;
  const next = nextOpenDay(booking, resource, day, calendar);
  const begins = next === undefined ? undefined : slotsOn(booking, resource, next, calendar)[0];
  if (next === undefined || !begins) return null;
  const wanted = { day: next, start: begins.start, length: length - here };
  const rest = chainOfPeriods(booking, resource, wanted, calendar);
  return rest && { used: [...first.used, ...rest.used], blocked: [...first.used, ...rest.blocked] };
};

interface Wanted {
  readonly day: string;
  readonly start: string;
  readonly length: number;
}

/** So many slots in a row from a start, or null when a resource doesn’t have them: closed, no such start, a pause between. */
export const chainOf = (
  booking: BookingDefinition,
  resource: Resource,
  wanted: Wanted,
  calendar: Calendar,
): Chain | null => {
  const { day, start, length } = wanted;
  if (booking.slots.kind === 'periods') return chainOfPeriods(booking, resource, wanted, calendar);
  if (booking.slots.kind === 'minutes')
    return chainOfDay(booking, day, slotsOn(booking, resource, day, calendar), start, length);
  const used = wholeDays(day, length);
  const open = used.every((span) => slotsOn(booking, resource, span.day, calendar).length > 0);
  return start === '00:00' && open ? { used, blocked: wholeDays(day, length + (booking.rest ?? 0)) } : null;
};
