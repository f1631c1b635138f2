import type { RegisterDefinition } from '#core/definition';
import { addDays, addMonths } from '#core/thai';

/** A length of validity. */
export type ValiditySpan = Exclude<NonNullable<RegisterDefinition['validity']>['until'], string>;

const monthsPerYear = 12;

/**
 * The last day of a validity: so many days with the first one counted, or the day before the same date so many months or
 * years later.
 */
export const lastDay = (first: string, { amount, unit }: ValiditySpan): string => {
  if (unit === 'days') return addDays(first, amount - 1);
  return addDays(addMonths(first, unit === 'years' ? amount * monthsPerYear : amount), -1);
};
