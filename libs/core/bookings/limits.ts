import type { BookingDefinition } from '#core/definition';
import { fail, ok, type Problem, type Result } from '#core/result';
import { addDays, fiscalYear, monthOf, weekdayOf } from '#core/thai';

type Limit = NonNullable<BookingDefinition['limits']>[number];

/** A booking that somebody has. */
export interface Had {
  readonly day: string;
  /** Not used yet. */
  readonly open: boolean;
}

const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

const counts = ({ within }: Limit, wanted: string, { day, open }: Had): boolean => {
  switch (within) {
    case 'open':
      return open;
    case 'day':
      return day === wanted;
    case 'week':
      return mondayOf(day) === mondayOf(wanted);
    case 'month':
      return monthOf(day) === monthOf(wanted);
    case 'fiscal-year':
      return fiscalYear(day) === fiscalYear(wanted);
  }
};

/** Whether one more on a day keeps a limit; refuses `booking.limit` in the definition’s words. */
export const keepsLimit = (limit: Limit, day: string, had: readonly Had[]): Result<null> => {
  const refusal: Problem = { code: 'booking.limit', message: limit.message };
  return had.filter((one) => counts(limit, day, one)).length < limit.most ? ok(null) : fail(refusal);
};
