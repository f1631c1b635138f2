import type { PartyDefinition } from '#core/definition';
import type { Ask } from './case-facts.js';
import type { CaseState } from './case-state.js';
import type { CompiledWorkflow } from './compiled-workflow.js';

type Asked = Pick<CaseState, 'asks'>;

const asksOf = ({ asks }: Asked, party: string): readonly Ask[] => asks.filter((ask) => ask.party === party);

const isAnswered = ({ atLeast }: PartyDefinition, asks: readonly Ask[]): boolean =>
  asks.length > 0 &&
  asks.filter(({ answer }) => answer !== null).length >= Math.min(atLeast ?? asks.length, asks.length);

/** Silence settles nothing where the definition waits; elsewhere it does when the time is over. */
const isOver = ({ silence }: PartyDefinition, asks: readonly Ask[], now: string): boolean =>
  silence !== 'waits' &&
  asks.every(({ answer, dueAt }) => answer !== null || Date.parse(dueAt) < Date.parse(now));

const partiesWhere = (
  { source }: CompiledWorkflow,
  state: Asked,
  holds: (party: PartyDefinition, asks: readonly Ask[]) => boolean,
): readonly string[] =>
  (source.parties ?? []).filter((party) => holds(party, asksOf(state, party.id))).map(({ id }) => id);

/** Parties of whom as many as are needed have answered. */
export const answeredParties = (compiled: CompiledWorkflow, state: Asked): readonly string[] =>
  partiesWhere(compiled, state, isAnswered);

/** Those, parties whose time is over where silence means something, and those of whom there is nobody to ask. */
export const settledParties = (compiled: CompiledWorkflow, state: Asked, now: string): readonly string[] =>
  partiesWhere(
    compiled,
    state,
    (party, asks) => asks.length === 0 || isAnswered(party, asks) || isOver(party, asks, now),
  );
