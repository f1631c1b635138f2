import { describe, expect, it } from '@jest/globals';
import {
  acting,
  clockNamed,
  openClocks,
  toyCalendar,
  tickClocks,
  tryClocks,
  walkClocks,
} from '#test/fixtures';
import { applicantDueAt, clockWords, dueAt } from './index.js';

const monday = '2026-11-23T02:00:00.000Z';
const take = { type: 'take' } as const;
const checking = walkClocks(
  openClocks(monday),
  ['officer', take, monday],
  ['officer', acting('accept'), monday],
);
const extend = (days?: number, reason = 'ต้องรอผลตรวจ') =>
  acting('extend', { reason, ...(days !== undefined && { days }) });
const code = (...step: Parameters<typeof tryClocks>[1]) => {
  const decided = tryClocks(checking, step);
  return decided.ok
    ? 'ok'
    : decided.problems.map((problem) => `${problem.pointer ?? ''} ${problem.code}`.trim());
};

describe('an extension', () => {
  it('moves the end by what the officer gives, tells the applicant why, and warns anew', () => {
    const extended = walkClocks(checking, ['officer', extend(10), '2026-12-20T03:00:00.000Z']);
    expect(clockNamed(extended, 'decision').dueAt).toBe('2027-01-04T09:30:00.000Z');
    expect(extended.effects).toContainEqual({
      type: 'clock-notice',
      clock: 'decision',
      notice: 'extended',
      to: 'applicant',
    });
    expect(extended.events.at(-1)?.data.publicReason).toBe('ต้องรอผลตรวจ');
    expect(clockNamed(extended, 'decision').next?.what).toBe('warn');
  });

  it('comes before the end, never after', () => {
    const late = tickClocks(checking, '2026-12-23T09:30:00.000Z');
    expect(tryClocks(late, ['officer', extend(5), '2026-12-23T09:30:00.000Z'])).toMatchObject({
      problems: [{ code: 'clock.ran-out' }],
    });
    expect(code('officer', extend(5), '2026-12-24T03:00:00.000Z')).toEqual(['clock.ran-out']);
  });

  it('is given as often as the law says, and each time for as long', () => {
    const twice = walkClocks(checking, ['officer', extend(15), monday], ['officer', extend(15), monday]);
    expect(tryClocks(twice, ['officer', extend(1), monday])).toMatchObject({
      problems: [{ code: 'clock.no-extension-left' }],
    });
    expect(code('officer', extend(16), monday)).toEqual(['/days clock.extension-too-long']);
    expect(code('officer', extend(), monday)).toEqual(['/days clock.extension-too-long']);
  });

  it('needs a clock that runs', () => {
    const paused = walkClocks(checking, ['officer', acting('ask-treasury'), monday]);
    expect(clockNamed(paused, 'decision').state).toBe('paused');
  });
});

describe('a clock from a proven date', () => {
  const serve = (servedOn: unknown) => acting('record-service', { servedOn });

  it('counts from the day on which the letter was received', () => {
    const served = walkClocks(checking, ['officer', serve('2026-11-25'), '2026-11-27T03:00:00.000Z']);
    expect(clockNamed(served, 'service')).toMatchObject({ startedAt: '2026-11-25', state: 'running' });
    expect(clockNamed(served, 'service').dueAt).toBe('2026-12-11T09:30:00.000Z');
  });

  it('is entered anew when the date was wrong, and stops for good when an officer says so', () => {
    const served = walkClocks(
      checking,
      ['officer', serve('2026-11-25'), '2026-11-27T03:00:00.000Z'],
      ['officer', serve('2026-11-26'), '2026-11-27T03:00:00.000Z'],
    );
    expect(clockNamed(served, 'service').startedAt).toBe('2026-11-26');
    const stopped = walkClocks(served, ['officer', acting('end-service'), '2026-11-28T03:00:00.000Z']);
    expect(clockNamed(stopped, 'service')).toMatchObject({ state: 'stopped', next: null });
  });

  it('lies between the receipt and today', () => {
    expect(code('officer', serve('2026-11-24'), monday)).toEqual(['/servedOn clock.date-in-future']);
    expect(code('officer', serve('2026-11-22'), monday)).toEqual(['/servedOn clock.date-before-receipt']);
  });
});

