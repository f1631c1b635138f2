import { addDays } from '#core/thai';
import { closingOf } from './office-moment.js';
import { addWorkingDays, dayOfMoment, workingDayFrom, type Calendar } from './working-days.js';

const millisecondsPerHour = 3_600_000;

/** A length of time as definitions write it. */
export interface Duration {
  readonly amount: number;
  readonly unit: 'working-days' | 'days' | 'hours';
}

/**
 * When a length of time ends, RFC 3339 in UTC. The day of `from` (a moment, or a day) doesn’t count (ป.พ.พ. มาตรา 193/3).
 * Working days and calendar days end when the office closes on the last day; a calendar last day on which the office is
 * shut moves to the next working day (ป.พ.พ. มาตรา 193/8). Hours run on the clock, nights and holidays included.
 */
export const addDuration = (from: string, duration: Duration, calendar: Calendar): string => {
  switch (duration.unit) {
    case 'hours':
      return new Date(new Date(from).getTime() + duration.amount * millisecondsPerHour).toISOString();
    case 'days':
      return closingOf(workingDayFrom(addDays(dayOfMoment(from), duration.amount), calendar), calendar);
    case 'working-days':
      return closingOf(addWorkingDays(dayOfMoment(from), duration.amount, calendar), calendar);
  }
};
