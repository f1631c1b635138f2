import { describe, expect, it } from '@jest/globals';
import {
  type ClockStory,
  acting,
  clockNamed,
  openClocks,
  tickClocks,
  tryClocks,
  walkClocks,
} from '#test/fixtures';
import { foldEvents, nextTickAt } from './index.js';

/** A Monday morning; the decision is due 30 days later, on Wednesday 23 December at 16:30. */
const monday = '2026-11-23T02:00:00.000Z';
const due = '2026-12-23T09:30:00.000Z';
const take = { type: 'take' } as const;
const filed = openClocks(monday);
const checking = walkClocks(filed, ['officer', take, monday], ['officer', acting('accept'), monday]);

const types = (story: ClockStory) => story.events.map(({ type }) => type);
const notices = ({ effects }: ClockStory) =>
  effects.flatMap((effect) => (effect.type === 'clock-notice' ? [`${effect.notice} ${effect.to}`] : []));
const explain = (reason: string) => ({ type: 'explain-delay', clock: 'decision', reason }) as const;

describe('time', () => {
  it('warns the division, then the holder, in the morning of the day so long before the end', () => {
    const first = tickClocks(checking, '2026-12-16T01:30:00.000Z');
    expect(notices(first).filter((notice) => notice.startsWith('warning'))).toEqual(['warning division']);
    const second = tickClocks(first, '2026-12-18T01:30:00.000Z');
    expect(notices(second)).toEqual(['warning assignee']);
    expect(notices(tickClocks(second, '2026-12-18T01:30:00.000Z'))).toEqual([]);
  });

  it('marks the case late at the end, tells who works on it and the supervisor, and asks for a reason', () => {
    const late = tickClocks(tickClocks(checking, '2026-12-22T02:00:00.000Z'), due);
    expect(notices(late)).toEqual(['ran-out assignee', 'reason-wanted assignee', 'escalated supervisor']);
    expect(late.state.flags).toEqual(expect.arrayContaining(['late', 'delay-reason']));
    expect(clockNamed(late, 'decision')).toMatchObject({ state: 'running', dueAt: due, ranOutAt: due });
  });

  it('goes on to the executive when the supervisor did not help', () => {
    const late = tickClocks(checking, due);
    expect(notices(tickClocks(late, '2026-12-28T09:30:00.000Z'))).toContain('escalated executive');
  });

  it('tells the supervisor that no reason was written, and asks again every seven days', () => {
    const late = tickClocks(checking, due);
    const missed = tickClocks(late, '2026-12-24T09:30:00.000Z');
    expect(notices(missed)).toEqual(['reason-missing supervisor']);
    const again = tickClocks(missed, '2026-12-30T09:30:00.000Z');
    expect(notices(again)).toContain('reason-wanted assignee');
    expect(clockNamed(again, 'decision').delay).toMatchObject({ missed: false, told: 0 });
  });

  it('happens once each, in order, after any downtime; reasons missed meanwhile are not asked for seven times', () => {
    const nextYear = tickClocks(checking, '2027-12-01T03:00:00.000Z');
    const count = (type: string) => types(nextYear).filter((one) => one === type).length;
    expect(count('case.clock-warned')).toBe(1);
    expect(count('case.clock-ran-out')).toBe(2);
    expect(count('case.clock-escalated')).toBe(2);
    expect(notices(nextYear).filter((notice) => notice === 'reason-wanted assignee')).toHaveLength(1);
    expect(nextTickAt(nextYear.state)! > '2027-12-01').toBe(true);
  });

  it('does nothing twice when the clock on the wall goes back', () => {
    const late = tickClocks(checking, due);
    expect(tickClocks(late, '2026-12-23T07:30:00.000Z').events).toEqual(late.events);
    expect(tickClocks(late, due).events).toEqual(late.events);
  });

  it('is moved on by the system alone, and only when something is due', () => {
    expect(tryClocks(checking, ['officer', { type: 'tick' }, due])).toMatchObject({
      problems: [{ code: 'case.action-forbidden' }],
    });
    expect(tryClocks(checking, ['system', { type: 'tick' }, monday])).toMatchObject({
      problems: [{ code: 'clock.nothing-due' }],
    });
  });

  it('says nothing about a clock that has stopped', () => {
    const ended = walkClocks(checking, ['chief', acting('approve', { years: 1 }), monday]);
    expect(nextTickAt(ended.state)).toBeNull();
  });
});

