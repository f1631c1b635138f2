import { applicantActor } from '#core/access';
import type { ServiceDefinition } from '#core/definition';
import type { Answers, FeeLine, FormEngine } from '#core/form';
import type { Problem, Text } from '#core/result';
import { compileValidator } from '#core/schema';
import {
  createWorkflow,
  dueAt,
  nextTickAt,
  statusLine,
  type CaseState,
  type ClockState,
  type Effect,
} from '#core/workflow';
import { candidatesFor } from './candidates.js';
import { effectName } from './effect-name.js';
import { calendarOf, contextAt, momentOf, type RehearsalOptions } from './options.js';
import { actorOf, playStep, type Engines, type PlayedStep, type Stage } from './player.js';
import { passTime } from './pass-time.js';

export interface Simulation {
  /** Answers of the form, as a citizen would send them. */
  readonly answers: unknown;
  /** When it is filed: a day or a moment. */
  readonly start?: string;
  readonly steps: readonly PlayedStep[];
  /** How many files stand under each paper. */
  readonly attachments?: Readonly<Record<string, number>>;
  /** Till when time passes behind the last step: a day or a moment. */
  readonly until?: string;
}

/** Who could do what next. */
export interface Possibility {
  readonly actor: string;
  readonly action: string;
  readonly allowed: boolean;
  readonly reason: Text | null;
  /** What its form begins with. */
  readonly initial: Answers;
}

/** The case after the filing or a step. */
export interface Moment {
  readonly at: string;
  readonly state: string;
  readonly phase: string;
  readonly publicStatus: string;
  readonly division: string;
  readonly flags: readonly string[];
  readonly dueAt: string | null;
  readonly owed: number;
  readonly effects: readonly string[];
  /** Why the step was refused; the case is then as it was. */
  readonly problems: readonly Problem[];
}

/** A clock of the case as it stands. */
export interface SimulatedClock {
  readonly id: string;
  readonly state: ClockState['state'];
  readonly dueAt: string | null;
}

export interface Simulated {
  /** The filing first, then a moment for each step. */
  readonly moments: readonly Moment[];
  /** How it stands after time has passed behind the last step, with what time did. */
  readonly now: Moment;
  readonly clocks: readonly SimulatedClock[];
  /** When time does something next: a clock warns or ends, the system may act; null when it never will. */
  readonly nextAt: string | null;
  /** What it costs, as it was worked out when it was filed. */
  readonly fees: readonly FeeLine[];
  /** What could be done at the end. */
  readonly next: readonly Possibility[];
}

const momentAt = (
  { workflow }: Engines,
  { state, now }: Stage,
  effects: readonly Effect[],
  problems: readonly Problem[] = [],
): Moment => ({
  at: now,
  state: state.state,
  phase: state.phase,
  publicStatus: statusLine(workflow.publicStatus(state)),
  division: state.division,
  flags: state.flags,
  dueAt: dueAt(state),
  owed: owedOf(state),
  effects: effects.map(effectName),
  problems,
});

const owedOf = ({ debts }: CaseState): number =>
  debts.reduce((sum, { satang, paid }) => sum + satang - paid, 0);

const possibilities = (
  definition: ServiceDefinition,
  { workflow }: Engines,
  { state, answers, now }: Stage,
  options: RehearsalOptions,
): readonly Possibility[] =>
  candidatesFor(definition, state.division).flatMap((actor) => {
    const person = actorOf(actor);
    // Officers take a case before they act: offers are those of the holder.
    const held = person.kind === 'officer' ? { ...state, assignee: person.id, assignedAt: now } : state;
    const calendar = calendarOf(options);
    return workflow
      .listOffers({ state: held, answers, actor: person, now, calendar })
      .map(({ id, allowed, reason }) => ({
        actor,
        action: id,
        allowed,
        reason: reason ?? null,
        initial: workflow.initialOf(id, { state: held, answers, now, calendar }),
      }));
  });

type Schedule = Extract<Effect, { readonly type: 'schedule' }>;

const schedulesIn = (effects: readonly Effect[]): readonly Schedule[] =>
  effects.filter((effect) => effect.type === 'schedule');

/** The next tick of a clock, or the next moment at which the system may do something in the state as it is. */
const nextMoment = (
  { workflow }: ServiceDefinition,
  { state, now }: Stage,
  schedules: readonly Schedule[],
): string | null => {
  const timers = schedules
    .filter(({ action, at }) => at > now && workflow.actions[action]?.from.includes(state.state))
    .map(({ at }) => at);
  const tick = nextTickAt(state);
  return [...timers, ...(tick === null ? [] : [tick])].toSorted()[0] ?? null;
};

interface Filed {
  readonly stage: Stage;
  readonly moment: Moment;
  readonly fees: readonly FeeLine[];
  readonly effects: readonly Effect[];
}

const file = (
  { answers: sent, start, attachments }: Simulation,
  engines: Engines,
  options: RehearsalOptions,
): Filed => {
  const now = momentOf(start);
  const evaluation = engines.form.evaluate(sent, contextAt(now, options, attachments));
  const answers: Answers = evaluation.answers;
  const calendar = calendarOf(options);
  const opened = engines.workflow.openCase({
    id: 'simulation',
    answers,
    actor: applicantActor,
    now,
    calendar,
  });
  const stage = { state: opened.next, answers, now, holder: null };
  const moment = momentAt(engines, stage, opened.effects, evaluation.errors);
  return { stage, moment, fees: evaluation.fees, effects: opened.effects };
};

/**
 * Plays what people might do with a case of a published definition, without storing anything: the filing, then each
 * step at its own moment, what time does to the clocks on the way included. A step that is refused says why and changes
 * nothing. Pure: asked twice it answers the same.
 */
export const simulate = (
  definition: ServiceDefinition,
  form: FormEngine,
  simulation: Simulation,
  options: RehearsalOptions,
): Simulated => {
  const engines: Engines = { form, workflow: createWorkflow(definition, compileValidator) };
  const filed = file(simulation, engines, options);
  const moments = [filed.moment];
  let { stage } = filed;
  const schedules = [...schedulesIn(filed.effects)];
  for (const step of simulation.steps) {
    const passed = passTime(stage, step.at ? momentOf(step.at) : stage.now, engines, options);
    const played = playStep(passed.stage, step, engines, options);
    stage = played.ok ? played.value.stage : passed.stage;
    if (played.ok) schedules.push(...schedulesIn(played.value.decision.effects));
    moments.push(
      played.ok
        ? momentAt(engines, stage, [...passed.effects, ...played.value.decision.effects])
        : momentAt(engines, stage, passed.effects, played.problems),
    );
  }
  const until = simulation.until === undefined ? stage.now : momentOf(simulation.until);
  const end = passTime(stage, until > stage.now ? until : stage.now, engines, options);
  return {
    moments,
    now: momentAt(engines, end.stage, end.effects),
    clocks: end.stage.state.clocks.map(({ id, state, dueAt: due }) => ({ id, state, dueAt: due })),
    nextAt: nextMoment(definition, end.stage, schedules),
    fees: filed.fees,
    next: possibilities(definition, engines, end.stage, options),
  };
};
