import { type Problem, type Result, fail, ok } from '#core/result';
import { mayPerform, mayRead } from '#core/access';
import type { Action } from '#core/definition';
import type { CaseEventData, CaseState, Decision } from './case-state.js';
import type { CaseCommand, DecideRequest } from './case-workflow.js';
import { clockInputProblems, clockRefusal } from './clock-effects.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { checkCorrectionInput, correctionRefusal } from './correction.js';
import { guardRefusal } from './guard-refusal.js';
import { checkDivisionInput } from './move-division.js';
import { recordChange } from './record.js';
import { notAvailable } from './refusals.js';
import { timerRefusal } from './schedules.js';
import { effectsOf, moveCase } from './transition.js';

type Act = Extract<CaseCommand, { type: 'act' }>;
type Input = Readonly<Record<string, unknown>>;
type Standing = Omit<DecideRequest, 'command'>;

/** All that can be refused before the action's form is filled in: what an offer shows greyed out, with the reason. */
export const refusalOf = (
  compiled: CompiledWorkflow,
  id: string,
  action: Action,
  standing: Standing,
): Problem | undefined => {
  const permission = mayPerform(action, standing.actor, standing.state, compiled.accessAt(standing.state));
  if (!permission.ok) return permission.problems[0];
  return (
    correctionRefusal(action, standing.state) ??
    timerRefusal(compiled, id, action, standing) ??
    clockRefusal(compiled, action, standing)
  );
};

const findAction = (compiled: CompiledWorkflow, id: string, { state, actor }: Standing): Result<Action> => {
  const readable = actor.kind === 'officer' ? mayRead(actor, state, compiled.accessAt(state)) : ok(null);
  if (!readable.ok) return readable;
  const found = compiled.actionsFrom(state.state).find(([name]) => name === id);
  return found ? ok(found[1]) : fail(notAvailable(state.state, state.enteredStateAt));
};

const checkInput = (
  compiled: CompiledWorkflow,
  id: string,
  action: Action,
  sent: unknown,
  standing: Standing,
): Result<Input> => {
  const input = compiled.readInput(id, sent);
  if (!input.ok) return input;
  const checks = [
    checkCorrectionInput(action, standing.state, input.value),
    checkDivisionInput(action, input.value),
  ];
  const problems = [
    ...checks.flatMap((check) => (check.ok ? [] : check.problems)),
    ...clockInputProblems(compiled, action, input.value, standing),
  ];
  return problems.length > 0 ? fail(...problems) : input;
};

const factsOf = (
  id: string,
  action: Action,
  input: Input,
  before: CaseState,
  after: CaseState,
): CaseEventData => ({
  action: id,
  from: before.state,
  to: after.state,
  ...(Object.keys(input).length > 0 && { input }),
  ...(action.publicReason && typeof input['reason'] === 'string' && { publicReason: input['reason'] }),
});

/**
 * Performs an action of the workflow. Refuses, in this order: a case that the officer may not see, an action that is
 * not from this state (409), an actor it is not meant for (403), a case not taken, four eyes, a correction already
 * open or not open, a timer not yet due, a form filled in wrongly (`answer.*`, all at once), a guard that is false.
 */
export const act = (compiled: CompiledWorkflow, request: DecideRequest, command: Act): Result<Decision> => {
  const found = findAction(compiled, command.action, request);
  if (!found.ok) return found;
  const action = found.value;
  const refusal = refusalOf(compiled, command.action, action, request);
  if (refusal) return fail(refusal);
  const input = checkInput(compiled, command.action, action, command.input, request);
  if (!input.ok) return input;
  const unguarded = guardRefusal(compiled, command.action, action, { ...request, input: input.value });
  if (unguarded) return fail(unguarded);
  return ok(perform(compiled, request, command, action, input.value));
};

const perform = (
  compiled: CompiledWorkflow,
  { state, actor, answers, now, calendar }: DecideRequest,
  command: Act,
  action: Action,
  input: Input,
): Decision => {
  const move = { actor, input, answers, changed: command.correction?.answersChanged ?? [], now, calendar };
  const after = moveCase(compiled, state, action, move);
  const data = factsOf(command.action, action, input, state, after);
  const effects = effectsOf(compiled, action.effects ?? [], state, after, move);
  return recordChange(state, after, { type: 'case.acted', at: now, actor, data }, effects);
};
