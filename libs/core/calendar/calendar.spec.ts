import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, bangkokDay } from '#core/thai';
import { addDuration, effectiveReceipt, isWorkingDay, workingDaysBetween, type Calendar } from './index.js';

/** Monday 23 November 2026 is a working day; Monday 7 December stands in for Father’s Day. */
const calendar: Calendar = {
  officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
  holidays: [
    { date: '2026-12-07', name: { th: 'ชดเชยวันพ่อแห่งชาติ', en: 'Substitute for Father’s Day' } },
    { date: '2026-12-10', name: { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' } },
    { date: '2026-12-31', name: { th: 'วันสิ้นปี', en: 'New Year’s Eve' } },
    { date: '2027-01-01', name: { th: 'วันขึ้นปีใหม่', en: 'New Year’s Day' } },
  ],
};

const day = fc.integer({ min: 0, max: 2000 }).map((offset) => addDays('2025-01-01', offset));
const amount = fc.integer({ min: 1, max: 120 });

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-22', false],
    ['2026-11-28', false],
    ['2026-12-07', false],
  ])('%s: %s', (date, works) => {
    expect(isWorkingDay(date, calendar)).toBe(works);
  });
});

describe('effectiveReceipt', () => {
  it.each([
    ['in office hours counts at once', '2026-11-23T10:00:00+07:00', '2026-11-23T10:00:00+07:00'],
    ['before the doors open counts from opening', '2026-11-23T06:00:00+07:00', '2026-11-23T08:30:00+07:00'],
    ['in the closing minute counts at once', '2026-11-23T16:30:00+07:00', '2026-11-23T16:30:00+07:00'],
    [
      'a second after closing counts from the next morning',
      '2026-11-23T16:30:01+07:00',
      '2026-11-24T08:30:00+07:00',
    ],
    ['Friday evening counts from Monday', '2026-11-27T20:00:00+07:00', '2026-11-30T08:30:00+07:00'],
    ['Sunday counts from Monday', '2026-11-22T09:00:00+07:00', '2026-11-23T08:30:00+07:00'],
    ['a long weekend is passed over', '2026-12-05T09:00:00+07:00', '2026-12-08T08:30:00+07:00'],
    ['New Year is passed over', '2026-12-30T17:00:00+07:00', '2027-01-04T08:30:00+07:00'],
  ])('%s', (_rule, moment, expected) => {
    expect(effectiveReceipt(moment, calendar)).toBe(new Date(expected).toISOString());
  });

  it('never lies before the receipt, lies in office hours, and settles at once', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        (moment) => {
          const effective = effectiveReceipt(moment.toISOString(), calendar);
          expect(effective >= moment.toISOString()).toBe(true);
          expect(isWorkingDay(bangkokDay(effective), calendar)).toBe(true);
          expect(effectiveReceipt(effective, calendar)).toBe(effective);
        },
      ),
    );
  });

  it('keeps the order of receipts', () => {
    const moment = fc.date({ min: new Date('2026-11-01'), max: new Date('2027-02-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const [x, y] = [first, second].map((each) => effectiveReceipt(each!.toISOString(), calendar));
        expect(x! <= y!).toBe(true);
      }),
    );
  });
});

describe('addDuration', () => {
  it.each([
    ['the day of receipt doesn’t count', { amount: 1, unit: 'working-days' }, '2026-11-24'],
    ['weekends don’t count', { amount: 5, unit: 'working-days' }, '2026-11-30'],
    ['holidays don’t count', { amount: 12, unit: 'working-days' }, '2026-12-11'],
    ['calendar days do count them', { amount: 7, unit: 'days' }, '2026-11-30'],
    ['a calendar last day on a weekend moves on', { amount: 5, unit: 'days' }, '2026-11-30'],
    ['a calendar last day on a holiday moves on', { amount: 14, unit: 'days' }, '2026-12-08'],
    ['and past several closed days', { amount: 38, unit: 'days' }, '2027-01-04'],
  ] as const)('%s', (_rule, duration, last) => {
    expect(addDuration('2026-11-23T03:00:00Z', duration, calendar)).toBe(
      new Date(`${last}T16:30:00+07:00`).toISOString(),
    );
  });

  it('hours run through the night', () => {
    expect(addDuration('2026-11-27T09:00:00.000Z', { amount: 24, unit: 'hours' }, calendar)).toBe(
      '2026-11-28T09:00:00.000Z',
    );
  });

  it('counts from Bangkok’s day, not from UTC’s', () => {
    expect(addDuration('2026-11-22T18:00:00Z', { amount: 1, unit: 'working-days' }, calendar)).toBe(
      '2026-11-24T09:30:00.000Z',
    );
  });

  it('adding working days and counting them gives the same number', () => {
    fc.assert(
      fc.property(day, amount, (from, n) => {
        const due = addDuration(from, { amount: n, unit: 'working-days' }, calendar);
        expect(workingDaysBetween(from, due, calendar)).toBe(n);
      }),
    );
  });

  it('a longer time or a later start never ends earlier, and every end is a working day', () => {
    const unit = fc.constantFrom('working-days' as const, 'days' as const);
    fc.assert(
      fc.property(day, amount, unit, (from, n, which) => {
        const due = addDuration(from, { amount: n, unit: which }, calendar);
        expect(addDuration(from, { amount: n + 1, unit: which }, calendar) >= due).toBe(true);
        expect(addDuration(addDays(from, 1), { amount: n, unit: which }, calendar) >= due).toBe(true);
        expect(isWorkingDay(bangkokDay(due), calendar)).toBe(true);
      }),
    );
  });

  it('a calendar without any working day is a mistake of the programme', () => {
    const shut: Calendar = { ...calendar, officeHours: { ...calendar.officeHours, days: [] } };
    expect(() => addDuration('2026-11-23', { amount: 1, unit: 'working-days' }, shut)).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-24', '2026-11-23', -1],
    ['2026-12-11', '2026-12-04', -3],
  ])('from %s to %s: %i', (from, to, count) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(count);
  });

  it('the way back is the way there with a minus, and stretches add up', () => {
    fc.assert(
      fc.property(day, fc.nat(200), fc.nat(200), (from, first, second) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second);
        const whole = workingDaysBetween(from, to, calendar);
        expect(workingDaysBetween(from, middle, calendar) + workingDaysBetween(middle, to, calendar)).toBe(
          whole,
        );
        expect(workingDaysBetween(to, from, calendar)).toBe(0 - whole);
      }),
    );
  });
});

describe('counting working days', () => {
  const office: Calendar = {
    officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
    holidays: ['2026-12-07', '2026-12-10', '2026-12-05', '2026-12-07'].map((date) => ({
      date,
      name: { th: 'หยุด', en: 'Off' },
    })),
  };

  const oneByOne = (from: string, to: string): number => {
    let count = 0;
    for (let passing = addDays(from, 1); passing <= to; passing = addDays(passing, 1))
      count += isWorkingDay(passing, office) ? 1 : 0;
    return count;
  };

  it('by weeks finds what looking at each day finds, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 400 }), (start, length) => {
        const from = addDays('2026-01-01', start);
        const to = addDays(from, length);
        expect(workingDaysBetween(from, to, office)).toBe(oneByOne(from, to));
        expect(workingDaysBetween(to, from, office)).toBe(0 - oneByOne(from, to));
      }),
    );
  });
});
