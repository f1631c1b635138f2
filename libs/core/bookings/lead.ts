import { addWorkingDays, type Calendar } from '#core/calendar';
import type { BookingDefinition } from '#core/definition';
import { text, type Text } from '#core/result';
import { addDays, bangkokDay, bangkokTime } from '#core/thai';

const millisecondsPerHour = 3_600_000;

/** From when until when can be booked, in Bangkok’s time. */
export interface BookingWindow {
  /** `YYYY-MM-DDTHH:MM`: no slot that begins earlier. */
  readonly from: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

const earliest = (
  { lead }: Pick<BookingDefinition, 'lead'>,
  now: string,
  calendar: Calendar,
  isUrgent: boolean,
): string => {
  const today = bangkokDay(now);
  const { amount, unit } = (!isUrgent && lead.atLeast) || { amount: 0, unit: 'hours' as const };
  if (unit === 'days') return `${addDays(today, amount)}T00:00`;
  if (unit === 'working-days') return `${addWorkingDays(today, amount, calendar)}T00:00`;
  const moment = new Date(Date.parse(now) + amount * millisecondsPerHour);
  return `${bangkokDay(moment)}T${bangkokTime(moment)}`;
};

/**
 * How soon and how far ahead can be booked now; what is urgent needs no lead. The day of asking doesn’t count. A whole day
 * is open until it ends, although it has begun.
 */
export const bookingWindow = (
  booking: Pick<BookingDefinition, 'lead' | 'slots'>,
  now: string,
  calendar: Calendar,
  isUrgent = false,
): BookingWindow => {
  const moment = earliest(booking, now, calendar, isUrgent);
  const firstDay = moment.slice(0, 10);
  const from = booking.slots.kind === 'days' ? `${firstDay}T00:00` : moment;
  return { from, firstDay, lastDay: addDays(bangkokDay(now), booking.lead.atMost) };
};

const tooSoon = text('ต้องจองล่วงหน้ามากกว่านี้', 'It must be booked further ahead');
const tooFar = text('ยังไม่เปิดให้จอง', 'It can’t be booked yet');

/** Why nothing is given on a day, or null. */
export const outside = ({ firstDay, lastDay }: BookingWindow, day: string): Text | null => {
  if (day < firstDay) return tooSoon;
  return day > lastDay ? tooFar : null;
};
