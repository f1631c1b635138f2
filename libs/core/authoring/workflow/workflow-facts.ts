import type { Action, State, Workflow } from '#core/definition';
import { listTransitions } from '#core/definition';
import { pointerTo } from '#core/fields';
import type { ServiceDraft } from '../service-draft.js';

export const workflowPath = '/definition/workflow';

/** Where a state or an action stands in a draft. */
export const stepPath = (sort: 'state' | 'action', name: string): string =>
  pointerTo(`${workflowPath}/${sort}s`, name);

export const stateOf = ({ definition }: ServiceDraft, name: string): State | undefined =>
  Object.hasOwn(definition.workflow.states, name) ? definition.workflow.states[name] : undefined;

export const actionOf = ({ definition }: ServiceDraft, name: string): Action | undefined =>
  Object.hasOwn(definition.workflow.actions, name) ? definition.workflow.actions[name] : undefined;

/** The states to which a case may go from one, each once, in the order of the actions. */
export const waysOut = (workflow: Workflow, name: string): readonly string[] => [
  ...new Set(listTransitions(workflow).flatMap(({ from, to }) => (from === name && to !== name ? [to] : []))),
];

/** A name in kebab-case out of an English title, `wanted` where that gives none. */
export const nameFrom = (english: string, wanted: string): string => {
  const name = english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return name === '' ? wanted : name;
};

/** A map with an entry put in behind another one, or at the end. */
export const insertBehind = <T>(
  map: Readonly<Record<string, T>>,
  behind: string | undefined,
  name: string,
  value: T,
): Record<string, T> => {
  const entries = Object.entries(map);
  const at = entries.findIndex(([key]) => key === behind);
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at + 1, 0, [name, value]));
};
