import type { Action, State, Workflow } from '#core/definition';
import { fail, ok, text, type Result, type Text } from '#core/result';
import { setIn } from '../json-edit.js';
import { freeName } from '../names.js';
import { refusals } from '../refusals.js';
import type { ServiceDraft } from '../service-draft.js';
import type { WorkflowCommandOf } from './workflow-command.js';
import { actionOf, insertBehind, nameFrom, stateOf, workflowPath } from './workflow-facts.js';

type Done = Result<ServiceDraft>;

const withStates = (draft: ServiceDraft, states: Workflow['states']): ServiceDraft =>
  setIn(draft, `${workflowPath}/states`, states) as ServiceDraft;

const withActions = (draft: ServiceDraft, actions: Workflow['actions']): ServiceDraft =>
  setIn(draft, `${workflowPath}/actions`, actions) as ServiceDraft;

const freeIn = (map: object, title: Text, wanted: string): string =>
  freeName(nameFrom(title.en, wanted), Object.keys(map), '-');

const plainState = (title: Text): State => ({
  title,
  phase: 'in-progress',
  public: { step: 'in-progress' },
});

/** The name that the next state of this title will get. */
export const nextStateName = ({ definition }: ServiceDraft, title: Text): string =>
  freeIn(definition.workflow.states, title, 'state');

/** The name that the next action of this title will get. */
export const nextActionName = ({ definition }: ServiceDraft, title: Text): string =>
  freeIn(definition.workflow.actions, title, 'action');

/** The first way on from a state is its main button. */
const plainAction = (draft: ServiceDraft, title: Text, from: string, to: string | undefined): Action => {
  const hasMain = Object.values(draft.definition.workflow.actions).some(
    (action) => action.tone === 'primary' && action.from.includes(from),
  );
  const waits = stateOf(draft, from)?.phase === 'waiting-applicant';
  return {
    title,
    from: [from],
    ...(to !== undefined && { to }),
    by: [{ role: waits ? 'applicant' : 'officer' }],
    ...(!hasMain && { tone: 'primary' }),
  };
};

export const addAction = (
  draft: ServiceDraft,
  { title, from, to }: WorkflowCommandOf<'add-action'>,
): Done => {
  if (!stateOf(draft, from)) return fail(refusals.unknownName('state', from));
  if (to !== undefined && !stateOf(draft, to)) return fail(refusals.unknownName('state', to));
  const { actions } = draft.definition.workflow;
  const last = Object.keys(actions).findLast((name) => actions[name]!.from.includes(from));
  const action = plainAction(draft, title, from, to);
  return ok(withActions(draft, insertBehind(actions, last, nextActionName(draft, title), action)));
};

export const addState = (
  draft: ServiceDraft,
  { title, after, via }: WorkflowCommandOf<'add-state'>,
): Done => {
  if (after !== undefined && !stateOf(draft, after)) return fail(refusals.unknownName('state', after));
  const { states } = draft.definition.workflow;
  const name = nextStateName(draft, title);
  const added = withStates(draft, insertBehind(states, after, name, plainState(title)));
  return via && after !== undefined
    ? addAction(added, { type: 'add-action', title: via, from: after, to: name })
    : ok(added);
};

const copyOf = ({ th, en }: Text): Text => text(`${th} (สำเนา)`, en === '' ? '' : `${en} (copy)`);

/** A copied state has the ways out of the first; ways in are for its author. */
const duplicateState = (draft: ServiceDraft, name: string, state: State): ServiceDraft => {
  const { states, actions } = draft.definition.workflow;
  const copy = freeName(name, Object.keys(states), '-');
  const copied = { ...state, title: copyOf(state.title) };
  const leaving = Object.fromEntries(
    Object.entries(actions).map(([id, action]) => [
      id,
      action.from.includes(name) ? { ...action, from: [...action.from, copy] } : action,
    ]),
  );
  return withActions(withStates(draft, insertBehind(states, name, copy, copied)), leaving);
};

const duplicateAction = (draft: ServiceDraft, name: string, action: Action): ServiceDraft => {
  const { actions } = draft.definition.workflow;
  const copy = freeName(name, Object.keys(actions), '-');
  return withActions(draft, insertBehind(actions, name, copy, { ...action, title: copyOf(action.title) }));
};

export const duplicateStep = (
  draft: ServiceDraft,
  { sort, name }: WorkflowCommandOf<'duplicate-step'>,
): Done => {
  const state = sort === 'state' ? stateOf(draft, name) : undefined;
  if (state) return ok(duplicateState(draft, name, state));
  const action = sort === 'action' ? actionOf(draft, name) : undefined;
  return action ? ok(duplicateAction(draft, name, action)) : fail(refusals.unknownName(sort, name));
};

export const moveStep = (draft: ServiceDraft, { sort, name, to }: WorkflowCommandOf<'move-step'>): Done => {
  const map: Readonly<Record<string, unknown>> = draft.definition.workflow[`${sort}s`];
  const entries = Object.entries(map);
  const from = entries.findIndex(([key]) => key === name);
  if (from < 0) return fail(refusals.unknownName(sort, name));
  const place = Math.max(0, Math.min(to, entries.length - 1));
  if (place === from) return ok(draft);
  const moved = entries.toSpliced(from, 1).toSpliced(place, 0, entries[from]!);
  return ok(setIn(draft, `${workflowPath}/${sort}s`, Object.fromEntries(moved)) as ServiceDraft);
};
