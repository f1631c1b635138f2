import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { BookingDefinition, Resource } from '#core/definition';
import { toyCalendar, toyHall, toyHallAnswers, toyHallResources } from '#test/fixtures';
import {
  type Span,
  type Stock,
  type Taken,
  bookingWindow,
  chainOf,
  compileBooking,
  earliestSlot,
  freeUnits,
  keepsLimit,
  offeredDay,
  rootOf,
  slotsOfDay,
} from './index.js';

const booking = toyHall.bookings?.[0] as BookingDefinition;
const [hall, foyer, room] = toyHallResources as [Resource, Resource, Resource];
const monday = '2026-11-30';
const now = '2026-11-23T03:00:00.000Z';
const with_ = (change: Partial<BookingDefinition>): BookingDefinition => ({ ...booking, ...change });
const starts = (definition: BookingDefinition, day = monday, resource = hall): unknown => {
  const found = slotsOfDay(definition, resource, day, toyCalendar);
  return 'slots' in found ? found.slots.map(({ start }) => start) : found.closed.en;
};
const at = (from: string, to: string, day = monday): Span => ({ day, from, to });
const taken = (resource: string, from: string, to: string, units: number): Taken => ({
  resource,
  units,
  ...at(from, to),
});

describe('the slots of a day', () => {
  it('lie on a grid over the hours of the booking, or of the office; a rest of the day is left out', () => {
    expect(starts(booking)).toEqual(['09:00', '10:00', '11:00']);
    expect(starts(with_({ slots: { kind: 'minutes', minutes: 240 } }))).toEqual(['08:30', '12:30']);
  });

  it('are the parts of the day that have names, or the whole day', () => {
    const periods = [{ id: 'am', title: { th: 'เช้า', en: 'Morning' }, from: '08:00', to: '12:00' }];
    expect(starts(with_({ slots: { kind: 'periods', periods } }))).toEqual(['08:00']);
    expect(starts(with_({ slots: { kind: 'days' } }))).toEqual(['00:00']);
  });

  it('are none on weekends, holidays and exceptions of the resource, with the reason', () => {
    expect(starts(booking, '2026-11-29')).toMatch(/day of the week/);
    expect(starts(booking, '2026-12-03')).toBe('Repairs');
    expect(starts(with_({ weekdays: [7] }), '2026-11-29')).toHaveLength(3);
  });

  it('follow an exception before everything else', () => {
    const opened = {
      ...hall,
      exceptions: [{ from: monday, to: monday, open: [{ from: '18:00', to: '20:00' }] }],
    };
    expect(starts(booking, monday, opened)).toEqual(['18:00', '19:00']);
  });
});

describe('how soon and how far ahead', () => {
  it('counts from the day after, hours from now; what is urgent needs no lead', () => {
    expect(bookingWindow(booking, now, toyCalendar)).toEqual({
      from: '2026-11-24T00:00',
      firstDay: '2026-11-24',
      lastDay: '2027-01-22',
    });
    const soon = with_({ lead: { atLeast: { amount: 2, unit: 'hours' }, atMost: 1 } });
    expect(bookingWindow(soon, now, toyCalendar).from).toBe('2026-11-23T12:00');
    expect(bookingWindow(booking, now, toyCalendar, true).from).toBe('2026-11-23T10:00');
  });

  it('lets whole days be had that have begun, where no lead is needed', () => {
    const days = with_({ slots: { kind: 'days' } });
    expect(bookingWindow(days, now, toyCalendar, true).from).toBe('2026-11-23T00:00');
    expect(bookingWindow(days, now, toyCalendar).from).toBe('2026-11-24T00:00');
  });
});

