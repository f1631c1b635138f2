/** A function or method as it is called. */
export interface FunctionEntry {
  readonly call: string;
  readonly about: string;
}

export interface FunctionChapter {
  readonly title: string;
  readonly about: string;
  readonly entries: readonly FunctionEntry[];
}

const entry = (call: string, about: string): FunctionEntry => ({ call, about });

/** All that expressions may call, by subject. */
export const functionChapters: readonly FunctionChapter[] = [
  {
    title: 'General',
    about:
      'CEL’s own. `matches`, `type`, `dyn`, `timestamp` and the rest of CEL’s library can’t be used. Arithmetic between whole and broken numbers gives a broken one.',
    entries: [
      entry('has(answers.field)', 'whether a field is answered'),
      entry('size(x)', 'characters of a text, items of a list'),
      entry('int(x)', 'a whole number out of a number or a text'),
      entry('double(x)', 'a number out of a whole number or a text'),
      entry('string(x)', 'a text out of a number, or of yes and no'),
    ],
  },
  {
    title: 'Texts',
    about: '',
    entries: [
      entry('text.size()', 'characters'),
      entry('text.contains(part)', 'whether a text contains another'),
      entry('text.startsWith(part)', 'whether it begins with another'),
      entry('text.endsWith(part)', 'whether it ends with another'),
      entry('text.trim()', 'without blanks at both ends'),
      entry('text.lowerAscii()', 'Latin letters made small'),
      entry('text.upperAscii()', 'Latin letters made large'),
    ],
  },
  {
    title: 'Days',
    about:
      'A day is a text `YYYY-MM-DD`; days compare with `<`, `<=` and `==`. What is no day can’t be worked out.',
    entries: [
      entry(
        'age(birth, day)',
        'whole years of age on a day; of the date of birth the day or month may be unknown (ป.พ.พ. ม.16)',
      ),
      entry('days(from, to)', 'calendar days; negative when the second is earlier'),
      entry('months(from, to)', 'whole calendar months; negative when the second is earlier'),
      entry(
        'monthsBegun(from, to)',
        'months of delay, a part of a month counted as one; 0 when it is not later',
      ),
      entry('addDays(day, n)', 'the day n calendar days later'),
      entry(
        'addMonths(day, n)',
        'the day n calendar months later; a day that the month lacks becomes its last (ป.พ.พ. ม.193/5)',
      ),
      entry('later(day, day)', 'the later of two days'),
      entry('earlier(day, day)', 'the earlier of two days'),
      entry('dayOf(year, month, day)', 'a day by its year พ.ศ., month and day of the month'),
      entry('monthOf(day)', 'its month, `YYYY-MM`'),
      entry('year(day)', 'its year ค.ศ.'),
      entry('buddhistYear(day)', 'its year พ.ศ.'),
      entry('quarter(day)', 'quarter of the calendar year, 1 to 4'),
      entry('quartersLeft(day)', 'quarters of the calendar year that are left, its own included: 4 to 1'),
      entry('weekday(day)', 'day of the week, Monday is 1 and Sunday 7'),
    ],
  },
  {
    title: 'Fiscal years',
    about: '1 October to 30 September, named by the year พ.ศ. in which they end.',
    entries: [
      entry('fiscalYear(day)', 'the fiscal year of a day, พ.ศ.'),
      entry('fiscalYearStart(x)', 'first day of the fiscal year of a day, or of a year พ.ศ.'),
      entry('fiscalYearEnd(x)', 'last day of the fiscal year of a day, or of a year พ.ศ.'),
      entry('fiscalQuarter(day)', 'quarter of the fiscal year, 1 (October to December) to 4'),
      entry('fiscalMonthsLeft(day)', 'months of the fiscal year that are left, its own included: 12 to 1'),
    ],
  },
  {
    title: 'Working days',
    about:
      'By the office hours and holidays of the council. Where nobody hands in its calendar, they are as a missing answer.',
    entries: [
      entry(
        'workingDays(from, to)',
        'working days from one day to another: the first does not count, the last does; negative when the second is earlier',
      ),
      entry('addWorkingDays(day, n)', 'the n-th working day after a day; n from 0 to 3650'),
      entry('workingDayFrom(day)', 'the day itself when the office is open, else the next on which it is'),
      entry('isWorkingDay(day)', 'whether the office is open on a day'),
    ],
  },
  {
    title: 'Numbers',
    about: '',
    entries: [
      entry('min(a, b)', 'the smaller of two numbers'),
      entry('max(a, b)', 'the larger of two numbers'),
      entry('round(x)', 'the nearest whole number'),
      entry('floor(x)', 'rounded down'),
      entry('ceil(x)', 'rounded up'),
    ],
  },
  {
    title: 'Units',
    about:
      'How many units of a size an amount makes, as a whole number. Amounts are exact to a millionth: 1.1 in units of 0.1 makes 11.',
    entries: [
      entry('unitsOf(amount, size)', 'a part of a unit counts as one'),
      entry('wholeUnits(amount, size)', 'a part of a unit is dropped'),
      entry('unitsFromHalf(amount, size)', 'half a unit or more counts as one, less is dropped'),
      entry('unitsOverHalf(amount, size)', 'more than half a unit counts as one, half or less is dropped'),
    ],
  },
  {
    title: 'Money',
    about:
      'Money is whole satang. Results are rounded to the nearest satang, half up. Negative amounts, fractions of a satang and what is too large can’t be worked out.',
    entries: [
      entry('baht(amount)', 'baht as satang'),
      entry('costOf(amount, satang)', 'what an amount costs at so many satang a unit'),
      entry('percentOf(satang, percent)', 'a percentage of an amount: surcharges, penalties'),
      entry('shareOf(satang, part, whole)', 'a part of an amount: `shareOf(tax, quartersLeft(day), 4)`'),
      entry(
        'roundTo(satang, unit)',
        'rounded to a multiple of a unit, half up: `roundTo(x, 100)` is whole baht',
      ),
      entry('ceilTo(satang, unit)', 'raised to a multiple of a unit'),
      entry('floorTo(satang, unit)', 'lowered to a multiple of a unit'),
      entry('bahtText(satang)', 'an amount in Thai words'),
    ],
  },
  {
    title: 'Lists',
    about:
      'Sums with a condition: `answers.trees.map(t, t.height > 2, t.count).sum()`. A row that lacks an answer makes the whole lack it; ask `has(t.count)` first.',
    entries: [
      entry('list.size()', 'items'),
      entry('list.sum()', 'sum of numbers, 0 for none'),
      entry('list.min()', 'the smallest number; an empty list has none'),
      entry('list.max()', 'the largest number; an empty list has none'),
      entry('list.average()', 'the mean; an empty list has none'),
      entry(
        'list.distinct()',
        'without doubles: `size(l.distinct()) == size(l)` says that nothing stands twice',
      ),
      entry('list.join(between)', 'texts joined to one'),
    ],
  },
  {
    title: 'Loops',
    about: 'They run their last argument for each item `x` of a list; one can’t stand inside another.',
    entries: [
      entry('list.all(x, test)', 'whether the test holds for every item'),
      entry('list.exists(x, test)', 'whether it holds for one at least'),
      entry('list.exists_one(x, test)', 'whether it holds for exactly one'),
      entry('list.filter(x, test)', 'the items for which it holds'),
      entry('list.map(x, value)', 'a value for each item; `list.map(x, test, value)` for those that pass'),
    ],
  },
  {
    title: 'Dated tables',
    about:
      'Keys stand in the order of the table’s columns, the day last. Of the rows with these keys the newest that have begun by that day count. No row for the keys, the number or the day: it can’t be worked out, and a fee that reads it stops the filing.',
    entries: [
      entry(
        'tables.TABLE.COLUMN.at(key, …, day)',
        'what the column says; a number is looked up in the range in which it lies',
      ),
      entry(
        'tables.TABLE.COLUMN.sliced(key, …, day)',
        'the amount given for the range cut into the ranges of the table, each slice at its own rate: a `percent` of a `money-range`, or `satang` a unit of a `number-range`; rounded once',
      ),
    ],
  },
];
