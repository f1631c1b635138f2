import { type Result, fail, ok } from '#core/result';
import { mayPerform } from '#core/access';
import type { Performer } from '#core/definition';
import type { CaseState, Decision } from './case-state.js';
import type { CaseCommand, DecideRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { recordChange } from './record.js';
import { notAsked } from './refusals.js';
import { settleClocks } from './settle-clocks.js';

type Answer = Extract<CaseCommand, { type: 'answer' }>;

/** Who may enter an answer that came by letter or telephone: the holder of the case, or a supervisor. */
const enterers: readonly Performer[] = [{ role: 'officer' }, { role: 'supervisor' }];

const permission = (compiled: CompiledWorkflow, { state, actor }: DecideRequest): Result<unknown> =>
  actor.kind === 'party' ? ok(null) : mayPerform({ by: enterers }, actor, state, compiled.accessAt(state));

/**
 * Takes the answer to a question, once, from the third party itself or entered by an officer. A late answer still
 * counts while the case goes on. Refuses a question that was not asked or is answered (`case.not-asked`, also when the
 * case has ended), who may not answer, and answers that the party’s form refuses (`answer.*`).
 */
export const answerAsk = (
  compiled: CompiledWorkflow,
  request: DecideRequest,
  { ask: id, input: sent }: Answer,
): Result<Decision> => {
  const { state, actor, now } = request;
  const permitted = permission(compiled, request);
  if (!permitted.ok) return permitted;
  const ask = state.asks.find((one) => one.id === id);
  if (!ask || ask.answer !== null || compiled.isFinal(state.state)) return fail(notAsked());
  const input = compiled.readAnswer(ask.party, sent);
  if (!input.ok) return input;
  const by = actor.kind === 'party' ? 'party' : 'officer';
  const answered = { ...ask, answer: { at: now, by, input: input.value } } as const;
  const asks = state.asks.map((one) => (one.id === id ? answered : one));
  const after: CaseState = settleClocks(compiled, state, { ...state, asks }, request);
  const data = { ask: id, input: input.value };
  return ok(recordChange(state, after, { type: 'case.answered', at: now, actor, data }));
};
