import { describe, expect, it } from '@jest/globals';
import { act, openRoad, refusalOnRoad, take, toyRoad, tryRoad, walkRoad } from '#test/fixtures';
import { dueAt, formAsked } from './index.js';

const inspecting = walkRoad(openRoad(), ['engineer', take], ['engineer', act('accept')]);
const defects = [{ pointer: '/length', message: 'ยาวเท่าใด' }];
const returned = walkRoad(inspecting, [
  'engineer',
  act('return', { reason: 'ข้อมูลไม่ครบ', defects }),
  '2026-11-25T03:00:00.000Z',
]);
const correct = { type: 'act', action: 'correct', correction: { answersChanged: ['/length'] } } as const;
const corrected = walkRoad(returned, ['applicant', correct, '2026-11-30T03:00:00.000Z']);

describe('a request to correct', () => {
  it('says why, where, and until when', () => {
    expect(returned.state.correction).toEqual({
      reason: 'ข้อมูลไม่ครบ',
      defects,
      dueAt: '2026-12-11T09:30:00.000Z',
      state: 'open',
      changed: [],
    });
    expect(returned.state.corrections).toBe(1);
  });

  it('tells the applicant, and begins the timer of the state', () => {
    expect(returned.effects).toEqual([
      { type: 'notify', notification: 'returned', to: 'applicant' },
      { type: 'schedule', action: 'lapse', at: '2026-12-25T09:30:00.000Z' },
    ]);
  });

  it.each([
    [{}, '/reason', 'answer.required'],
    [{ reason: '   ' }, '/reason', 'answer.required'],
    [{ reason: 'ไม่ครบ', defects: [{ pointer: '/length' }] }, '/defects', 'answer.invalid'],
    [{ reason: 'ไม่ครบ', defects: [{ pointer: '/length', message: ' ' }] }, '/defects', 'answer.invalid'],
  ])('refuses %j', (input, pointer, code) => {
    const result = tryRoad(inspecting, ['engineer', act('return', input)]);
    expect(result).toMatchObject({ ok: false, problems: [{ pointer, code }] });
  });

  it('a second return needs a reason on record', () => {
    const input = { reason: 'ยังไม่ครบ' };
    expect(tryRoad(corrected, ['engineer', act('return', input)])).toMatchObject({
      ok: false,
      problems: [{ code: 'case.second-return-needs-reason', pointer: '/secondReason' }],
    });
    const again = walkRoad(corrected, [
      'engineer',
      act('return', { ...input, secondReason: 'พบเอกสารขัดกัน' }),
    ]);
    expect(again.state).toMatchObject({
      corrections: 2,
      correction: { state: 'open', reason: 'ยังไม่ครบ', defects: [] },
    });
  });

  it('asks why again only of a case that was returned before, and then wants it', () => {
    const asked = (corrections: number) =>
      formAsked(toyRoad.workflow.actions['return']!, { corrections })?.schema;
    expect(Object.keys(asked(0)!['properties'] as object)).toEqual(['reason', 'defects']);
    expect(asked(0)!['required']).toEqual(['reason']);
    expect(Object.keys(asked(1)!['properties'] as object)).toEqual(['reason', 'secondReason', 'defects']);
    expect(asked(1)!['required']).toEqual(['reason', 'secondReason']);
    const { accept } = toyRoad.workflow.actions;
    expect(formAsked(accept!, { corrections: 1 })).toBe(accept!.form);
  });
});

describe('a sent correction', () => {
  it('says what was changed', () => {
    expect(corrected.state.correction).toMatchObject({
      state: 'sent',
      changed: ['/length'],
      reason: 'ข้อมูลไม่ครบ',
    });
  });

  it('is taken only while one is asked for', () => {
    const unasked = { ...returned, state: { ...returned.state, correction: null } };
    expect(refusalOnRoad(unasked, 'applicant', correct)).toBe('case.no-correction-open');
  });

  it('the officer who held the case holds it still', () => {
    expect(corrected.state.assignee).toBe('engineer');
  });

  it('never asked again when the case ends without it', () => {
    const lapsed = walkRoad(returned, ['system', act('lapse'), '2026-12-25T09:30:00.000Z']);
    expect(lapsed.state).toMatchObject({ state: 'lapsed', correction: null, corrections: 1 });
  });
});

describe('clocks', () => {
  it('keep what is left while the applicant must act', () => {
    expect(returned.state.clocks).toMatchObject([
      {
        id: 'repair',
        dueAt: null,
        state: 'paused',
        unit: 'working-days',
        remaining: { amount: 5, unit: 'working-days' },
      },
      { id: 'answer', dueAt: null, state: 'paused', unit: 'days', remaining: { amount: 13, unit: 'days' } },
    ]);
    expect(dueAt(returned.state)).toBeNull();
  });

  it('go on from the correction with what was left', () => {
    expect(corrected.state.clocks).toMatchObject([
      { id: 'repair', dueAt: '2026-12-08T09:30:00.000Z', state: 'running', remaining: null },
      { id: 'answer', dueAt: '2026-12-14T09:30:00.000Z', state: 'running', remaining: null },
    ]);
  });

  it('keep hours to the millisecond', () => {
    const urgent = walkRoad(
      openRoad({ danger: true }),
      ['engineer', take],
      ['engineer', act('accept')],
      ['engineer', act('return', { reason: 'ที่ใด' }), '2026-11-23T12:00:00.000Z'],
    );
    expect(urgent.state.clocks[0]?.remaining).toEqual({ amount: 14 * 3_600_000, unit: 'ms' });
    const sent = walkRoad(urgent, ['applicant', correct, '2026-11-28T03:30:00.000Z']);
    expect(sent.state.clocks[0]?.dueAt).toBe('2026-11-28T17:30:00.000Z');
  });

  it('a clock that has run out stays late over a pause', () => {
    const late = walkRoad(inspecting, [
      'engineer',
      act('return', { reason: 'ที่ใด' }),
      '2026-12-03T03:00:00.000Z',
    ]);
    expect(late.state.clocks[0]).toMatchObject({ state: 'running', dueAt: '2026-12-02T09:30:00.000Z' });
  });

  it('paused on its last day, a clock runs out when the office closes on the day that it goes on', () => {
    const lastDay = walkRoad(inspecting, [
      'engineer',
      act('return', { reason: 'ที่ใด' }),
      '2026-12-02T03:00:00.000Z',
    ]);
    expect(lastDay.state.clocks[0]?.remaining).toEqual({ amount: 0, unit: 'working-days' });
    const due = (at: string) => walkRoad(lastDay, ['applicant', correct, at]).state.clocks[0]?.dueAt;
    expect(due('2026-12-04T03:00:00.000Z')).toBe('2026-12-04T09:30:00.000Z');
    expect(due('2026-12-05T03:00:00.000Z')).toBe('2026-12-08T09:30:00.000Z');
  });

  it('a state that stops a clock stops it for good', () => {
    const confirming = walkRoad(inspecting, ['engineer', act('repair')]);
    expect(confirming.state.clocks.map((clock) => clock.state)).toEqual(['paused', 'stopped']);
    const back = walkRoad(confirming, ['applicant', act('not-repaired')]);
    expect(back.state.clocks.map((clock) => clock.state)).toEqual(['running', 'stopped']);
  });

  it('all stop when the case ends', () => {
    const ended = walkRoad(returned, ['system', act('lapse'), '2026-12-25T09:30:00.000Z']);
    expect(ended.state.clocks.map((clock) => clock.state)).toEqual(['stopped', 'stopped']);
  });
});
