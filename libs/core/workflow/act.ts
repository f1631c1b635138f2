import { type Problem, type Result, fail, ok } from '#core/result';
import { type Performed, mayPerform, mayRead } from '#core/access';
import type { Action } from '#core/definition';
import { valueAt } from '#core/fields';
import { limitRefusal, seatFor } from './action-limits.js';
import { castVote } from './approvals/cast-vote.js';
import type { TakenSeat } from './approvals/find-seat.js';
import type { CaseEventData, CaseState, Decision } from './case-state.js';
import type { CaseCommand, DecideRequest } from './case-workflow.js';
import { clockRefusal } from './clock-effects.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { correctionRefusal } from './correction.js';
import { keepDeed } from './deeds.js';
import { guardRefusal } from './guard-refusal.js';
import { inputProblems } from './input-problems.js';
import type { Move } from './move.js';
import { recordChange } from './record.js';
import { notAvailable } from './refusals.js';
import { timerRefusal } from './schedules.js';
import { type Outcome, effectsOf, moveCase } from './transition.js';

type Act = Extract<CaseCommand, { type: 'act' }>;
type Input = Readonly<Record<string, unknown>>;
type Standing = Omit<DecideRequest, 'command'>;

/** As whom an action is performed: in whose name, and from which seat when it is a vote. */
interface Capacity extends Performed {
  readonly seat: TakenSeat | null;
}

const standingOf = ({ state, own }: Standing) => (own ? { ...state, own } : state);

/** All that can be judged before the action’s form is filled in: what an offer shows greyed out, with the reason. */
const capacityFor = (
  compiled: CompiledWorkflow,
  id: string,
  action: Action,
  standing: Standing,
): Result<Capacity> => {
  const access = compiled.accessAt(standing.state);
  const permission = mayPerform(action, standing.actor, standingOf(standing), access);
  if (!permission.ok) return permission;
  const seat = seatFor(compiled, action, standing);
  if (!seat.ok) return seat;
  const inNameOf = seat.value ? seat.value.inNameOf : permission.value.inNameOf;
  const refusal =
    limitRefusal(id, action, standing, inNameOf) ??
    correctionRefusal(action, standing.state) ??
    timerRefusal(compiled, id, action, standing) ??
    clockRefusal(compiled, action, standing);
  return refusal ? fail(refusal) : ok({ inNameOf, seat: seat.value });
};

/** Why the action is refused before its form is filled in. */
export const refusalOf = (
  compiled: CompiledWorkflow,
  id: string,
  action: Action,
  standing: Standing,
): Problem | undefined => {
  const capacity = capacityFor(compiled, id, action, standing);
  return capacity.ok ? undefined : capacity.problems[0];
};

const findAction = (compiled: CompiledWorkflow, id: string, { state, actor }: Standing): Result<Action> => {
  const readable = actor.kind === 'officer' ? mayRead(actor, state, compiled.accessAt(state)) : ok(null);
  if (!readable.ok) return readable;
  const found = compiled.actionsFrom(state.state).find(([name]) => name === id);
  return found ? ok(found[1]) : fail(notAvailable(state.state, state.enteredStateAt));
};

const readInput = (
  compiled: CompiledWorkflow,
  action: Action,
  { action: id, input: sent, into }: Act,
  standing: Standing,
): Result<Input> => {
  const input = compiled.readInput(id, sent);
  if (!input.ok) return input;
  const problems = inputProblems(compiled, action, input.value, standing, into);
  return problems.length > 0 ? fail(...problems) : input;
};

/**
 * Performs an action of the workflow. Refuses, in this order: a case that the officer may not see, an action that is
 * not from this state (409), an actor it is not meant for (403), a case not taken, four eyes, a vote without a free
 * seat, an action too late or too often, a correction already open or not open, a timer not yet due, a form filled in
 * wrongly (`answer.*`, all at once), a guard that is false.
 */
