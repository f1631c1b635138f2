import { applicantActor, partyActor, systemActor, type Actor } from '#core/access';
import type { JourneyStep } from '#core/definition';
import { diffAnswers, type Answers, type FormEngine } from '#core/form';
import { fail, ok, type Result } from '#core/result';
import type { CaseCommand, CaseState, Decision, WorkflowEngine } from '#core/workflow';
import { calendarOf, contextAt, type RehearsalOptions } from './options.js';

export interface Engines {
  readonly form: FormEngine;
  readonly workflow: WorkflowEngine;
}

/** A case in the middle of a journey. */
export interface Stage {
  readonly state: CaseState;
  readonly answers: Answers;
  readonly now: string;
  /** Who holds the case, so that the next officer can be given it. */
  readonly holder: Actor | null;
}

const officerPattern = /^(\w+)(?::([\w-]+))?(?:#([\w-]+))?(?:@([\w-]+))?(?:\/.+)?$/;
const plainActors = new Map([applicantActor, partyActor, systemActor].map((actor) => [actor.kind, actor]));

/** `applicant`, `party`, `system`, or `ROLE:DIVISION#POSITION@COMMITTEE/NAME`; each spelling is a person of its own. */
export const actorOf = (written: string): Actor => {
  const plain = plainActors.get(written as Actor['kind']);
  if (plain) return plain;
  const [, role = '', division, position, committee] = officerPattern.exec(written) ?? [];
  const listOf = (name: string | undefined) => (name === undefined ? [] : [name]);
  return {
    kind: 'officer',
    id: written,
    roles: [role],
    divisions: listOf(division),
    positions: listOf(position),
    committees: listOf(committee),
  };
};

const holding: ReadonlySet<string> = new Set(['case.not-taken', 'case.already-taken']);

/** Hands the case to an officer, as the inbox does before an officer acts: given back by its holder, then taken. */
const handOver = (
  stage: Stage,
  actor: Actor,
  { workflow }: Engines,
  options: RehearsalOptions,
): Result<Stage> => {
  const calendar = calendarOf(options);
  const perform = (from: Stage, by: Actor, command: CaseCommand, holder: Actor | null): Result<Stage> => {
    const decided = workflow.decide({ ...from, actor: by, command, calendar });
    return decided.ok ? ok({ ...from, state: decided.value.next, holder }) : decided;
  };
  const holder = stage.state.assignee === null ? null : stage.holder;
  const free = holder ? perform(stage, holder, { type: 'release' }, null) : ok(stage);
  return free.ok ? perform(free.value, actor, { type: 'take' }, actor) : free;
};

const correctedAnswers = (
  stage: Stage,
  step: PlayedStep,
  engines: Engines,
  options: RehearsalOptions,
): Result<Answers> => {
  if (!step.corrected) return ok(stage.answers);
  const evaluation = engines.form.evaluate(step.corrected, contextAt(stage.now, options, undefined));
  return evaluation.errors.length > 0 ? fail(...evaluation.errors) : ok(evaluation.answers);
};

/** Which other case is joined makes no difference to a rehearsal. */
const otherCase = 'rehearsal-other';

const commandOf = (step: PlayedStep, before: Answers, after: Answers): CaseCommand =>
  step.question === undefined
    ? {
        type: 'act',
        action: step.action ?? '',
        input: step.answers ?? {},
        into: otherCase,
        ...(step.corrected && { correction: { answersChanged: diffAnswers(before, after) } }),
      }
    : { type: 'answer', ask: step.question, input: step.answers ?? {} };

/** A step of a journey, what is expected of it left out. */
export type PlayedStep = Omit<JourneyStep, 'expect'>;

/** What came of a step: where the case is now, and what was decided. */
export interface Played {
  readonly stage: Stage;
  readonly decision: Decision;
}

/** Performs one step of a journey. An officer is given the case first, unless the step is about not holding it. */
export const playStep = (
  stage: Stage,
  step: PlayedStep & { readonly expect?: Pick<JourneyStep['expect'], 'refused'> },
  engines: Engines,
  options: RehearsalOptions,
): Result<Played> => {
  const actor = actorOf(step.actor);
  const answers = correctedAnswers(stage, step, engines, options);
  if (!answers.ok) return answers;
  const command = commandOf(step, stage.answers, answers.value);
  const act = (from: Stage): Result<Played> => {
    const decided = engines.workflow.decide({
      ...from,
      answers: answers.value,
      actor,
      command,
      calendar: calendarOf(options),
    });
    if (!decided.ok) return decided;
    return ok({
      stage: { ...from, answers: answers.value, state: decided.value.next },
      decision: decided.value,
    });
  };
  const first = act(stage);
  if (first.ok || !first.problems.some(({ code }) => holding.has(code) && code !== step.expect?.refused))
    return first;
  const held = handOver(stage, actor, engines, options);
  return held.ok ? act(held.value) : first;
};
