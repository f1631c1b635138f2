import { addDuration } from '#core/calendar';
import type { Action } from '#core/definition';
import type { CaseDecision } from './case-facts.js';
import type { CaseState } from './case-state.js';
import type { Move } from './move.js';

const textOf = (input: Move['input'], name: string): string | null =>
  typeof input[name] === 'string' ? input[name] : null;

const decisionOf = (
  id: string,
  { decision }: Action,
  { actor, inNameOf, input, now, calendar }: Move,
): CaseDecision | undefined =>
  decision && {
    action: id,
    outcome: decision.outcome,
    at: now,
    by: actor.id,
    inNameOf,
    facts: textOf(input, 'facts'),
    law: textOf(input, 'law'),
    reason: textOf(input, 'reason'),
    appeal: decision.appeal
      ? { text: decision.appeal.text, until: addDuration(now, decision.appeal.period, calendar) }
      : null,
  };

/** What is attached again is added: an inspection that is repeated has the pictures of both. */
const withPapers = (before: CaseState['papers'], added: Move['papers']): CaseState['papers'] => ({
  ...before,
  ...Object.fromEntries(Object.entries(added).map(([key, ids]) => [key, [...(before[key] ?? []), ...ids]])),
});

/** Keeps that the action was performed, what the officer found by it, and the decision that it is. */
export const keepDeed = (state: CaseState, id: string, action: Action, move: Move): CaseState => {
  const { actor, input, papers, now } = move;
  const times = (state.deeds[id]?.times ?? 0) + 1;
  const found = actor.kind === 'officer' && Object.keys(input).length > 0;
  return {
    ...state,
    deeds: { ...state.deeds, [id]: { by: actor.id, at: now, times } },
    findings: found ? { ...state.findings, [id]: input } : state.findings,
    papers: withPapers(state.papers, papers),
    decision: decisionOf(id, action, move) ?? state.decision,
  };
};
