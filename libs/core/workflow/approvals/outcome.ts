import type { Approval, VoteChoice } from '#core/definition';
import type { Round } from '../case-facts.js';

interface Tally {
  readonly for: number;
  readonly against: number;
  /** Seats that haven’t voted. */
  readonly open: number;
}

const tally = ({ seats }: Approval, votes: Round['votes']): Tally => {
  const count = (choice: VoteChoice) => votes.filter((vote) => vote.choice === choice).length;
  const all = seats.reduce((sum, seat) => sum + (seat.count ?? 1), 0);
  return { for: count('for'), against: count('against'), open: all - votes.length };
};

const unanimous = ({ for: yes, against, open }: Tally): Round['outcome'] => {
  if (against > 0) return 'failed';
  if (open > 0) return 'open';
  return yes > 0 ? 'granted' : 'failed';
};

/**
 * What the votes given so far come to. Promises an answer as soon as no further vote can change it, and `granted` or
 * `failed` at the latest when every seat has voted. Who abstains is as if not there, but for a quorum.
 */
export const outcomeOf = (approval: Approval, votes: Round['votes']): Round['outcome'] => {
  const counted = tally(approval, votes);
  const needed = approval.needed ?? 1;
  switch (approval.rule) {
    case 'any':
      if (counted.for > 0) return 'granted';
      return counted.open > 0 ? 'open' : 'failed';
    case 'all':
    case 'in-order':
      return unanimous(counted);
    case 'quorum':
      if (counted.for >= needed) return 'granted';
      return counted.for + counted.open < needed ? 'failed' : 'open';
    case 'opinions':
      return counted.open > 0 ? 'open' : 'granted';
  }
};
