import { describe, expect, it } from '@jest/globals';
import { act, openRoad, refusalOnRoad, roadPeople, take, tryRoad, walkRoad } from '#test/fixtures';
import type { Result } from '#core/result';
import type { Decision } from './index.js';

const taken = walkRoad(openRoad(), ['engineer', take]);
const inspecting = walkRoad(taken, ['engineer', act('accept')]);
const problemsOf = (result: Result<Decision>) => (result.ok ? [] : result.problems);

describe('act', () => {
  it('moves the case and says from where to where, by whom', () => {
    expect(inspecting.state).toMatchObject({ state: 'inspecting', phase: 'in-progress', version: 3 });
    expect(inspecting.events.at(-1)).toMatchObject({
      type: 'case.acted',
      actor: { kind: 'officer', id: 'engineer' },
      data: { action: 'accept', from: 'waiting', to: 'inspecting' },
    });
    expect(inspecting.effects).toEqual([{ type: 'notify', notification: 'accepted', to: 'applicant' }]);
  });

  it('puts into the event only what changed', () => {
    expect(Object.keys(inspecting.events.at(-1)?.data.set ?? {}).toSorted()).toEqual([
      'deeds',
      'path',
      'phase',
      'state',
    ]);
    const later = walkRoad(taken, ['engineer', act('accept'), '2026-11-24T02:00:00.000Z']);
    expect(later.state.enteredStateAt).toBe('2026-11-24T02:00:00.000Z');
  });

  it.each([
    ['an action of another state', 'engineer', 'measure', 'case.action-not-available'],
    ['an action that does not exist', 'engineer', 'vanish', 'case.action-not-available'],
    ['an action of another role', 'engineer', 'escalate', 'case.action-forbidden'],
    ['a case taken by a colleague', 'colleague', 'accept', 'case.already-taken'],
    ['a case of another division', 'nurse', 'accept', 'case.not-found'],
    ['a case of another division, whatever the action', 'nurse', 'vanish', 'case.not-found'],
    ['any case, for a designer of services', 'admin', 'accept', 'case.not-found'],
    ['an officer’s action by the applicant', 'applicant', 'accept', 'case.action-forbidden'],
  ] as const)('refuses %s', (_, who, action, code) => {
    expect(refusalOnRoad(taken, who, act(action))).toBe(code);
  });

  it('an officer must take the case before acting', () => {
    expect(refusalOnRoad(openRoad(), 'engineer', act('accept'))).toBe('case.not-taken');
  });

  it('tells where the case stands when the action is not from there', () => {
    expect(problemsOf(tryRoad(inspecting, ['engineer', act('accept')]))).toMatchObject([
      { facts: { state: 'inspecting', since: inspecting.state.enteredStateAt } },
    ]);
  });

  it('a supervisor acts without taking the case', () => {
    expect(walkRoad(inspecting, ['chief', act('escalate')]).state.flags).toEqual(['urgent']);
  });

  it('a flag is set once and cleared whole', () => {
    const twice = walkRoad(inspecting, ['chief', act('escalate')], ['chief', act('escalate')]);
    expect(twice.state.flags).toEqual(['urgent']);
    expect(walkRoad(twice, ['chief', act('calm')]).state.flags).toEqual([]);
  });

  it('who filed it at the counter may work on it, but not decide it', () => {
    const filed = walkRoad(
      openRoad({ length: 20 }, { filedBy: 'mayor' }),
      ['engineer', take],
      ['engineer', act('accept')],
    );
    expect(refusalOnRoad(filed, 'mayor', act('refuse', { reason: 'ไม่ใช่ถนนของ อบต.' }))).toBe(
      'case.four-eyes',
    );
    expect(refusalOnRoad(filed, 'mayor', act('escalate'))).toBeUndefined();
    expect(refusalOnRoad(filed, 'chief', act('refuse', { reason: 'ไม่ใช่ถนนของ อบต.' }))).toBeUndefined();
  });

  it('shows the applicant a reason only where the action says so', () => {
    const refused = walkRoad(inspecting, ['chief', act('refuse', { reason: 'ไม่ใช่ถนนของ อบต.' })]);
    expect(refused.events.at(-1)?.data).toMatchObject({
      input: { reason: 'ไม่ใช่ถนนของ อบต.' },
      publicReason: 'ไม่ใช่ถนนของ อบต.',
    });
  });
});

describe('the form of an action', () => {
  it('names every problem at its place', () => {
    const problems = problemsOf(
      tryRoad(inspecting, ['engineer', act('measure', { metres: 0, holes: [{ depth: 'x' }] })]),
    );
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/metres answer.minimum',
      '/holes/0/depth answer.type',
    ]);
  });

  it('asks for what is missing, by its title', () => {
    expect(problemsOf(tryRoad(inspecting, ['engineer', act('measure')]))).toMatchObject([
      { pointer: '/metres', code: 'answer.required', message: { th: expect.stringContaining('ความยาว') } },
    ]);
  });

  it('drops what the form does not ask, at every depth', () => {
    const input = { metres: 5, __proto__: { x: 1 }, state: 'repaired', holes: [{ depth: 1, secret: true }] };
    const measured = walkRoad(inspecting, ['engineer', act('measure', input)]);
    expect(measured.events.at(-1)?.data.input).toEqual({ metres: 5, holes: [{ depth: 1 }] });
    expect(measured.state.state).toBe('inspecting');
  });

  it.each([[[]], ['text'], [null], [7]])('refuses %j instead of an object', (input) => {
    expect(refusalOnRoad(inspecting, 'engineer', act('measure', input))).toBe('answer.type');
  });

  it('an action without a form takes no answers', () => {
    const accepted = walkRoad(taken, ['engineer', act('accept', { anything: 1 })]);
    expect(accepted.events.at(-1)?.data).not.toHaveProperty('input');
  });
});

