import type { CaseState } from '../case-state.js';
import type { FeeFact } from '../case-facts.js';
import type { CompiledWorkflow } from '../compiled-workflow.js';
import type { Move } from '../move.js';

/** Whole satang by fee code. */
export type Amounts = ReadonlyMap<string, number>;

const amountsOf = (
  compiled: CompiledWorkflow,
  state: CaseState,
  { answers, calendar }: Move,
  findings: CaseState['findings'],
): Amounts => compiled.amounts({ answers, findings, receivedAt: state.effectiveReceivedAt, calendar });

/** The fees as declared and, where `assess`, as they come out with what officers found; by the rates of the day of receipt. */
const factsOf = (
  compiled: CompiledWorkflow,
  state: CaseState,
  move: Move,
  assess: boolean,
): readonly FeeFact[] => {
  const declared = amountsOf(compiled, state, move, {});
  const assessed = assess ? amountsOf(compiled, state, move, state.findings) : null;
  const codes = [...new Set([...declared.keys(), ...(assessed?.keys() ?? [])])];
  return codes.map((code) => ({
    code,
    declared: declared.get(code) ?? 0,
    assessed: assessed && (assessed.get(code) ?? 0),
  }));
};

/** Works the fees out anew; what was declared stays beside it. */
export const assessFees = (compiled: CompiledWorkflow, state: CaseState, move: Move): CaseState => ({
  ...state,
  fees: factsOf(compiled, state, move, true),
});

/** The fees as they stand: assessed, or as declared. */
export const standingFees = (compiled: CompiledWorkflow, state: CaseState, move: Move): readonly FeeFact[] =>
  state.fees ?? factsOf(compiled, state, move, false);

/** What a line comes to now. */
export const satangOf = ({ declared, assessed }: FeeFact): number => assessed ?? declared;
