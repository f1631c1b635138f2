import { type Result, fail, ok } from '#core/result';
import type { Performer } from '#core/definition';
import type { Actor } from './actor.js';
import type { CaseAccess, CaseStanding } from './case-standing.js';
import { reaches, reachesPerformer } from './reach.js';
import { alreadyTaken, forbidden, fourEyes, notFound, notTaken } from './refusals.js';

/** The part of an action that access looks at. */
export interface Performable {
  readonly by: readonly Performer[];
  readonly decision?: unknown;
}

/** Whether the action is meant for this actor at all: role and division, not whether the case is taken. */
export const isAddressed = (action: Performable, actor: Actor, standing: CaseStanding): boolean =>
  action.by.some((performer) => addresses(performer, actor, standing));

const addresses = (performer: Performer, actor: Actor, standing: CaseStanding): boolean =>
  actor.kind === 'officer'
    ? actor.roles.includes(performer.role) && reachesPerformer(actor, performer, standing)
    : performer.role === actor.kind;

/**
 * Promises that the actor may perform the action on the case as it stands.
 *
 * Refuses, in this order: a case the officer may not see (`case.not-found`), an action of others
 * (`case.action-forbidden`), a case not taken (`case.not-taken`) or taken by another (`case.already-taken`) unless
 * the action calls a supervisor or executive, and a decision by who filed it at the counter (`case.four-eyes`;
 * impartiality, พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.13, 16).
 */
export const mayPerform = (
  action: Performable,
  actor: Actor,
  standing: CaseStanding,
  access: CaseAccess,
): Result<null> => {
  if (actor.kind === 'officer' && !reaches('read', actor, standing, access)) return fail(notFound());
  const addressing = action.by.filter((performer) => addresses(performer, actor, standing));
  if (addressing.length === 0) return fail(forbidden());
  const needsHolding = addressing.every(({ role }) => role === 'officer');
  if (needsHolding && standing.assignee !== actor.id) {
    return fail(standing.assignee === null ? notTaken() : alreadyTaken(standing));
  }
  if (action.decision !== undefined && actor.id !== null && standing.filedBy === actor.id)
    return fail(fourEyes());
  return ok(null);
};
