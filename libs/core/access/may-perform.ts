import { type Result, fail, isOk, ok } from '#core/result';
import type { Performer } from '#core/definition';
import { type Actor, personsOf } from './actor.js';
import type { CaseAccess, CaseStanding } from './case-standing.js';
import { isPersonal, reaches, reachesPerformer } from './reach.js';
import { alreadyTaken, forbidden, fourEyes, unknownCase, notTaken, ownFiling } from './refusals.js';

/** The part of an action that access looks at. */
export interface Performable {
  readonly by: readonly Performer[];
  readonly decision?: unknown;
  readonly vote?: unknown;
}

/** As whom an action may be performed: the id of who is away, null when as oneself. */
export interface Performed {
  readonly inNameOf: string | null;
}

/** Whether the action is meant for this actor at all: role and division, not whether the case is taken. */
export const isAddressed = (action: Performable, actor: Actor, standing: CaseStanding): boolean =>
  personsOf(actor).some((person) => action.by.some((performer) => answersTo(performer, person, standing)));

/** Whether a performer means this person, nobody standing in. */
export const answersTo = (performer: Performer, person: Actor, standing: CaseStanding): boolean =>
  person.kind === 'officer'
    ? person.roles.includes(performer.role) && reachesPerformer(person, performer, standing)
    : performer.role === person.kind;

/** Officers take a case before they act on it, but for a vote and where they are named by position or committee. */
const needsHolding = ({ vote }: Performable, addressing: readonly Performer[]): boolean =>
  vote === undefined &&
  addressing.every((performer) => performer.role === 'officer' && !isPersonal(performer));

const performAs = (
  action: Performable,
  actor: Actor,
  person: Actor,
  standing: CaseStanding,
): Result<Performed> => {
  const addressing = action.by.filter((performer) => answersTo(performer, person, standing));
  if (addressing.length === 0) return fail(forbidden());
  const holders = [actor.id, person.id];
  if (needsHolding(action, addressing) && !holders.includes(standing.assignee)) {
    return fail(standing.assignee === null ? notTaken() : alreadyTaken(standing));
  }
  const decides = action.decision !== undefined || action.vote !== undefined;
  if (decides && actor.kind === 'officer') {
    if (standing.own) return fail(ownFiling());
    if (standing.filedBy !== null && holders.includes(standing.filedBy)) return fail(fourEyes());
  }
  return ok({ inNameOf: person.id === actor.id ? null : person.id });
};

/**
 * Promises that the actor may perform the action on the case as it stands, and says in whose name: one's own when that
 * is possible, else that of somebody who is away.
 *
 * Refuses, in this order: a case the officer may not see (`case.not-found`), an action of others
 * (`case.action-forbidden`), a case not taken (`case.not-taken`) or taken by another (`case.already-taken`) unless
 * the action calls a supervisor or executive, names a position or committee, or is a vote; and a decision or vote by
 * who filed it at the counter or applied for it (`case.four-eyes`; impartiality, พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง
 * พ.ศ. 2539 ม.13, 16). Standing in changes none of it.
 */
export const mayPerform = (
  action: Performable,
  actor: Actor,
  standing: CaseStanding,
  access: CaseAccess,
): Result<Performed> => {
  if (actor.kind === 'officer' && !reaches('read', actor, standing, access)) return fail(unknownCase());
  const tries = personsOf(actor).map((person) => performAs(action, actor, person, standing));
  const isForbidden = (result: Result<Performed>): boolean =>
    !result.ok && result.problems.some(({ code }) => code === 'case.action-forbidden');
  return tries.find(isOk) ?? tries.find((result) => !isForbidden(result)) ?? fail(forbidden());
};
