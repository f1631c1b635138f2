import type { Approval, VoteChoice } from '#core/definition';
import type { CaseState } from '../case-state.js';
import type { Round } from '../case-facts.js';
import type { TakenSeat } from './find-seat.js';
import { outcomeOf } from './outcome.js';

/** The round that is open in this state; one from before approvals were kept begins with it. */
export const roundOf = (state: CaseState, approval: string): Round =>
  state.rounds[approval] ?? { openedAt: state.enteredStateAt, outcome: 'open', votes: [] };

export interface Ballot extends TakenSeat {
  readonly officer: string;
  readonly choice: VoteChoice;
  readonly at: string;
}

/** Adds the vote to the round that is open; says in its `outcome` whether it decided. */
export const castVote = (
  state: CaseState,
  id: string,
  approval: Approval,
  { seat, officer, inNameOf, choice, at }: Ballot,
): CaseState => {
  const round = roundOf(state, id);
  const votes = [...round.votes, { seat, officer, inNameOf, choice, at }];
  return {
    ...state,
    rounds: { ...state.rounds, [id]: { ...round, votes, outcome: outcomeOf(approval, votes) } },
  };
};

/** A round that the case leaves undecided is over; a state that is entered begins its round anew. */
export const turnRounds = (
  state: CaseState,
  left: string | undefined,
  entered: string | undefined,
  now: string,
): CaseState => {
  const old = left === undefined ? undefined : state.rounds[left];
  const closed: CaseState['rounds'] =
    left !== undefined && old?.outcome === 'open'
      ? { ...state.rounds, [left]: { ...old, outcome: 'left' } }
      : state.rounds;
  const rounds: CaseState['rounds'] =
    entered === undefined ? closed : { ...closed, [entered]: { openedAt: now, outcome: 'open', votes: [] } };
  return rounds === state.rounds ? state : { ...state, rounds };
};
