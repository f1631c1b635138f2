import { type Problem, problem, problemAt } from '#core/result';
import type { Action, Duration, EffectDefinition } from '#core/definition';
import { valueAt } from '#core/fields';
import { bangkokDay, isDay } from '#core/thai';
import type { CaseState, Effect } from './case-state.js';
import { ruleOf } from './clock-rules.js';
import type { ClockMoment, ClockState } from './clock-state.js';
import { extendClock, isOver, settleClock } from './clocks.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { isBlank } from './correction.js';
import { unanswered } from './refusals.js';
import { type ClockFacts, momentOf, withClock } from './settle-clocks.js';

type Input = Readonly<Record<string, unknown>>;
type ClockEffect = Extract<EffectDefinition, { readonly clock: string }>;
type Extension = Extract<ClockEffect, { type: 'extend-clock' }>;

export const isClockEffect = (effect: EffectDefinition): effect is ClockEffect =>
  effect.type === 'start-clock' || effect.type === 'stop-clock' || effect.type === 'extend-clock';

const clockEffectsOf = ({ effects = [] }: Action): readonly ClockEffect[] => effects.filter(isClockEffect);

const clockOf = ({ clocks }: Pick<CaseState, 'clocks'>, id: string): ClockState | undefined =>
  clocks.find((clock) => clock.id === id);

/** The proven date that an officer entered: a day, or the day of a moment written in Bangkok’s time. */
const provenDay = (input: Input, field: string): string => String(valueAt(input, field)).slice(0, 10);

const longest = (compiled: CompiledWorkflow, clock: string): Duration => {
  const rule = ruleOf(compiled, clock)?.extension;
  if (!rule) throw new Error(`clock ${clock} can't be extended`);
  return rule.length;
};

const extensionOf = (compiled: CompiledWorkflow, { clock, field }: Extension, input: Input): Duration => {
  const length = longest(compiled, clock);
  return field === undefined ? length : { ...length, amount: Number(valueAt(input, field)) };
};

/** Lays an effect on a clock over the state; its input has been checked. */
export const applyClockEffect = (
  compiled: CompiledWorkflow,
  state: CaseState,
  effect: ClockEffect,
  facts: ClockFacts & { readonly input: Input },
): CaseState => {
  if (effect.type === 'start-clock') {
    const from = effect.field === undefined ? momentOf(facts) : provenDay(facts.input, effect.field);
    return withClock(compiled, state, effect.clock, from, facts);
  }
  const rule = ruleOf(compiled, effect.clock);
  const change = (clock: ClockState): ClockState =>
    effect.type === 'stop-clock'
      ? settleClock(clock, 'stop', facts, rule)
      : extendClock(clock, extensionOf(compiled, effect, facts.input), facts, rule);
  return {
    ...state,
    clocks: state.clocks.map((clock) => (clock.id === effect.clock ? change(clock) : clock)),
  };
};

const extensionRefusal = (
  compiled: CompiledWorkflow,
  id: string,
  state: CaseState,
  now: string,
): Problem | undefined => {
  const clock = clockOf(state, id);
  if (!clock || clock.state !== 'running') return notRunning();
  if (isOver(clock, now)) return ranOut();
  const times = ruleOf(compiled, id)?.extension?.times ?? 0;
  return (clock.extended ?? 0) >= times ? noExtensionLeft(times) : undefined;
};

/** Why the clocks forbid the action as the case stands: nothing runs that could be extended, or not any more. */
export const clockRefusal = (
  compiled: CompiledWorkflow,
  action: Action,
  { state, now }: { readonly state: CaseState; readonly now: string },
): Problem | undefined =>
  clockEffectsOf(action)
    .filter(({ type }) => type === 'extend-clock')
    .map(({ clock }) => extensionRefusal(compiled, clock, state, now))
    .find((refusal) => refusal !== undefined);

const dateProblem = (
  field: string,
  input: Input,
  { receivedAt }: CaseState,
  { now }: ClockMoment,
): Problem | undefined => {
  if (isBlank(valueAt(input, field))) return unanswered(field);
  const day = provenDay(input, field);
  if (!isDay(day)) return problemAt(field, 'answer.invalid', 'วันที่ไม่ถูกต้อง', 'This is no date');
  if (day > bangkokDay(now)) return inFuture(field);
  return day < bangkokDay(receivedAt) ? beforeReceipt(field) : undefined;
};

const extensionProblems = (
  compiled: CompiledWorkflow,
  effect: Extension,
  input: Input,
): readonly (Problem | undefined)[] => {
  const { amount } = extensionOf(compiled, effect, input);
  const most = longest(compiled, effect.clock).amount;
  const fits = Number.isInteger(amount) && amount >= 1 && amount <= most;
  return [
    isBlank(input['reason']) ? unanswered('/reason') : undefined,
    fits || effect.field === undefined ? undefined : tooLong(effect.field, most),
  ];
};

/** What the action’s own answers must say for its clocks: a proven date that can be, a reason for an extension. */
export const clockInputProblems = (
  compiled: CompiledWorkflow,
  action: Action,
  input: Input,
  standing: ClockMoment & { readonly state: CaseState },
): readonly Problem[] =>
  clockEffectsOf(action)
    .flatMap((effect) => {
      if (effect.type === 'extend-clock') return extensionProblems(compiled, effect, input);
      if (effect.type === 'start-clock' && effect.field !== undefined)
        return [dateProblem(effect.field, input, standing.state, standing)];
      return [];
    })
    .filter((found) => found !== undefined);

/** The applicant is told of every extension. */
export const clockNotices = (definitions: readonly EffectDefinition[]): readonly Effect[] =>
  definitions.flatMap((effect): Effect[] =>
    effect.type === 'extend-clock'
      ? [{ type: 'clock-notice', clock: effect.clock, notice: 'extended', to: 'applicant' }]
      : [],
  );

const notRunning = (): Problem =>
  problem('clock.not-running', 'กำหนดเวลานี้ไม่ได้นับอยู่ จึงขยายไม่ได้', 'This time limit isn’t running');

const ranOut = (): Problem =>
  problem(
    'clock.ran-out',
    'พ้นกำหนดแล้ว การขยายเวลาต้องทำก่อนครบกำหนด',
    'It has run out: an extension must come before the end',
  );

const noExtensionLeft = (times: number): Problem =>
  problem(
    'clock.no-extension-left',
    `ขยายเวลาครบ ${times} ครั้งแล้ว`,
    `It was extended ${times} times already`,
    { times },
  );

const tooLong = (field: string, most: number): Problem =>
  problemAt(field, 'clock.extension-too-long', `ขยายได้ครั้งละไม่เกิน ${most}`, `An extension is ${most} at most`);

const inFuture = (field: string): Problem =>
  problemAt(field, 'clock.date-in-future', 'วันที่ต้องไม่เกินวันนี้', 'The date can’t lie in the future');

const beforeReceipt = (field: string): Problem =>
  problemAt(
    field,
    'clock.date-before-receipt',
    'วันที่ต้องไม่ก่อนวันรับเรื่อง',
    'The date can’t lie before the receipt',
  );
