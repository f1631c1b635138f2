import type { Journey, JourneyStep, Samples, ServiceDefinition } from '#core/definition';
import { applicantActor } from '#core/access';
import { filledTitle, type Problem } from '#core/result';
import { bangkokDay } from '#core/thai';
import { jsonEqual } from '#core/validator-runtime';
import { type Effect, clockFlags, type CaseState } from '#core/workflow';
import {
  calendarOf,
  contextAt,
  missed,
  momentOf,
  optionsOf,
  show,
  type RehearsalOptions,
} from './options.js';
import { effectName } from './effect-name.js';
import { passTime } from './pass-time.js';
import { playStep, type Engines, type Played, type Stage } from './player.js';

/** What journeys came by. */
export interface Coverage {
  readonly states: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

export interface JourneysRehearsed {
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
}

const other = (path: string, what: string, expected: unknown, got: unknown): Problem =>
  missed(
    path,
    'other-outcome',
    `${what}: ควรเป็น ${show(expected)} แต่เป็น ${show(got)}`,
    `${what}: expected ${show(expected)}, got ${show(got)}`,
  );

/** Messages must be those expected; timers only when the step speaks of timers. */
const compareEffects = (
  expected: readonly string[],
  effects: readonly Effect[],
  path: string,
): readonly Problem[] => {
  const kinds = new Set(['notify', ...expected.map((name) => name.split(':')[0]!)]);
  const got = effects.map(effectName).filter((name) => kinds.has(name.split(':')[0]!));
  return jsonEqual([...expected].sort(), [...got].sort())
    ? []
    : [other(`${path}/effects`, 'effects', expected, got)];
};

const ownFlags: ReadonlySet<string> = new Set(clockFlags);

/** Flags that clocks set by themselves are compared where the step speaks of them. */
const comparable = (flags: readonly string[], expected: readonly string[]): readonly string[] =>
  flags.filter((flag) => !ownFlags.has(flag) || expected.includes(flag)).toSorted();

const compare = (
  step: JourneyStep,
  { stage: { state }, decision }: Played,
  meanwhile: readonly Effect[],
  path: string,
): readonly Problem[] => {
  const { state: expectedState, flags, dueAt, effects, owed } = step.expect;
  const clock = state.clocks[0];
  const due = clock?.state === 'running' && clock.dueAt ? bangkokDay(clock.dueAt) : null;
  return [
    ...(expectedState !== undefined && expectedState !== state.state
      ? [other(`${path}/state`, 'state', expectedState, state.state)]
      : []),
    ...(flags && !jsonEqual(flags.toSorted(), comparable(state.flags, flags))
      ? [other(`${path}/flags`, 'flags', flags, state.flags)]
      : []),
    ...(dueAt !== undefined && dueAt !== due ? [other(`${path}/dueAt`, 'dueAt', dueAt, due)] : []),
    ...(owed !== undefined && owed !== owedOf(state)
      ? [other(`${path}/owed`, 'owed', owed, owedOf(state))]
      : []),
    ...(effects ? compareEffects(effects, [...meanwhile, ...decision.effects], path) : []),
  ];
};

const owedOf = ({ debts }: CaseState): number =>
  debts.reduce((sum, { satang, paid }) => sum + satang - paid, 0);

const named = (problems: readonly Problem[]): string =>
  problems
    .map(({ code, pointer, message }) => [code, pointer, message.th].filter(Boolean).join(' '))
    .join(', ');

const refusedWrongly = (path: string, problems: readonly Problem[]): Problem =>
  missed(path, 'step-refused', `ทำขั้นนี้ไม่ได้: ${named(problems)}`, `The step was refused: ${named(problems)}`);

const openStage = (
  journey: Journey,
  samples: Samples,
  engines: Engines,
  options: RehearsalOptions,
): Stage | null => {
  const sample = samples.accepted.find(({ title }) => title === journey.sample);
  if (!sample) return null;
  const now = momentOf(journey.start);
  const { answers } = engines.form.evaluate(
    sample.answers,
    contextAt(now, options, sample.attachments ?? {}),
  );
  const opened = engines.workflow.openCase({
    id: 'rehearsal',
    answers,
    actor: applicantActor,
    now,
    calendar: calendarOf(options),
  });
  return { state: opened.next, answers, now, holder: null };
};

const atMoment = (stage: Stage, { at }: JourneyStep): Stage => (at ? { ...stage, now: momentOf(at) } : stage);

const playJourney = (
  journey: Journey,
  path: string,
  samples: Samples,
  engines: Engines,
  options: RehearsalOptions,
  seen: { states: Set<string>; actions: Set<string> },
): readonly Problem[] => {
  const opened = openStage(journey, samples, engines, options);
  if (!opened)
    return [
      missed(
        `${path}/sample`,
        'unknown-sample',
        `ไม่มีตัวอย่างที่ผ่านชื่อ “${journey.sample}”`,
        `No accepted sample is called “${journey.sample}”`,
      ),
    ];
  let stage = opened;
  seen.states.add(stage.state.state);
  for (const [index, step] of journey.steps.entries()) {
    const at = `${path}/steps/${index}`;
    const passed = passTime(stage, atMoment(stage, step).now, engines, options);
    stage = passed.stage;
    const played = playStep(stage, step, engines, options);
    if (step.expect.refused !== undefined) {
      if (played.ok)
        return [
          missed(
            `${at}/expect/refused`,
            'step-accepted',
            'ขั้นนี้ควรทำไม่ได้ แต่ทำได้',
            'The step should be refused, but was done',
          ),
        ];
      const codes = played.problems.map(({ code }) => code);
      if (!codes.includes(step.expect.refused))
        return [other(`${at}/expect/refused`, 'refused', step.expect.refused, codes)];
      continue;
    }
    if (!played.ok) return [refusedWrongly(at, played.problems)];
    stage = played.value.stage;
    if (step.action !== undefined) seen.actions.add(step.action);
    seen.states.add(stage.state.state);
    const problems = compare(step, played.value, passed.effects, `${at}/expect`);
    if (problems.length > 0) return problems;
  }
  return [];
};

/**
 * Plays the journeys of a definition with the pure workflow: who does what, when, and the state, flags, due day and effects
 * that must come of it. A journey stops at its first surprise. Pointers are into the journeys’ file.
 */
export const rehearseJourneys = (
  journeys: readonly Journey[],
  samples: Samples,
  engines: Engines,
  options: RehearsalOptions,
): JourneysRehearsed => {
  const seen = { states: new Set<string>(), actions: new Set<string>() };
  const problems = journeys.flatMap((journey, index) =>
    playJourney(journey, `/journeys/${index}`, samples, engines, optionsOf(journey, options), seen),
  );
  return { problems, coverage: seen };
};

/** Says as warnings which states and actions no journey came by. */
export const lintCoverage = (
  { workflow }: Pick<ServiceDefinition, 'workflow'>,
  { states, actions }: Coverage,
): readonly Problem[] => {
  const warn = (path: string, code: string, th: string, en: string): Problem => ({
    ...missed(path, code, th, en),
    severity: 'warning',
  });
  return [
    ...Object.entries(workflow.states)
      .filter(([id]) => !states.has(id))
      .map(([id, { title }]) => {
        const { th, en } = filledTitle(title, id);
        return warn(
          `/workflow/states/${id}`,
          'state-not-reached',
          `ไม่มีเส้นทางทดสอบใดผ่านสถานะ «${th}»`,
          `No journey comes by the state “${en}”`,
        );
      }),
    ...Object.entries(workflow.actions)
      .filter(([id]) => !actions.has(id))
      .map(([id, { title }]) => {
        const { th, en } = filledTitle(title, id);
        return warn(
          `/workflow/actions/${id}`,
          'action-not-tried',
          `ไม่มีเส้นทางทดสอบใดทำ «${th}»`,
          `No journey does “${en}”`,
        );
      }),
  ];
};
