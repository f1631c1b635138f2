import type { Approval, Seat } from '#core/definition';
import type { Round } from '../case-facts.js';

type Votes = Round['votes'];

/** Seats without all of their votes, in their order. */
export const freeSeats = ({ seats }: Approval, votes: Votes): readonly Seat[] =>
  seats.filter(({ id, count = 1 }) => votes.filter(({ seat }) => seat === id).length < count);

/** Seats on which somebody may vote now: the free ones; one after another, the first of them. */
export const seatsDue = (approval: Approval, votes: Votes): readonly Seat[] => {
  const free = freeSeats(approval, votes);
  return approval.rule === 'in-order' ? free.slice(0, 1) : free;
};
