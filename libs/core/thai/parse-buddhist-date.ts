import { fail, ok, problem, type Result } from '#core/result';
import { commonYear } from './buddhist-year.js';
import { dayOf, daysInMonth, padded } from './day.js';
import { toArabicDigits } from './digits.js';

/** A part as a person typed it: Thai digits are fine. */
type Part = number | string;

export interface BuddhistDate {
  readonly day?: Part;
  readonly month?: Part;
  readonly year: Part;
}

const firstYear = 2400;
const lastYear = 2999;

const wholeNumber = (part: Part | undefined): number | null => {
  if (part === undefined || part === '') return null;
  const digits = toArabicDigits(String(part)).trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
};

const refusals = {
  year: () =>
    problem(
      'date.not-buddhist-year',
      `กรอกปีเป็น พ.ศ. สี่หลัก ตั้งแต่ ${firstYear}`,
      `Enter the Buddhist year, four digits from ${firstYear}`,
    ),
  monthMissing: () =>
    problem('date.month-missing', 'เลือกเดือนด้วยเมื่อทราบวันที่', 'Choose the month too when the day is known'),
  month: () => problem('date.invalid-month', 'กรอกเดือนเป็นตัวเลข 1 ถึง 12', 'Enter a month from 1 to 12'),
  noSuchMonth: () =>
    problem(
      'date.no-such-month',
      'ปี พ.ศ. 2483 มีเฉพาะเดือนเมษายนถึงธันวาคม ตรวจสอบปีเกิดอีกครั้ง',
      'The year 2483 had April to December only; check the year again',
    ),
  day: (last: number) =>
    problem('date.invalid-day', `เดือนนี้มีวันที่ 1 ถึง ${last}`, `This month has days 1 to ${last}`, { last }),
};

/**
 * A Buddhist-era date as written on a Thai card, to ISO (`YYYY-MM-DD`, or `YYYY-MM`, `YYYY` when less is known).
 * Years below 2400 are refused and asked again, never guessed to be Common Era. Before 2484 a Thai year ran from April
 * to March, so มกราคม 2480 is `1938-01`; มกราคม–มีนาคม 2483 never were and are refused.
 */
export const parseBuddhistDate = (date: BuddhistDate): Result<string> => {
  const year = wholeNumber(date.year);
  if (year === null || !(year >= firstYear && year <= lastYear)) return fail(refusals.year());
  const month = wholeNumber(date.month);
  const day = wholeNumber(date.day);
  if (month === null) return day === null ? ok(padded(year - 543, 4)) : fail(refusals.monthMissing());
  if (!(month >= 1 && month <= 12)) return fail(refusals.month());
  const common = commonYear(year, month);
  if (common === null) return fail(refusals.noSuchMonth());
  if (day === null) return ok(`${padded(common, 4)}-${padded(month, 2)}`);
  const last = daysInMonth(common, month);
  return day >= 1 && day <= last ? ok(dayOf(common, month, day)) : fail(refusals.day(last));
};
