import { type Result, fail, ok } from '#core/result';
import { type Actor, type CaseStanding, answersTo, forbidden, personsOf } from '#core/access';
import type { Approval, Seat } from '#core/definition';
import type { Round } from '../case-facts.js';
import { alreadyVoted, notYourTurn, seatTaken } from '../refusals.js';
import { freeSeats, seatsDue } from './seats.js';

/** The seat on which an officer votes, and in whose name when standing in. */
export interface TakenSeat {
  readonly seat: string;
  readonly inNameOf: string | null;
}

const hasVoted = ({ votes }: Round, id: string | null): boolean =>
  votes.some(({ officer, inNameOf }) => officer === id || inNameOf === id);

/**
 * Looks for the officer’s own seat, then for one of somebody who is away and for whom the officer stands in. A person
 * votes once in a round, whatever the hat. Refuses `case.already-voted`, `case.not-your-turn` (in order, one after
 * another), `case.seat-taken`, and `case.action-forbidden` to who has no seat.
 */
export const findSeat = (
  approval: Approval,
  round: Round,
  actor: Actor,
  standing: CaseStanding,
): Result<TakenSeat> => {
  if (hasVoted(round, actor.id)) return fail(alreadyVoted());
  const due = seatsDue(approval, round.votes);
  const persons = personsOf(actor).filter(({ id }) => !hasVoted(round, id));
  for (const person of persons) {
    const seat = due.find(({ by }) => answersTo(by, person, standing));
    if (seat) return ok({ seat: seat.id, inNameOf: person.id === actor.id ? null : person.id });
  }
  const sitOn = (who: readonly Actor[], some: readonly Seat[]) =>
    who.some((person) => some.some(({ by }) => answersTo(by, person, standing)));
  if (sitOn(persons, freeSeats(approval, round.votes))) return fail(notYourTurn());
  return fail(sitOn(personsOf(actor), approval.seats) ? seatTaken() : forbidden());
};