describe('a clock that waits for an outside answer', () => {
  it('pauses in the states that say so, while the clock of those states runs', () => {
    const asked = walkClocks(checking, ['officer', acting('ask-treasury'), '2026-11-25T03:00:00.000Z']);
    expect(clockNamed(asked, 'decision')).toMatchObject({
      state: 'paused',
      pausedAt: '2026-11-25T03:00:00.000Z',
    });
    expect(clockNamed(asked, 'opinion').dueAt).toBe('2026-12-02T09:30:00.000Z');
    const answered = walkClocks(
      asked,
      ['officer', { type: 'release' }, '2026-11-30T03:00:00.000Z'],
      ['officer', take, '2026-11-30T03:00:00.000Z'],
      ['officer', acting('give-opinion', { sound: true }), '2026-11-30T03:00:00.000Z'],
    );
    expect(clockNamed(answered, 'opinion').state).toBe('stopped');
    expect(clockNamed(answered, 'decision').dueAt).toBe('2026-12-28T09:30:00.000Z');
  });
});

describe('the end of a case', () => {
  it('is the earliest of its clocks for the office, the first one for the applicant, its state’s limit for neither', () => {
    const served = walkClocks(checking, [
      'officer',
      acting('record-service', { servedOn: '2026-11-23' }),
      monday,
    ]);
    expect(dueAt(served.state)).toBe('2026-12-08T09:30:00.000Z');
    expect(applicantDueAt(served.state)).toBe('2026-12-23T09:30:00.000Z');
  });
});

describe('clocks in words', () => {
  const words = (now: string, story = checking, id = 'decision') =>
    clockWords(clockNamed(story, id), { now, calendar: toyCalendar });

  it.each([
    ['2026-12-20T03:00:00.000Z', 'เหลือ 3 วัน', '3 days left'],
    ['2026-12-22T03:00:00.000Z', 'เหลือ 1 วัน', '1 day left'],
    ['2026-12-23T03:00:00.000Z', 'ครบกำหนดวันนี้', 'Due today'],
    ['2026-12-23T11:00:00.000Z', 'เกินกำหนดแล้ววันนี้', 'Ran out today'],
    ['2026-12-25T03:00:00.000Z', 'เกินกำหนด 2 วัน', '2 days late'],
  ])('on %s: %s', (now, th, en) => {
    expect(words(now)).toEqual({ th, en });
  });

  it('count working days where the law does, and say what is kept over a pause', () => {
    expect(words('2026-11-24T03:00:00.000Z', checking, '@step').th).toBe('เหลือ 2 วันทำการ');
    const asked = walkClocks(checking, ['officer', acting('ask-treasury'), monday]);
    expect(words(monday, asked).th).toBe('หยุดนับชั่วคราว (เหลือ 30 วัน)');
  });
});

describe('a holiday declared later', () => {
  const calendar = {
    ...toyCalendar,
    holidays: [...toyCalendar.holidays, { date: '2026-12-23', name: { th: 'ก', en: 'a' } }],
  };
  const recompute = { type: 'recompute-clocks' } as const;
  const now = '2026-12-01T03:00:00.000Z';

  it('moves the due days that it touches, as an event; those before stay', () => {
    const moved = walkClocks({ ...checking, calendar }, ['system', recompute, now]);
    expect(clockNamed(moved, 'decision').dueAt).toBe('2026-12-24T09:30:00.000Z');
    expect(moved.events.slice(0, -1)).toEqual(checking.events);
    expect(moved.events.at(-1)).toMatchObject({ type: 'case.clocks-recomputed', actor: { kind: 'system' } });
  });

  it('changes nothing the second time, nor what is late', () => {
    const moved = walkClocks({ ...checking, calendar }, ['system', recompute, now]);
    expect(tryClocks(moved, ['system', recompute, now])).toMatchObject({
      problems: [{ code: 'clock.unchanged' }],
    });
    const late = { ...tickClocks(checking, '2026-12-23T09:30:00.000Z'), calendar };
    expect(tryClocks(late, ['system', recompute, '2026-12-24T03:00:00.000Z'])).toMatchObject({
      problems: [{ code: 'clock.unchanged' }],
    });
  });
});
