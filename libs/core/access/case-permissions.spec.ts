import { describe, expect, it } from '@jest/globals';
import type { Result } from '#core/result';
import { type Actor, type CaseAccess, type CaseStanding, mayAssign, mayPerform, mayTake } from './index.js';

const taken = '2026-11-23T02:00:00.000Z';
const standing: CaseStanding = {
  division: 'engineering',
  divisions: ['engineering'],
  assignee: null,
  assignedAt: null,
  filedBy: null,
  flags: [],
};
const access: CaseAccess = {
  sealed: false,
  final: false,
  performers: [{ role: 'officer' }],
};

const person = (id: string, roles: readonly string[], divisions: readonly string[]): Actor => ({
  kind: 'officer',
  id,
  roles,
  divisions,
});
const engineer = person('engineer', ['officer'], ['engineering']);
const chief = person('chief', ['supervisor'], ['engineering']);
const mayor = person('mayor', ['executive'], []);
const nurse = person('nurse', ['officer'], ['health']);
const applicant: Actor = { kind: 'applicant', id: null, roles: [], divisions: [] };
const system: Actor = { kind: 'system', id: null, roles: [], divisions: [] };

const codeOf = (result: Result<unknown>): string | undefined =>
  result.ok ? undefined : result.problems[0]?.code;
const heldBy = (id: string): CaseStanding => ({ ...standing, assignee: id, assignedAt: taken });

const perform = (action: Parameters<typeof mayPerform>[0], actor: Actor, on: CaseStanding = standing) =>
  codeOf(mayPerform(action, actor, on, access));

describe('mayTake', () => {
  it('says who took the case, and when', () => {
    const result = mayTake(engineer, heldBy('colleague'), access);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'case.already-taken', facts: { by: 'colleague', at: taken } }],
    });
  });
});

describe('mayAssign', () => {
  it('a supervisor hands a case, free or held, to an officer of the division', () => {
    expect(mayAssign(chief, standing, access, engineer).ok).toBe(true);
    expect(mayAssign(chief, heldBy('colleague'), access, engineer).ok).toBe(true);
  });

  it('an officer may not assign', () => {
    expect(codeOf(mayAssign(engineer, heldBy('engineer'), access, chief))).toBe('case.action-forbidden');
  });

  it.each([
    ['an officer of another division', nurse],
    ['a designer of services', person('admin', ['admin'], ['engineering'])],
    ['the applicant', applicant],
  ])('%s is no assignee', (_, to) => {
    expect(codeOf(mayAssign(chief, standing, access, to))).toBe('case.assignee-unfit');
  });

  it('who holds the case already is not assigned again', () => {
    expect(codeOf(mayAssign(chief, heldBy('engineer'), access, engineer))).toBe('case.already-taken');
  });
});

describe('mayPerform', () => {
  const byOfficer = { by: [{ role: 'officer' }] } as const;
  const bySupervisor = { by: [{ role: 'supervisor' }] } as const;
  const byExecutive = { by: [{ role: 'executive' }] } as const;
  it('an officer acts only on a case they have taken', () => {
    expect(perform(byOfficer, engineer)).toBe('case.not-taken');
    expect(perform(byOfficer, engineer, heldBy('colleague'))).toBe('case.already-taken');
    expect(perform(byOfficer, engineer, heldBy('engineer'))).toBeUndefined();
  });

  it('a supervisor and an executive act without taking it', () => {
    expect(perform(bySupervisor, chief)).toBeUndefined();
    expect(perform(byExecutive, mayor, heldBy('engineer'))).toBeUndefined();
  });

  it('a role that the action does not name is refused', () => {
    expect(perform(bySupervisor, engineer, heldBy('engineer'))).toBe('case.action-forbidden');
    expect(perform(byOfficer, mayor)).toBe('case.action-forbidden');
  });

  it('a supervisor who is an officer too must take the case for an officer’s action', () => {
    const both = person('both', ['officer', 'supervisor'], ['engineering']);
    expect(perform(byOfficer, both)).toBe('case.not-taken');
    expect(perform({ by: [{ role: 'officer' }, { role: 'supervisor' }] }, both)).toBeUndefined();
  });

  it('an officer of another division is told that there is no such case', () => {
    expect(perform(byOfficer, nurse)).toBe('case.not-found');
  });

  it('an executive’s action that names a division is for the executive of it', () => {
    const byDeputy = { by: [{ role: 'executive', division: 'engineering' }] } as const;
    expect(perform(byDeputy, mayor)).toBe('case.action-forbidden');
    expect(perform(byDeputy, person('deputy', ['executive'], ['engineering']))).toBeUndefined();
  });

  it('applicant and system perform what names them, and nothing else', () => {
    expect(perform({ by: [{ role: 'applicant' }] }, applicant)).toBeUndefined();
    expect(perform({ by: [{ role: 'system' }] }, system)).toBeUndefined();
    expect(perform(byOfficer, applicant)).toBe('case.action-forbidden');
    expect(perform({ by: [{ role: 'applicant' }] }, system)).toBe('case.action-forbidden');
  });

  it('an officer can’t decide what they filed at the counter, but may do everything else', () => {
    const filed = { ...heldBy('engineer'), filedBy: 'engineer' };
    expect(perform({ ...byOfficer, decision: { outcome: 'granted' } }, engineer, filed)).toBe(
      'case.four-eyes',
    );
    expect(perform(byOfficer, engineer, filed)).toBeUndefined();
  });
});