export const act = (compiled: CompiledWorkflow, request: DecideRequest, command: Act): Result<Decision> => {
  const found = findAction(compiled, command.action, request);
  if (!found.ok) return found;
  const action = found.value;
  const capacity = capacityFor(compiled, command.action, action, request);
  if (!capacity.ok) return capacity;
  const input = readInput(compiled, action, command, request);
  if (!input.ok) return input;
  const unguarded = guardRefusal(compiled, command.action, action, { ...request, input: input.value });
  if (unguarded) return fail(unguarded);
  const { actor, answers, now, calendar } = request;
  const move = {
    actor,
    inNameOf: capacity.value.inNameOf,
    input: input.value,
    answers,
    papers: command.papers ?? {},
    changed: command.correction?.answersChanged ?? [],
    now,
    calendar,
    ...(command.into !== undefined && { into: command.into }),
  };
  return ok(perform(compiled, request.state, command.action, action, move, capacity.value.seat));
};

const targetOf = (action: Action, state: CaseState, { input }: Move): string => {
  const back = action.effects?.find((effect) => effect.type === 'return-step');
  return back ? String(valueAt(input, back.field)) : (action.to ?? state.state);
};

/** What a vote decided, if it did; otherwise nothing moves. */
const decidedBy = (compiled: CompiledWorkflow, state: CaseState): Outcome => {
  const [id, approval] = compiled.approvalAt(state.state) ?? [];
  const outcome = id === undefined ? undefined : state.rounds[id]?.outcome;
  const follows =
    outcome === 'granted' ? approval?.granted : outcome === 'failed' ? approval?.failed : undefined;
  return { to: follows?.to ?? state.state, effects: follows?.effects ?? [] };
};

const voted = (
  compiled: CompiledWorkflow,
  state: CaseState,
  { vote }: Action,
  seat: TakenSeat | null,
  { actor, now }: Move,
): CaseState => {
  const approval = compiled.approvalAt(state.state);
  if (!vote || !approval || !seat) return state;
  return castVote(state, approval[0], approval[1], {
    ...seat,
    officer: actor.id ?? '',
    choice: vote.choice,
    at: now,
  });
};

const perform = (
  compiled: CompiledWorkflow,
  state: CaseState,
  id: string,
  action: Action,
  move: Move,
  seat: TakenSeat | null,
): Decision => {
  const kept = voted(compiled, keepDeed(state, id, action, move), action, seat, move);
  const outcome = seat
    ? decidedBy(compiled, kept)
    : { to: targetOf(action, state, move), effects: action.effects ?? [] };
  const after = moveCase(compiled, kept, outcome, move);
  const effects = effectsOf(compiled, outcome.effects, state, after, move);
  const data = factsOf(id, action, move, state, after, voteOf(compiled, state, kept, action, seat));
  return recordChange(state, after, { type: 'case.acted', at: move.now, actor: move.actor, data }, effects);
};

const voteOf = (
  compiled: CompiledWorkflow,
  before: CaseState,
  kept: CaseState,
  { vote }: Action,
  seat: TakenSeat | null,
): CaseEventData['vote'] => {
  const approval = compiled.approvalAt(before.state)?.[0];
  if (!vote || !seat || approval === undefined) return undefined;
  const outcome = kept.rounds[approval]?.outcome ?? 'open';
  return { approval, seat: seat.seat, choice: vote.choice, outcome };
};

const factsOf = (
  id: string,
  action: Action,
  { input, inNameOf, papers }: Move,
  before: CaseState,
  after: CaseState,
  vote: CaseEventData['vote'],
): CaseEventData => ({
  action: id,
  from: before.state,
  to: after.state,
  ...(inNameOf !== null && { inNameOf }),
  ...(vote && { vote }),
  ...(Object.keys(input).length > 0 && { input }),
  ...(Object.keys(papers).length > 0 && { papers }),
  ...(action.publicReason && typeof input['reason'] === 'string' && { publicReason: input['reason'] }),
});
