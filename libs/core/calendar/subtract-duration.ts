import { addDays } from '#core/thai';
import type { Duration } from './add-duration.js';
import { openingOf } from './office-moment.js';
import { dayOfMoment, workingDayBefore, type Calendar } from './working-days.js';

const millisecondsPerHour = 3_600_000;

/**
 * The moment so long before another, RFC 3339 in UTC: hours run on the clock; days go back from the day of `from` to
 * the morning, when the office opens, so that a warning “3 working days before” is read at the start of that day.
 */
export const subtractDuration = (from: string, duration: Duration, calendar: Calendar): string => {
  switch (duration.unit) {
    case 'hours':
      return new Date(new Date(from).getTime() - duration.amount * millisecondsPerHour).toISOString();
    case 'days':
      return openingOf(addDays(dayOfMoment(from), -duration.amount), calendar);
    case 'working-days':
      return openingOf(workingDayBefore(dayOfMoment(from), duration.amount, calendar), calendar);
  }
};