describe('guards', () => {
  it('compare the action’s own answers with those of the form', () => {
    expect(refusalOnRoad(inspecting, 'engineer', act('measure', { metres: 20 }))).toBeUndefined();
    expect(problemsOf(tryRoad(inspecting, ['engineer', act('measure', { metres: 21 })]))).toEqual([
      { code: 'case.guard-failed', message: { th: 'ยาวกว่าที่แจ้ง', en: 'Longer than reported' } },
    ]);
  });

  it('an answer that is missing forbids the action', () => {
    expect(refusalOnRoad({ ...inspecting, answers: {} }, 'engineer', act('measure', { metres: 1 }))).toBe(
      'case.guard-failed',
    );
  });

  it('know the day in Bangkok and the case', () => {
    expect(refusalOnRoad(inspecting, 'engineer', act('repair'), '2027-01-21T16:59:59.000Z')).toBeUndefined();
    expect(refusalOnRoad(inspecting, 'engineer', act('repair'), '2027-01-21T17:00:00.000Z')).toBe(
      'case.guard-failed',
    );
  });
});

describe('divisions', () => {
  const estimating = walkRoad(inspecting, ['engineer', act('estimate')]);

  it('a state with a division of its own leaves the desk of who held the case', () => {
    expect(estimating.state).toMatchObject({
      division: 'treasury',
      homeDivision: 'engineering',
      assignee: null,
      assignedAt: null,
    });
  });

  it('the case comes home afterwards', () => {
    const back = walkRoad(estimating, ['treasurer', take], ['treasurer', act('give-estimate')]);
    expect(back.state).toMatchObject({ division: 'engineering', assignee: null });
  });

  it('the home division still sees it, but another’s action is not theirs', () => {
    expect(refusalOnRoad(estimating, 'engineer', act('give-estimate'))).toBe('case.action-forbidden');
  });

  it('a division that has worked on it keeps looking at it', () => {
    const back = walkRoad(estimating, ['treasurer', take], ['treasurer', act('give-estimate')]);
    expect(back.state.divisions).toEqual(['engineering', 'treasury']);
    expect(refusalOnRoad(back, 'treasurer', act('measure'))).toBe('case.action-forbidden');
    expect(refusalOnRoad(back, 'nurse', act('measure'))).toBe('case.not-found');
  });

  it('a case that was handed over keeps its new division', () => {
    const moved = walkRoad(inspecting, ['chief', act('hand-over', { division: 'health' })]);
    expect(moved.state).toMatchObject({
      state: 'waiting',
      division: 'health',
      homeDivision: 'health',
      assignee: null,
    });
    const accepted = walkRoad(moved, ['nurse', take], ['nurse', act('accept')], ['nurse', act('estimate')]);
    expect(accepted.state).toMatchObject({ division: 'treasury', homeDivision: 'health' });
  });

  it('a hand-over must say to whom', () => {
    expect(problemsOf(tryRoad(inspecting, ['chief', act('hand-over')]))).toMatchObject([
      { pointer: '/division', code: 'answer.required' },
    ]);
  });
});

describe('timers', () => {
  const confirming = walkRoad(inspecting, ['engineer', act('repair')]);
  const [timer] = confirming.effects;

  it('begin when the state is entered', () => {
    expect(confirming.effects).toEqual([
      { type: 'schedule', action: 'auto-confirm', at: '2026-11-26T02:00:00.000Z' },
    ]);
  });

  it('fire at their moment, not before', () => {
    const at = timer?.type === 'schedule' ? timer.at : '';
    expect(refusalOnRoad(confirming, 'system', act('auto-confirm'), '2026-11-26T01:59:59.999Z')).toBe(
      'case.action-not-available',
    );
    expect(walkRoad(confirming, ['system', act('auto-confirm'), at]).state.state).toBe('repaired');
  });

  it('find nothing to do when the case has moved on, or begun the state anew', () => {
    const again = walkRoad(
      confirming,
      ['applicant', act('not-repaired'), '2026-11-25T02:00:00.000Z'],
      ['engineer', act('repair'), '2026-11-26T01:00:00.000Z'],
    );
    expect(refusalOnRoad(again, 'system', act('auto-confirm'), '2026-11-26T02:00:00.000Z')).toBe(
      'case.action-not-available',
    );
    const done = walkRoad(confirming, ['applicant', act('confirm')]);
    expect(refusalOnRoad(done, 'system', act('auto-confirm'), '2026-12-26T02:00:00.000Z')).toBe(
      'case.action-not-available',
    );
  });

  it('are the system’s alone', () => {
    expect(refusalOnRoad(confirming, 'engineer', act('auto-confirm'), '2026-11-27T02:00:00.000Z')).toBe(
      'case.action-forbidden',
    );
    expect(roadPeople.system.roles).toEqual([]);
  });
});
