import { applicantActor } from '#core/access';
import type { ServiceDefinition } from '#core/definition';
import type { Answers, FormEngine } from '#core/form';
import type { Problem, Text } from '#core/result';
import { compileValidator } from '#core/schema';
import { createWorkflow, dueAt, statusLine, type CaseState, type Effect } from '#core/workflow';
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
}

/** Who could do what next. */
export interface Possibility {
  readonly actor: string;
  readonly action: string;
  readonly allowed: boolean;
  readonly reason: Text | null;
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

export interface Simulated {
  /** The filing first, then a moment for each step. */
  readonly moments: readonly Moment[];
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
      .map(({ id, allowed, reason }) => ({ actor, action: id, allowed, reason: reason ?? null }));
  });

const file = (
  { answers: sent, start }: Simulation,
  engines: Engines,
  options: RehearsalOptions,
): { readonly stage: Stage; readonly moment: Moment } => {
  const now = momentOf(start);
  const evaluation = engines.form.evaluate(sent, contextAt(now, options, undefined));
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
  return { stage, moment: momentAt(engines, stage, opened.effects, evaluation.errors) };
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
  for (const step of simulation.steps) {
    const passed = passTime(stage, step.at ? momentOf(step.at) : stage.now, engines, options);
    const played = playStep(passed.stage, step, engines, options);
    stage = played.ok ? played.value.stage : passed.stage;
    moments.push(
      played.ok
        ? momentAt(engines, stage, [...passed.effects, ...played.value.decision.effects])
        : momentAt(engines, stage, passed.effects, played.problems),
    );
  }
  return { moments, next: possibilities(definition, engines, stage, options) };
};