describe('slots in a row', () => {
  it('end where the day ends, and never jump over a pause', () => {
    const chain = (start: string, length: number, definition = booking) =>
      chainOf(definition, hall, { day: monday, start, length }, toyCalendar)?.used;
    expect(chain('09:00', 3)).toEqual([at('09:00', '12:00')]);
    expect(chain('10:00', 3)).toBeUndefined();
    expect(chain('09:30', 1)).toBeUndefined();
    const hours = [
      { from: '09:00', to: '10:00' },
      { from: '11:00', to: '12:00' },
    ];
    expect(chain('09:00', 2, with_({ slots: { kind: 'minutes', minutes: 60, hours } }))).toBeUndefined();
  });

  it('block a rest behind them', () => {
    const blocked = chainOf(
      with_({ rest: 1 }),
      hall,
      { day: monday, start: '09:00', length: 1 },
      toyCalendar,
    );
    expect(blocked?.blocked).toEqual([at('09:00', '11:00')]);
  });

  it('of parts of the day go on with the next day that is open', () => {
    const half = (id: string, from: string, to: string) => ({ id, title: { th: id, en: id }, from, to });
    const periods = [half('am', '08:30', '12:00'), half('pm', '13:00', '16:30')];
    const halves = with_({ slots: { kind: 'periods', periods }, rest: 1 });
    const chain = (day: string, start: string, length: number, resource = hall) =>
      chainOf(halves, resource, { day, start, length }, toyCalendar);
    expect(chain(monday, '13:00', 4)?.used).toEqual([
      at('13:00', '16:30'),
      at('08:30', '16:30', '2026-12-01'),
      at('08:30', '12:00', '2026-12-02'),
    ]);
    // The rest lies behind the last one only; days on which the hall is being repaired are passed over.
    expect(chain('2026-12-02', '08:30', 3)?.blocked).toEqual([
      at('08:30', '16:30', '2026-12-02'),
      at('08:30', '16:30', '2026-12-04'),
    ]);
    expect(chain('2026-12-03', '08:30', 1)).toBeNull();
  });

  it('of whole days run over days that are open', () => {
    const days = with_({ slots: { kind: 'days' } });
    const chain = (day: string) => chainOf(days, hall, { day, start: '00:00', length: 3 }, toyCalendar)?.used;
    expect(chain(monday)?.map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(chain('2026-12-01')).toBeUndefined();
  });
});

describe('what is free', () => {
  const free = (units: readonly Taken[], span = at('09:00', '10:00'), definition = booking) =>
    freeUnits(definition, hall, [span], units, toyHallResources);

  it('is what is given less what is taken at the busiest moment', () => {
    expect(free([])).toBe(100);
    expect(free([taken('main-hall', '09:00', '09:30', 60), taken('main-hall', '09:30', '10:00', 60)])).toBe(
      40,
    );
    expect(free([taken('main-hall', '09:00', '10:00', 60), taken('main-hall', '09:30', '10:00', 60)])).toBe(
      0,
    );
    expect(free([taken('main-hall', '10:00', '11:00', 60)])).toBe(100);
  });

  it('is a share online, and bookings are counted where a slot takes so many', () => {
    expect(free([], undefined, with_({ onlinePercent: 25 }))).toBe(25);
    expect(free([], undefined, with_({ perSlot: 3, onlinePercent: 50 }))).toBe(1);
  });

  it('is nothing while a part, or the whole that it is a part of, is had', () => {
    expect(free([taken('foyer', '09:00', '10:00', 1)])).toBe(0);
    const foyerFree = freeUnits(
      booking,
      foyer,
      [at('09:00', '10:00')],
      [taken('main-hall', '09:30', '11:00', 1)],
      toyHallResources,
    );
    expect(foyerFree).toBe(0);
    expect(rootOf('foyer', toyHallResources)).toBe('main-hall');
  });

  it('never grows by a booking more', () => {
    const time = fc.integer({ min: 8, max: 16 });
    const one = fc.record({
      from: time,
      long: fc.integer({ min: 1, max: 4 }),
      units: fc.integer({ min: 1, max: 50 }),
    });
    const text = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
    fc.assert(
      fc.property(fc.array(one), one, time, (others, more, hour) => {
        const all = others.map(({ from, long, units }) =>
          taken('main-hall', text(from), text(from + long), units),
        );
        const added = taken('main-hall', text(more.from), text(more.from + more.long), more.units);
        const span = at(text(hour), text(hour + 1));
        expect(free([...all, added], span)).toBeLessThanOrEqual(free(all, span));
      }),
    );
  });
});

describe('what is offered', () => {
  const stock = (units: readonly Taken[], definition = booking): Stock => ({
    booking: definition,
    offered: [hall, room],
    resources: toyHallResources,
    taken: units,
    calendar: toyCalendar,
    window: bookingWindow(definition, now, toyCalendar),
  });

  it('says how many more bookings of the size fit in, and 0 where it is full', () => {
    const day = offeredDay(stock([taken('main-hall', '09:00', '10:00', 70)]), monday, {
      length: 1,
      takes: 20,
    });
    expect(day.slots.map(({ resource, start, free }) => [resource, start, free])).toEqual([
      ['main-hall', '09:00', 1],
      ['main-hall', '10:00', 5],
      ['main-hall', '11:00', 5],
      ['small-room', '09:00', 0],
      ['small-room', '10:00', 0],
      ['small-room', '11:00', 0],
    ]);
  });

  it('is one line a time where the citizen picks a time only', () => {
    const day = offeredDay(stock([], with_({ anyResource: true })), monday, { length: 1, takes: 10 });
    expect(day.slots.map(({ resource, start, free }) => [resource, start, free])).toEqual([
      [null, '09:00', 11],
      [null, '10:00', 11],
      [null, '11:00', 11],
    ]);
  });

  it('is nothing outside of the time that can be booked, with the reason; the earliest free slot lies in it', () => {
    expect(offeredDay(stock([]), '2026-11-23', { length: 1, takes: 1 })).toMatchObject({
      slots: [],
      closed: {},
    });
    expect(earliestSlot(stock([]), { length: 1, takes: 1 })).toMatchObject({
      day: '2026-11-24',
      start: '09:00',
    });
    expect(earliestSlot(stock([]), { length: 1, takes: 101 })).toBeNull();
  });
});

describe('what answers ask for', () => {
  const compiled = compileBooking(toyHall, booking);
  const facts = { answers: toyHallAnswers, today: '2026-11-23', calendar: toyCalendar };

  it('is how many slots and units, how urgent, before whom', () => {
    expect(compiled.ask(facts)).toEqual({ length: 1, takes: 40, urgent: false, priority: 2 });
    expect(compiled.ask({ ...facts, answers: {} })).toEqual({
      length: 1,
      takes: 1,
      urgent: false,
      priority: 0,
    });
  });

  it('is resources of the class that suit', () => {
    const suiting = (answers: object) =>
      compiled.suiting(toyHallResources, { ...facts, answers: { ...toyHallAnswers, ...answers } });
    expect(suiting({ needsStage: true })).toEqual([hall]);
    expect(suiting({})).toHaveLength(3);
  });

  it('is the slots that they name', () => {
    expect(compiled.chosen(toyHallAnswers)).toEqual([{ pointer: '/slot', ...toyHallAnswers.slot }]);
    expect(compiled.chosen({ slot: { resource: 1 } })).toEqual([]);
  });
});

it.each([
  ['day', '2026-11-30', false],
  ['day', '2026-12-01', true],
  ['week', '2026-12-06', false],
  ['week', '2026-12-07', true],
  ['month', '2026-11-01', false],
  ['month', '2026-12-01', true],
  ['fiscal-year', '2027-09-30', false],
  ['fiscal-year', '2027-10-01', true],
  ['open', '2099-01-01', false],
] as const)(
  'a limit of one a %s with one had on 30 November: one on %s is allowed: %p',
  (within, day, allowed) => {
    const limit = { most: 1, within, message: { th: 'พอแล้ว', en: 'Enough' } };
    expect(keepsLimit(limit, day, [{ day: monday, open: true }]).ok).toBe(allowed);
  },
);
