import { type Actor, type OfficerRole, isOf, rolesHeld } from './actor.js';

/** What an officer does in the office beside the work on single cases. */
export const officeMeanings = {
  registers: 'looks entries of the registers up',
  workload: 'sees who has how much on the desk',
  views: 'changes views of the inbox; a division shares some of them',
  absences: 'enters who is away, and who stands in',
  payments: 'reads what was paid on a day; the treasury sees all',
  revocation: 'revokes papers of the cases that they may open',
} as const;
export type OfficeDeed = keyof typeof officeMeanings;
export const officeDeeds = Object.keys(officeMeanings) as readonly OfficeDeed[];

/** From nothing over what the officer made to what is of their divisions and to the whole council. */
export const officeReaches = ['none', 'own', 'division', 'council'] as const;
export type OfficeReach = (typeof officeReaches)[number];

/** The whole of access beside cases. An officer with several roles reaches as far as the widest of them. */
export const officeTable: Readonly<Record<OfficerRole, Readonly<Record<OfficeDeed, OfficeReach>>>> = {
  officer: {
    registers: 'division',
    workload: 'none',
    views: 'own',
    absences: 'none',
    payments: 'division',
    revocation: 'own',
  },
  supervisor: {
    registers: 'division',
    workload: 'division',
    views: 'division',
    absences: 'division',
    payments: 'division',
    revocation: 'council',
  },
  executive: {
    registers: 'council',
    workload: 'council',
    views: 'own',
    absences: 'none',
    payments: 'council',
    revocation: 'council',
  },
  admin: {
    registers: 'none',
    workload: 'none',
    views: 'own',
    absences: 'council',
    payments: 'none',
    revocation: 'own',
  },
};

/** How far the widest of the roles reaches. */
export const officeReach = (actor: Pick<Actor, 'roles'>, deed: OfficeDeed): OfficeReach =>
  officeReaches[
    Math.max(0, ...rolesHeld(actor).map((role) => officeReaches.indexOf(officeTable[role][deed])))
  ]!;

/** Divisions whose things the reach covers; none of them where it is no matter of divisions. */
export const divisionsReached = (
  actor: Pick<Actor, 'roles' | 'divisions'>,
  deed: OfficeDeed,
): readonly string[] => (officeReach(actor, deed) === 'division' ? actor.divisions : []);

/** Whether the reach covers what is of one of these divisions. */
export const reachesDivision = (
  actor: Pick<Actor, 'roles' | 'divisions'>,
  deed: OfficeDeed,
  divisions: readonly string[],
): boolean =>
  officeReach(actor, deed) === 'council' || isOf({ divisions: divisionsReached(actor, deed) }, divisions);
