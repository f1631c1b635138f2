import { choicesOf, fieldTree } from '#core/fields';
import type { Action, Workflow } from './meta/workflow.js';

/** One arrow of the workflow; an action without `to` stays where it is. */
export interface Transition {
  readonly action: string;
  readonly from: string;
  readonly to: string;
}

type Graph = Pick<Workflow, 'initial' | 'states' | 'actions' | 'approvals'>;

/** The earlier steps that an action lets choose from. */
const chosenSteps = ({ effects = [], form }: Action): readonly string[] =>
  effects.flatMap((effect) => {
    if (effect.type !== 'return-step' || !form) return [];
    const field = fieldTree(form.schema).fields.find(({ pointer }) => pointer === effect.field);
    return field ? (choicesOf(field.schema) ?? []).map(({ value }) => String(value)) : [];
  });

const targetsOf = (action: Action, from: string): readonly string[] => {
  const steps = chosenSteps(action);
  return steps.length > 0 ? steps : [action.to ?? from];
};

/** Where votes lead: to the two outcomes of the state’s approval. */
const votedTargets = (
  { states, approvals }: Pick<Graph, 'states' | 'approvals'>,
  from: string,
): readonly string[] => {
  const approval = approvals?.[states[from]?.approval ?? ''];
  return approval ? [approval.granted.to, ...(approval.failed ? [approval.failed.to] : [])] : [];
};

/** Every arrow, in the order of the actions. States that are named but not declared stand in it too. */
export const listTransitions = (
  workflow: Pick<Graph, 'actions'> & Partial<Pick<Graph, 'states' | 'approvals'>>,
): readonly Transition[] =>
  Object.entries(workflow.actions).flatMap(([id, action]) =>
    action.from.flatMap((from) => {
      const { states = {}, approvals } = workflow;
      const targets = action.vote
        ? [from, ...votedTargets({ states, approvals }, from)]
        : targetsOf(action, from);
      return targets.map((to) => ({ action: id, from, to }));
    }),
  );

const closure = (
  seeds: readonly string[],
  neighbours: (state: string) => readonly string[],
): ReadonlySet<string> => {
  const found = new Set(seeds);
  for (const state of found) for (const next of neighbours(state)) found.add(next);
  return found;
};

const grouped = (pairs: readonly (readonly [string, string])[]): ((state: string) => readonly string[]) => {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return (state) => groups.get(state) ?? [];
};

const declared = ({ states }: Graph, keep: (state: string) => boolean): readonly string[] =>
  Object.keys(states).filter((state) => keep(state));

/**
 * Declared states that a case can come to from the initial one or from others in which some cases begin, guards not asked,
 * in the order of the definition.
 */
export const reachableStates = (workflow: Graph, alsoInitial: readonly string[] = []): readonly string[] => {
  const forward = grouped(listTransitions(workflow).map(({ from, to }) => [from, to]));
  const reached = closure([workflow.initial, ...alsoInitial], forward);
  return declared(workflow, (state) => reached.has(state));
};

/** Declared states from which no final state can be reached: a case would stay there for ever. */
export const statesWithoutWayOut = (workflow: Graph): readonly string[] => {
  const backward = grouped(listTransitions(workflow).map(({ from, to }) => [to, from]));
  const finals = declared(workflow, (state) => workflow.states[state]?.final === true);
  const ending = closure(finals, backward);
  return declared(workflow, (state) => !ending.has(state));
};