describe('a reason for the delay', () => {
  const late = tickClocks(checking, due);
  const now = '2026-12-24T03:00:00.000Z';

  it('reaches the applicant and who watches over delays, stands in the public history, and the task is done', () => {
    const told = walkClocks(late, ['officer', explain(' รอผลตรวจจากห้องปฏิบัติการ '), now]);
    expect(notices(told)).toEqual(['delayed applicant', 'delayed regulator']);
    expect(told.events.at(-1)).toMatchObject({
      type: 'case.delay-explained',
      data: { clock: 'decision', publicReason: 'รอผลตรวจจากห้องปฏิบัติการ' },
    });
    expect(told.state.flags).not.toContain('delay-reason');
    expect(told.state.flags).toContain('late');
    expect(clockNamed(told, 'decision').delay).toMatchObject({ wantedBy: null, told: 1 });
    expect(notices(tickClocks(told, '2026-12-24T09:30:00.000Z'))).not.toContain('reason-missing supervisor');
  });

  it('is written by the holder or a supervisor, and is not empty', () => {
    const code = (who: 'chief' | 'colleague' | 'stranger' | 'officer', reason = 'เพราะฝนตก') => {
      const decided = tryClocks(late, [who, explain(reason), now]);
      return decided.ok ? 'ok' : decided.problems[0]?.code;
    };
    expect(code('chief')).toBe('ok');
    expect(code('colleague')).toBe('case.action-forbidden');
    expect(code('stranger')).toBe('case.not-found');
    expect(code('officer', '  ')).toBe('answer.required');
  });

  it('is not taken while nothing is late', () => {
    expect(tryClocks(checking, ['officer', explain('เพราะฝนตก'), monday])).toMatchObject({
      problems: [{ code: 'clock.not-late' }],
    });
  });
});

describe('silence at the end', () => {
  const next = '2027-01-04T02:00:00.000Z';

  it('only tells, for a case of the time when the law said so', () => {
    const late = tickClocks(checking, due);
    expect(late.effects.filter(({ type }) => type === 'schedule')).toEqual([]);
    expect(tryClocks(late, ['system', acting('deem-approved'), due])).toMatchObject({
      problems: [{ code: 'case.action-not-available' }],
    });
  });

  it('approves a case of the time when the law says so, once it has run out and not before', () => {
    const filedLater = openClocks(next);
    const end = clockNamed(filedLater, 'decision').dueAt!;
    expect(tryClocks(filedLater, ['system', acting('deem-approved'), next])).toMatchObject({ ok: false });
    const late = tickClocks(filedLater, end);
    expect(late.effects).toContainEqual({ type: 'schedule', action: 'deem-approved', at: end });
    const approved = walkClocks(late, ['system', acting('deem-approved'), end]);
    expect(approved.state).toMatchObject({ state: 'approved', phase: 'completed' });
  });

  it('is still called for when the case went to another state meanwhile', () => {
    const filedLater = openClocks(next);
    const end = clockNamed(filedLater, 'decision').dueAt!;
    const late = tickClocks(walkClocks(filedLater, ['officer', take, next]), end);
    const moved = walkClocks(late, ['officer', acting('accept'), end]);
    expect(moved.effects).toContainEqual({ type: 'schedule', action: 'deem-approved', at: end });
  });
});

describe('the time limit of a state', () => {
  it('begins with the state, is told to who works on it, and ends with the state', () => {
    expect(clockNamed(checking, '@step').dueAt).toBe('2026-11-26T09:30:00.000Z');
    const over = tickClocks(checking, '2026-11-26T09:30:00.000Z');
    expect(over.state.flags).toContain('step-late');
    expect(over.state.flags).not.toContain('late');
    const moved = walkClocks(over, ['officer', acting('ask-treasury'), '2026-11-27T03:00:00.000Z']);
    expect(moved.state.clocks.map(({ id }) => id)).not.toContain('@step');
    expect(moved.state.flags).not.toContain('step-late');
  });
});

it('a case is the fold of its events, those of time among them', () => {
  const late = tickClocks(checking, '2027-03-01T03:00:00.000Z');
  const told = walkClocks(late, ['officer', explain('เพราะฝนตกหนัก'), '2027-03-01T03:00:00.000Z']);
  expect(foldEvents('case', told.events)).toEqual(told.state);
});
