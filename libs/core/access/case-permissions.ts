import { type Problem, type Result, fail, ok } from '#core/result';
import type { Actor } from './actor.js';
import type { CaseDeed } from './access-table.js';
import type { CaseAccess, CaseStanding } from './case-standing.js';
import { reaches } from './reach.js';
import { alreadyTaken, closed, forbidden, noHolder, unknownCase, unfitAssignee } from './refusals.js';

type Permission = Result<null>;
type Ask = (actor: Actor, standing: CaseStanding, access: CaseAccess) => Permission;

const allowed: Permission = ok(null);
const unless = (refusal: Problem | false): Permission => (refusal ? fail(refusal) : allowed);

const may =
  (
    deed: CaseDeed,
    alsoRefuse: (standing: CaseStanding, access: CaseAccess) => Problem | false = () => false,
  ): Ask =>
  (actor, standing, access) => {
    if (!reaches('read', actor, standing, access)) return fail(unknownCase());
    if (!reaches(deed, actor, standing, access)) return fail(forbidden());
    return unless(alsoRefuse(standing, access));
  };

/** Promises that the officer may see that the case exists, masked. Refuses with `case.not-found`, whatever the cause. */
export const mayRead: Ask = may('read');

/** Promises that the officer may see what is masked: the holder, or who is called to act without holding it. */
export const mayOpen: Ask = may('open');

/** Refuses a case that has ended (`case.action-not-available`) or that somebody holds (`case.already-taken`). */
export const mayTake: Ask = may('take', (standing, access) => {
  if (access.final) return closed();
  return standing.assignee !== null && alreadyTaken(standing);
});

const releases: Ask = may('release', (standing, access) => {
  if (access.final) return closed();
  return standing.assignee === null && noHolder();
});

/**
 * The holder gives a case back; a supervisor also takes it off another’s desk, and the system one on which nothing
 * happens. Refuses a free one (`case.not-taken`).
 */
export const mayRelease: Ask = (actor, standing, access) => {
  if (actor.kind !== 'system') return releases(actor, standing, access);
  return unless((access.final && closed()) || (standing.assignee === null && noHolder()));
};

/**
 * Promises that the officer may look at one masked answer at a time, for a reason: who may see all of them, else who may
 * take the case; while another holds it, a supervisor alone.
 */
export const mayReveal: Ask = (actor, standing, access) => {
  if (mayOpen(actor, standing, access).ok) return allowed;
  const isHeld = standing.assignee !== null && !access.final;
  return may(isHeld ? 'assign' : 'take')(actor, standing, access);
};

export const mayNote: Ask = may('note');

/**
 * Promises that the supervisor may hand the case, free or held, to `to`. Refuses an officer who could not work on
 * it (`case.assignee-unfit`) and one who holds it already (`case.already-taken`).
 */
export const mayAssign = (
  actor: Actor,
  standing: CaseStanding,
  access: CaseAccess,
  to: Actor,
): Permission => {
  const asked = may('assign', (_, { final }) => final && closed())(actor, standing, access);
  if (!asked.ok) return asked;
  if (!reaches('hold', to, standing, access)) return fail(unfitAssignee());
  return unless(standing.assignee === to.id && alreadyTaken(standing));
};

/** Promises that the supervisor may hand on a case that nobody holds. Refuses a held one (`case.already-taken`). */
export const mayShareOut: Ask = may('assign', (standing, { final }) => {
  if (final) return closed();
  return standing.assignee !== null && alreadyTaken(standing);
});

/** Promises that the officer may assign the case to somebody: whether to offer it at all. */
export const mayAssignSomebody: Ask = may('assign', (_, { final }) => final && closed());
