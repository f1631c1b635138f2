import { describe, expect, it } from '@jest/globals';
import {
  act,
  openRoad,
  refusalOnRoad,
  release,
  roadMonday,
  roadPeople,
  take,
  tryRoad,
  walkRoad,
} from '#test/fixtures';

const open = openRoad();
const taken = walkRoad(open, ['engineer', take]);
const assign = (to: keyof typeof roadPeople) => ({ type: 'assign', to: roadPeople[to] }) as const;
const note = (text: string) => ({ type: 'note', text }) as const;

describe('taking', () => {
  it('makes the officer the holder from that moment', () => {
    expect(taken.state).toMatchObject({ assignee: 'engineer', assignedAt: roadMonday });
    expect(taken.events.at(-1)?.type).toBe('case.taken');
  });

  it('of two officers the second learns who was first, and when', () => {
    expect(tryRoad(taken, ['colleague', take])).toMatchObject({
      ok: false,
      problems: [{ code: 'case.already-taken', facts: { by: 'engineer', at: roadMonday } }],
    });
  });

  it.each([
    ['nurse', 'case.not-found'],
    ['admin', 'case.not-found'],
    ['applicant', 'case.not-found'],
  ] as const)('%s: %s', (who, code) => {
    expect(refusalOnRoad(open, who, take)).toBe(code);
  });
});

describe('releasing', () => {
  it('undoes a taking, but for the history', () => {
    const released = walkRoad(taken, ['engineer', release]);
    expect({ ...released.state, version: 1 }).toEqual(open.state);
    expect(released.events.map(({ type }) => type)).toEqual(['case.opened', 'case.taken', 'case.released']);
  });

  it('a supervisor takes a case off another’s desk, a colleague doesn’t', () => {
    expect(refusalOnRoad(taken, 'chief', release)).toBeUndefined();
    expect(refusalOnRoad(taken, 'colleague', release)).toBe('case.action-forbidden');
  });
});

describe('releasing by the system', () => {
  it('gives a case back that is held, and no other', () => {
    expect(walkRoad(taken, ['system', release]).state.assignee).toBeNull();
    expect(refusalOnRoad(open, 'system', release)).toBe('case.not-taken');
  });
});

describe('assigning', () => {
  it('a supervisor puts a case on an officer’s desk', () => {
    expect(walkRoad(taken, ['chief', assign('colleague')]).state.assignee).toBe('colleague');
    expect(refusalOnRoad(taken, 'chief', assign('nurse'))).toBe('case.assignee-unfit');
    expect(refusalOnRoad(taken, 'engineer', assign('colleague'))).toBe('case.action-forbidden');
  });
});

describe('noting', () => {
  it('changes nothing but the history', () => {
    const noted = walkRoad(taken, ['colleague', note('  โทรแล้วไม่รับ ')]);
    expect(noted.events.at(-1)).toMatchObject({ type: 'case.noted', data: { note: 'โทรแล้วไม่รับ', set: {} } });
    expect({ ...noted.state, version: 2 }).toEqual(taken.state);
  });

  it('an empty note is refused', () => {
    expect(refusalOnRoad(taken, 'engineer', note(' '))).toBe('answer.required');
  });
});

describe('a case that has ended', () => {
  const ended = walkRoad(taken, ['engineer', act('accept')], ['chief', act('refuse', { reason: 'ไม่ใช่ถนน' })]);

  it.each([
    ['take', take],
    ['release', release],
    ['assign', assign('colleague')],
  ] as const)('nobody can %s', (_, command) => {
    expect(refusalOnRoad(ended, 'chief', command)).toBe('case.action-not-available');
  });
});
