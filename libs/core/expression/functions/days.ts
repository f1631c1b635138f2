import {
  addDays,
  addMonths,
  ageOn,
  buddhistYear,
  dayIn,
  daysBetween,
  isDay,
  isPartialDay,
  monthOf,
  monthsBegun,
  monthsBetween,
  quarterOf,
  weekdayOf,
} from '#core/thai';
import type { Functions } from './functions.js';

/** A whole day, or RangeError. */
export const wholeDay = (value: string): string => {
  if (!isDay(value)) throw new RangeError('not a day');
  return value;
};

const knownDay = (value: string): string => {
  if (!isPartialDay(value)) throw new RangeError('not a day');
  return value;
};

const within = (amount: bigint, limit: bigint): number => {
  if (amount > limit || amount < -limit) throw new RangeError('too far');
  return Number(amount);
};

const between =
  (count: (from: string, to: string) => number) =>
  (from: string, to: string): bigint =>
    BigInt(count(wholeDay(from), wholeDay(to)));

/** A number told of a whole day. */
export const ofDay =
  (tell: (day: string) => number) =>
  (day: string): bigint =>
    BigInt(tell(wholeDay(day)));

/** Days are texts `YYYY-MM-DD`. */
export const dayFunctions: Functions = {
  'age(string, string): int': (birth: string, on: string) => BigInt(ageOn(knownDay(birth), wholeDay(on))),
  'days(string, string): int': between(daysBetween),
  'addDays(string, int): string': (day: string, amount: bigint) =>
    wholeDay(addDays(wholeDay(day), within(amount, 400_000n))),
  'months(string, string): int': between(monthsBetween),
  'monthsBegun(string, string): int': between(monthsBegun),
  'addMonths(string, int): string': (day: string, amount: bigint) =>
    wholeDay(addMonths(knownDay(day), within(amount, 12_000n))),
  'monthOf(string): string': (day: string) => monthOf(knownDay(day)),
  'year(string): int': (day: string) => BigInt(knownDay(day).slice(0, 4)),
  'buddhistYear(string): int': (day: string) => BigInt(buddhistYear(knownDay(day))),
  'dayOf(int, int, int): string': (year: bigint, month: bigint, day: bigint) =>
    wholeDay(dayIn(within(year, 9999n), within(month, 12n), within(day, 31n)) ?? ''),
  'quarter(string): int': ofDay(quarterOf),
  'quartersLeft(string): int': ofDay((day) => 5 - quarterOf(day)),
  'weekday(string): int': ofDay(weekdayOf),
  'later(string, string): string': (a: string, b: string) => (wholeDay(a) > wholeDay(b) ? a : b),
  'earlier(string, string): string': (a: string, b: string) => (wholeDay(a) < wholeDay(b) ? a : b),
};
