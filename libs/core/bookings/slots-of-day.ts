import { isWorkingDay, type Calendar } from '#core/calendar';
import type { BookingDefinition, Resource } from '#core/definition';
import { text, type Text } from '#core/result';
import { weekdayOf } from '#core/thai';
import { minutesOf, timeOf } from './clock-time.js';

/** A slot of a day; whole days run from `00:00` to `24:00`. */
export interface Slot {
  readonly start: string;
  readonly end: string;
  readonly title?: Text;
}

/** The slots of a day, or why there are none. */
export type DaySlots = { readonly slots: readonly Slot[] } | { readonly closed: Text };

type Opening = { readonly from: string; readonly to: string };

const exceptionOf = ({ exceptions = [] }: Resource, day: string) =>
  exceptions.find(({ from, to }) => from <= day && day <= to);

const shut = text('ปิดให้บริการ', 'Closed');
const notOnThisWeekday = text('ไม่เปิดให้จองในวันนี้ของสัปดาห์', 'Not given on this day of the week');

const closedBy = (booking: BookingDefinition, day: string, calendar: Calendar): Text | null => {
  const holiday = calendar.holidays.find(({ date }) => date === day);
  if (holiday && !booking.onHolidays) return holiday.name ?? shut;
  const weekdays = booking.weekdays ?? calendar.officeHours.days;
  if (!weekdays.includes(weekdayOf(day))) return notOnThisWeekday;
  return booking.weekdays || booking.onHolidays || isWorkingDay(day, calendar) ? null : shut;
};

const grid = (minutes: number, { from, to }: Opening): readonly Slot[] => {
  const last = minutesOf(to) - minutes;
  const slots: Slot[] = [];
  for (let start = minutesOf(from); start <= last; start += minutes)
    slots.push({ start: timeOf(start), end: timeOf(start + minutes) });
  return slots;
};

const cut = (
  { slots }: BookingDefinition,
  openings: readonly Opening[] | undefined,
  office: Opening,
): readonly Slot[] => {
  switch (slots.kind) {
    case 'minutes':
      return (openings ?? slots.hours ?? [office]).flatMap((opening) => grid(slots.minutes, opening));
    case 'periods':
      return slots.periods
        .filter(({ from, to }) => !openings || openings.some((open) => open.from <= from && to <= open.to))
        .map(({ from, to, title }) => ({ start: from, end: to, title }));
    case 'days':
      return [{ start: '00:00', end: '24:00' }];
  }
};

/**
 * How a resource’s day is cut into slots by a booking: its own exceptions go before the days of the week and the holidays
 * of the council. Only whole slots are given.
 */
export const slotsOfDay = (
  booking: BookingDefinition,
  resource: Resource,
  day: string,
  calendar: Calendar,
): DaySlots => {
  const exception = exceptionOf(resource, day);
  if (exception?.open.length === 0) return { closed: exception.reason ?? shut };
  const closed = exception ? null : closedBy(booking, day, calendar);
  if (closed) return { closed };
  const { opens, closes } = calendar.officeHours;
  return { slots: cut(booking, exception?.open, { from: opens, to: closes }) };
};
