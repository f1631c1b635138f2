import type { Numbering } from '#core/definition';
import { buddhistYear, fiscalYear } from '#core/thai';

const usualDigits = 5;

/** The year in which a number is counted, พ.ศ.; 0 for series that never begin anew. */
export const seriesYear = ({ year }: Pick<Numbering, 'year'>, day: string): number => {
  if (year === 'none') return 0;
  return year === 'fiscal' ? fiscalYear(day) : buddhistYear(day);
};

/** A number as it is written: `ทพ. 00012/2570`. */
export const writtenNumber = (
  { pattern, digits = usualDigits }: Pick<Numbering, 'pattern' | 'digits'>,
  sequence: number,
  year: number,
): string =>
  pattern
    .replace('{number}', String(sequence).padStart(digits, '0'))
    .replace('{year}', year === 0 ? '' : String(year));
