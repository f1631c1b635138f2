import type { Action, Workflow } from '#core/definition';
import { fail, ok, type Result } from '#core/result';
import { listFieldMentions } from '../field-mentions.js';
import { setIn, without } from '../json-edit.js';
import { markedIn } from '../marked.js';
import { listReferences } from '../names.js';
import { refusals } from '../refusals.js';
import type { ServiceDraft } from '../service-draft.js';
import type { WorkflowCommandOf } from './workflow-command.js';
import { actionOf, stateOf, stepPath, waysOut, workflowPath } from './workflow-facts.js';

type Done = Result<ServiceDraft>;
type Sort = 'state' | 'action';

/** What means a state or an action, and would mean nothing without it; paths into the draft. */
export const listStepDependents = (draft: ServiceDraft, sort: Sort, name: string): readonly string[] => {
  const own = `${stepPath(sort, name)}/`;
  const findings =
    sort === 'action'
      ? listFieldMentions(draft).flatMap(({ address, path }) =>
          address.startsWith(`/findings/${name}/`) ? [path] : [],
        )
      : [];
  return [...listReferences(draft, sort, name), ...findings].filter((path) => !path.startsWith(own));
};

/** Where cases would best go that can’t come to a state any more: where it leads first, else the state before it. */
export const stateInstead = ({ definition }: ServiceDraft, name: string): string | undefined => {
  const { workflow } = definition;
  const names = Object.keys(workflow.states);
  return waysOut(workflow, name)[0] ?? names[names.indexOf(name) - 1] ?? names.find((one) => one !== name);
};

const withoutEmpty = <T extends object>(thing: T, key: keyof T & string, list: readonly unknown[]): T =>
  (list.length > 0 ? { ...thing, [key]: list } : without(thing as never, key)) as T;

/** Who must not have done it goes on to be asked of the other actions. */
const forgetHand = (action: Action, name: string): Action =>
  action.fourEyes?.includes(name)
    ? withoutEmpty(
        action,
        'fourEyes',
        action.fourEyes.filter((other) => other !== name),
      )
    : action;

const forgetSilence = (clocks: Workflow['clocks'], name: string): Workflow['clocks'] =>
  clocks?.map((clock) =>
    clock.silence?.some(({ action }) => action === name)
      ? withoutEmpty(
          clock,
          'silence',
          clock.silence.filter(({ action }) => action !== name),
        )
      : clock,
  );

/** A journey ends before the first step that can’t be done any more; one that would have no step goes. */
const shortened = (journeys: ServiceDraft['journeys'], name: string): ServiceDraft['journeys'] =>
  journeys.flatMap((journey) => {
    const at = journey.steps.findIndex(({ action }) => action === name);
    if (at < 0) return [journey];
    return at === 0 ? [] : [{ ...journey, steps: journey.steps.slice(0, at) }];
  });

const removeAction = (draft: ServiceDraft, name: string): ServiceDraft => {
  const { workflow } = draft.definition;
  const actions = Object.fromEntries(
    Object.entries(workflow.actions).flatMap(([id, action]) =>
      id === name ? [] : [[id, forgetHand(action, name)] as const],
    ),
  );
  const clocks = forgetSilence(workflow.clocks, name);
  return {
    ...draft,
    definition: { ...draft.definition, workflow: { ...workflow, actions, ...(clocks && { clocks }) } },
    journeys: shortened(draft.journeys, name),
  };
};

/** With `mend` everything that means the action goes or forgets it; formulas that read what it found stay for the lint. */
export const deleteAction = (
  draft: ServiceDraft,
  { name, mend = false }: WorkflowCommandOf<'delete-action'>,
): Done => {
  if (!actionOf(draft, name)) return fail(refusals.unknownName('action', name));
  const dependents = listStepDependents(draft, 'action', name);
  return dependents.length > 0 && !mend ? fail(refusals.inUse(dependents)) : ok(removeAction(draft, name));
};

/** Actions are not done from the state any more; those that were done nowhere else go. */
const leave = (draft: ServiceDraft, name: string): ServiceDraft =>
  Object.entries(draft.definition.workflow.actions).reduce((whole, [id, { from }]) => {
    if (!from.includes(name)) return whole;
    const others = from.filter((state) => state !== name);
    return others.length === 0
      ? removeAction(whole, id)
      : (setIn(whole, `${stepPath('action', id)}/from`, others) as ServiceDraft);
  }, draft);

const lists = /\/(?:entering|stopsAt|pausesAt)\/\d+$/;

/** Actions that only lead to the state go. */
const noWayIn = (draft: ServiceDraft, name: string): ServiceDraft =>
  Object.entries(draft.definition.workflow.actions).reduce(
    (whole, [id, { to }]) => (to === name ? removeAction(whole, id) : whole),
    draft,
  );

/** Everything that meant one state means another; lists name it once. */
const meanInstead = (draft: ServiceDraft, name: string, instead: string): ServiceDraft => {
  const paths = markedIn(draft).flatMap(({ mark, path, value }) =>
    mark === 'means state' && value === name ? [path] : [],
  );
  const meant = paths.reduce((whole, path) => setIn(whole, path, instead) as ServiceDraft, draft);
  const { clocks } = meant.definition.workflow;
  if (!clocks || !paths.some((path) => lists.test(path))) return meant;
  return setIn(meant, `${workflowPath}/clocks`, clocks.map(onceEach)) as ServiceDraft;
};

const onceEach = (clock: NonNullable<Workflow['clocks']>[number]): typeof clock => {
  const { starts, stopsAt, pausesAt } = clock;
  return {
    ...clock,
    ...(starts && 'entering' in starts && { starts: { entering: [...new Set(starts.entering)] } }),
    ...(stopsAt && { stopsAt: [...new Set(stopsAt)] }),
    ...(pausesAt && { pausesAt: [...new Set(pausesAt)] }),
  };
};

/**
 * Takes a state out. What meant it means `instead`; actions that were done nowhere else go with it, with `waysIn` also those
 * that led to it. Refused while
 * something means the state and nothing is said of where cases go instead, and for the last one.
 */
export const deleteState = (
  draft: ServiceDraft,
  { name, instead, waysIn = false }: WorkflowCommandOf<'delete-state'>,
): Done => {
  if (!stateOf(draft, name)) return fail(refusals.unknownName('state', name));
  const dependents = listStepDependents(draft, 'state', name);
  if (instead === undefined && dependents.length > 0) return fail(refusals.inUse(dependents));
  if (instead !== undefined && (instead === name || !stateOf(draft, instead)))
    return fail(refusals.unknownName('state', instead));
  if (Object.keys(draft.definition.workflow.states).length === 1)
    return fail(refusals.inUse([stepPath('state', name)]));
  const left = leave(waysIn ? noWayIn(draft, name) : draft, name);
  const meant = instead === undefined ? left : meanInstead(left, name, instead);
  return ok(
    setIn(meant, `${workflowPath}/states`, without(meant.definition.workflow.states, name)) as ServiceDraft,
  );
};
