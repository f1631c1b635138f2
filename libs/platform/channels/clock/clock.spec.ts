import { describe, expect, it } from '@jest/globals';
import { FixedClock, SettableClock, SystemClock } from './clock.js';

describe('clocks', () => {
  it('tell the moment in UTC with milliseconds', () => {
    expect(new SystemClock().now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(new FixedClock('2026-11-23T10:00:00+07:00').now()).toBe('2026-11-23T03:00:00.000Z');
  });

  it('stand still, or move as a test says', () => {
    const clock = new SettableClock('2026-12-31T16:59:59.000Z');
    clock.advance(1000);
    expect(clock.now()).toBe('2026-12-31T17:00:00.000Z');
    clock.set('2027-01-01T00:00:00.000Z');
    expect(clock.now()).toBe('2027-01-01T00:00:00.000Z');
  });

  it('can’t be fixed at what is no moment', () => {
    expect(() => new FixedClock('tomorrow')).toThrow(RangeError);
  });
});
