import { describe, expect, it } from '@jest/globals';
import { compileValidator } from '#core/schema';
import { openRoad, roadMonday, roadPeople, roadWorkflow, toyCalendar, toyRoad } from '#test/fixtures';
import { createWorkflow, dueAt, foldEvents } from './index.js';

const due = (answers: Record<string, unknown>) => openRoad(answers).state.clocks[0]?.dueAt;

describe('openCase', () => {
  it('writes one event that says the whole of the first state', () => {
    const { state, events } = openRoad();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'case.opened',
      at: roadMonday,
      actor: { kind: 'applicant', id: null },
      data: { to: 'waiting' },
    });
    expect(foldEvents('case', events)).toEqual(state);
  });

  it('begins free, in the initial state, with the division of the service', () => {
    expect(openRoad().state).toMatchObject({
      id: 'case',
      state: 'waiting',
      phase: 'received',
      division: 'engineering',
      homeDivision: 'engineering',
      divisions: ['engineering'],
      assignee: null,
      assignedAt: null,
      corrections: 0,
      version: 1,
    });
  });

  it('asks for the messages of the opening', () => {
    expect(openRoad().effects).toEqual([{ type: 'notify', notification: 'received', to: 'applicant' }]);
  });

  it.each([
    [{ length: 20, danger: false }, []],
    [{ length: 20, danger: true }, ['urgent']],
    [{ length: 200, danger: true }, ['urgent', 'long']],
    [{ danger: false }, []],
  ])('sets the flags that the answers %j call for', (answers, flags) => {
    expect(openRoad(answers).state.flags).toEqual(flags);
  });

  it('takes the length of a clock from the answers', () => {
    expect(due({ danger: false })).toBe('2026-12-02T09:30:00.000Z');
    expect(due({ danger: true })).toBe('2026-11-24T02:00:00.000Z');
    expect(due({})).toBe('2026-12-02T09:30:00.000Z');
  });

  it('counts from the effective receipt when it is filed at night', () => {
    const { state } = openRoad({ danger: true }, { now: '2026-11-20T15:00:00.000Z' });
    expect(state.receivedAt).toBe('2026-11-20T15:00:00.000Z');
    expect(state.effectiveReceivedAt).toBe('2026-11-23T01:30:00.000Z');
    expect(dueAt(state)).toBe('2026-11-24T01:30:00.000Z');
  });

  it('remembers the officer who filed it at the counter', () => {
    const request = { id: 'case', answers: {}, now: roadMonday, calendar: toyCalendar };
    expect(roadWorkflow.openCase({ ...request, actor: roadPeople.engineer }).next.filedBy).toBe('engineer');
    expect(openRoad({}, { filedBy: 'engineer' }).state.filedBy).toBe('engineer');
    expect(openRoad().state.filedBy).toBeNull();
  });

  it('seals the cases of a sealed service', () => {
    const sealed = createWorkflow(
      { ...toyRoad, access: { assurance: 'none', sealed: true } },
      compileValidator,
    );
    expect(openRoad({ danger: true }, { workflow: sealed }).state.flags).toEqual(['sealed', 'urgent']);
    expect(sealed.flagTitle('sealed').en).toBe('Sealed');
  });

  it('pauses the clocks at once when it begins with waiting for the applicant', () => {
    const workflow = { ...toyRoad.workflow, initial: 'returned' };
    const { state, effects } = openRoad(
      {},
      { workflow: createWorkflow({ ...toyRoad, workflow }, compileValidator) },
    );
    expect(state.clocks.map((clock) => clock.state)).toEqual(['paused', 'paused']);
    expect(effects).toContainEqual({ type: 'schedule', action: 'lapse', at: '2026-12-23T09:30:00.000Z' });
  });
});

describe('createWorkflow', () => {
  it('throws for a definition that has passed no check', () => {
    const { workflow } = toyRoad;
    const broken = { ...workflow, flags: { odd: { title: { th: 'x', en: 'x' }, when: 'answers.nothing' } } };
    expect(() => createWorkflow({ ...toyRoad, workflow: broken }, compileValidator)).toThrow(
      '/workflow/flags/odd',
    );
  });

  it('compiles an action form only when it is first filled in', () => {
    let compiled = 0;
    createWorkflow(toyRoad, (schema) => {
      compiled += 1;
      return compileValidator(schema);
    });
    expect(compiled).toBe(0);
  });
});
