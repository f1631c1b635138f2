import { applicantActor } from '#core/access';
import type { Samples, ServiceDefinition } from '#core/definition';
import type { FormEngine } from '#core/form';
import { compileValidator } from '#core/schema';
import { createWorkflow } from '#core/workflow';
import { analysisKey } from './analysis-key.js';
import { calendarOf, contextAt, momentOf, type RehearsalOptions } from './options.js';
import { passTime } from './pass-time.js';
import { playStep, type Engines, type PlayedStep, type Stage } from './player.js';
import { possibleSteps, type StepSource } from './possible-steps.js';

/** What the workflow of a definition can come to. */
export interface WorkflowAnalysis {
  /** States that some case came to, each with a way there: who did what. */
  readonly reached: ReadonlyMap<string, readonly string[]>;
  readonly unreached: readonly string[];
  /** Actions that were never possible, with the codes of all refusals met. */
  readonly impossible: ReadonlyMap<string, readonly string[]>;
  /** States in which some case was stuck, not ended, nobody able to do anything; with the way there. */
  readonly deadEnds: ReadonlyMap<string, readonly string[]>;
  /** Whether every case that was found was looked at; else the limit came first. */
  readonly complete: boolean;
}

export interface AnalysisSource extends StepSource {
  readonly samples: Pick<Samples, 'accepted'>;
}

interface Node {
  readonly stage: Stage;
  readonly way: readonly string[];
}

/** How many different cases are looked at in each state: all that matter, in a workflow that people can follow. */
const perState = 10;
const longWait = 366 * 86_400_000;

/** The exploration under way. */
class Exploration {
  readonly reached = new Map<string, readonly string[]>();
  readonly done = new Set<string>();
  readonly refusals = new Map<string, Set<string>>();
  readonly deadEnds = new Map<string, readonly string[]>();
  private readonly seen = new Set<string>();
  private readonly waiting = new Map<string, Node[]>();
  private readonly looked = new Map<string, number>();

  constructor(
    private readonly source: AnalysisSource,
    private readonly engines: Engines,
    private readonly options: RehearsalOptions,
  ) {}

  get isComplete(): boolean {
    return [...this.waiting.values()].every((nodes) => nodes.length === 0);
  }

  visit(node: Node): void {
    const { state } = node.stage;
    const key = analysisKey(state, this.source.definition.workflow);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (!this.reached.has(state.state)) this.reached.set(state.state, node.way);
    this.waiting.set(state.state, [...(this.waiting.get(state.state) ?? []), node]);
  }

  /** Looks at all that can be done from here; the state looked at least often comes first. */
  run(): void {
    for (let node = this.take(); node; node = this.take()) {
      const { state } = node.stage.state;
      const next = this.explore(node);
      for (const one of next) this.visit(one);
      if (
        next.length === 0 &&
        !this.source.definition.workflow.states[state]?.final &&
        !this.deadEnds.has(state)
      )
        this.deadEnds.set(state, node.way);
    }
  }

  private take(): Node | undefined {
    const open = [...this.waiting].filter(
      ([state, nodes]) => nodes.length > 0 && (this.looked.get(state) ?? 0) < perState,
    );
    const [first] = open.toSorted(
      ([one], [other]) => (this.looked.get(one) ?? 0) - (this.looked.get(other) ?? 0),
    );
    if (!first) return undefined;
    this.looked.set(first[0], (this.looked.get(first[0]) ?? 0) + 1);
    return first[1].shift();
  }

  /** The cases that one step leads to: at once, or only after a long wait. */
  private explore(node: Node): readonly Node[] {
    const wait = new Date(Date.parse(node.stage.now) + longWait).toISOString();
    const now = this.tryAll(node, node.stage, new Set());
    const tried = new Set(now.map(({ name }) => name));
    const later = this.tryAll(node, passTime(node.stage, wait, this.engines, this.options).stage, tried);
    return [...now, ...later];
  }

  private tryAll(
    { way }: Node,
    stage: Stage,
    tried: ReadonlySet<string>,
  ): readonly (Node & { name: string })[] {
    const succeeded = new Set<string>();
    return possibleSteps(this.source, stage).flatMap((step) => {
      const name = step.action ?? `answer ${step.question}`;
      const same = this.isVote(step) ? '' : `${name} ${JSON.stringify(step.answers)}`;
      if (tried.has(name) || (same !== '' && succeeded.has(same))) return [];
      const played = playStep(stage, step, this.engines, this.options);
      if (!played.ok) {
        this.refuse(
          name,
          played.problems.map(({ code }) => code),
        );
        return [];
      }
      succeeded.add(same);
      this.done.add(name);
      return [{ stage: played.value.stage, way: [...way, `${step.actor} ${name}`], name }];
    });
  }

  private isVote({ action }: PlayedStep): boolean {
    return this.source.definition.workflow.actions[action ?? '']?.vote !== undefined;
  }

  private refuse(name: string, codes: readonly string[]): void {
    this.refusals.set(name, new Set([...(this.refusals.get(name) ?? []), ...codes]));
  }
}

const openStages = (
  { samples }: AnalysisSource,
  { form, workflow }: Engines,
  options: RehearsalOptions,
): readonly Stage[] =>
  samples.accepted.map((sample) => {
    const now = momentOf(sample.today);
    const { answers } = form.evaluate(sample.answers, contextAt(now, options, sample.attachments ?? {}));
    const calendar = calendarOf(options);
    const opened = workflow.openCase({ id: 'analysis', answers, actor: applicantActor, now, calendar });
    return { state: opened.next, answers, now, holder: null };
  });

const summary = (
  { workflow }: Pick<ServiceDefinition, 'workflow'>,
  { reached, done, refusals, deadEnds, isComplete }: Exploration,
): WorkflowAnalysis => ({
  reached,
  unreached: Object.keys(workflow.states).filter((id) => !reached.has(id)),
  impossible: new Map(
    Object.keys(workflow.actions)
      .filter((id) => !done.has(id))
      .map((id) => [id, [...(refusals.get(id) ?? [])]]),
  ),
  deadEnds,
  complete: isComplete,
});

/**
 * Looks at what can come of the cases of a published definition, from every accepted sample, within a limit for each
 * state: which states are reached and how, which actions nobody can ever do (guards counted), and where a case is stuck.
 * Inputs are those of the journeys and made-up ones. Pure, and the same every time.
 */
export const analyseWorkflow = (
  source: AnalysisSource,
  form: FormEngine,
  options: RehearsalOptions,
): WorkflowAnalysis => {
  const engines: Engines = { form, workflow: createWorkflow(source.definition, compileValidator) };
  const exploration = new Exploration(source, engines, options);
  for (const stage of openStages(source, engines, options)) exploration.visit({ stage, way: [] });
  exploration.run();
  return summary(source.definition, exploration);
};
