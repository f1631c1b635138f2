import { type Actor, type OfficerRole, isOf, personsOf, rolesHeld } from './actor.js';
import { type CaseDeed, type Scope, accessTable, sealedTable } from './access-table.js';
import { type CaseAccess, type CaseStanding, sealedFlag } from './case-standing.js';

type Within = (actor: Actor, standing: CaseStanding, access: CaseAccess, role: OfficerRole) => boolean;

/** Divisions that work on the case now: that of its state, and those that an action of the state names. */
const workingDivisions = (standing: CaseStanding, access: CaseAccess): readonly string[] => [
  standing.division,
  ...access.performers.flatMap((performer) => performer.division ?? []),
];

const holds: Within = (actor, standing) => actor.id !== null && standing.assignee === actor.id;

const works: Within = (actor, standing, access) => isOf(actor, workingDivisions(standing, access));

/** By position or committee: people, not whole divisions. */
const isNamed: Within = (actor, standing, access, role) =>
  access.performers.some(
    (performer) =>
      performer.role === role && isPersonal(performer) && reachesPerformer(actor, performer, standing),
  );

/** Who voted, acted, or made the order, answers for it with their name. */
const answersFor: Within = (actor, { rounds = {}, deeds = {}, decision }) =>
  [
    ...Object.values(rounds).flatMap((round) => round.votes),
    ...Object.values(deeds).map(({ by }) => ({ officer: by, inNameOf: null })),
    ...(decision ? [{ officer: decision.by, inNameOf: decision.inNameOf }] : []),
  ].some(({ officer, inNameOf }) => actor.id !== null && (officer === actor.id || inNameOf === actor.id));

const votes: Within = (actor, standing, access, role) =>
  (access.voters ?? []).some(
    (performer) => performer.role === role && reachesPerformer(actor, performer, standing),
  );

const isCalled: Within = (actor, standing, access, role) =>
  access.performers.some(
    (performer) => performer.role === role && reachesPerformer(actor, performer, standing),
  );

/** Whether a performer means people by position or committee. */
export const isPersonal = ({ position, committee }: CaseAccess['performers'][number]): boolean =>
  position !== undefined || committee !== undefined;

const holdsAll = (actor: Actor, { position, committee }: CaseAccess['performers'][number]): boolean =>
  (position === undefined || (actor.positions ?? []).includes(position)) &&
  (committee === undefined || (actor.committees ?? []).includes(committee));

/** An executive stands for the whole council unless the action names a division; so do positions and committees. */
export const reachesPerformer = (
  actor: Actor,
  performer: CaseAccess['performers'][number],
  standing: Pick<CaseStanding, 'division'>,
): boolean => {
  if (!holdsAll(actor, performer)) return false;
  const { role, division } = performer;
  if (division !== undefined) return isOf(actor, [division]);
  return role === 'executive' || isPersonal(performer) || isOf(actor, [standing.division]);
};

const within: Readonly<Record<Scope, Within>> = {
  none: () => false,
  holder: holds,
  named: (...facts) => holds(...facts) || isNamed(...facts),
  signed: (...facts) => within.named(...facts) || answersFor(...facts),
  seated: (...facts) => within.named(...facts) || votes(...facts),
  called: (...facts) => within.seated(...facts) || isCalled(...facts),
  working: works,
  near: (...facts) => within.signed(...facts) || works(...facts),
  concerned: (actor, standing, access, role) =>
    within.near(actor, standing, access, role) || isOf(actor, standing.divisions),
  council: () => true,
};

const isSealed = (standing: CaseStanding, access: CaseAccess): boolean =>
  access.sealed || standing.flags.includes(sealedFlag);

/** A sealed case may be about the head of the council: the executive role closes what another role would open. */
const countingRoles = (actor: Actor, sealed: boolean): readonly OfficerRole[] => {
  const held = rolesHeld(actor);
  return sealed && held.includes('executive') ? ['executive'] : held;
};

/** Whether one of the officer's roles reaches the case for this deed, by the table alone. */
export const reaches = (
  deed: CaseDeed,
  actor: Actor,
  standing: CaseStanding,
  access: CaseAccess,
): boolean => {
  if (actor.kind !== 'officer') return false;
  const sealed = isSealed(standing, access);
  const table = sealed ? sealedTable : accessTable;
  return personsOf(actor).some((person) =>
    countingRoles(person, sealed).some((role) => within[table[role][deed]](person, standing, access, role)),
  );
};

/** Whether a role of the officer reads the cases of all divisions, sealed ones aside. */
export const readsWholeCouncil = (actor: Pick<Actor, 'roles'>): boolean =>
  rolesHeld(actor).some((role) => accessTable[role].read === 'council');

/** Whether a role of the officer can have cases at all. */
export const canHoldCases = (actor: Pick<Actor, 'roles'>): boolean =>
  rolesHeld(actor).some((role) => accessTable[role].hold !== 'none');
