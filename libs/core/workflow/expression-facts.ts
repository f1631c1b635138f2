import { bangkokDay } from '#core/thai';
import type { CaseState } from './case-state.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { answeredParties, settledParties } from './parties.js';
import { owedOf } from './effects/debts.js';

type Json = Readonly<Record<string, unknown>>;

/** The case as expressions see it, under `case`. */
export const caseFacts = (compiled: CompiledWorkflow, state: CaseState, now: string): Json => ({
  state: state.state,
  phase: state.phase,
  division: state.division,
  flags: state.flags,
  corrections: state.corrections,
  taken: state.assignee !== null,
  filedAtCounter: state.filedBy !== null,
  receivedDay: bangkokDay(state.effectiveReceivedAt),
  enteredDay: bangkokDay(state.enteredStateAt),
  path: state.path,
  granted: Object.entries(state.rounds).flatMap(([id, { outcome }]) => (outcome === 'granted' ? [id] : [])),
  owed: owedOf(state),
  paid: state.debts.length > 0 && owedOf(state) === 0,
  answered: answeredParties(compiled, state),
  settled: settledParties(compiled, state, now),
  decision: state.decision?.outcome ?? 'none',
});
