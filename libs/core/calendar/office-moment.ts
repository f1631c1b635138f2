import { addDays, bangkokDay } from '#core/thai';
import { isWorkingDay, workingDayFrom, type Calendar } from './working-days.js';

const atBangkok = (day: string, time: string): string => new Date(`${day}T${time}:00+07:00`).toISOString();

/** Opening of the office on that day, RFC 3339 in UTC. */
export const openingOf = (day: string, calendar: Calendar): string =>
  atBangkok(day, calendar.officeHours.opens);

/** Close of the office on that day, RFC 3339 in UTC. */
export const closingOf = (day: string, calendar: Calendar): string =>
  atBangkok(day, calendar.officeHours.closes);

/**
 * From when a filing counts, RFC 3339 in UTC: the moment itself in office hours (the closing minute included), else the
 * next opening: the same morning when it came before the doors opened, the next working day’s when it came after hours
 * or on a day off (the rule of the
 * พ.ร.บ. การปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565). The moment of receipt itself is kept beside it.
 */
export const effectiveReceipt = (moment: string, calendar: Calendar): string => {
  const received = new Date(moment).toISOString();
  const day = bangkokDay(received);
  if (!isWorkingDay(day, calendar) || received > closingOf(day, calendar)) {
    return openingOf(workingDayFrom(addDays(day, 1), calendar), calendar);
  }
  const opening = openingOf(day, calendar);
  return received < opening ? opening : received;
};
