import {
  findKit,
  isKit,
  isLaidOver,
  itemName,
  narrowKit,
  withParts,
  workflowNames,
  type ServiceDefinition,
  type SharedPart,
  type Use,
} from '#core/definition';
import { own } from '#core/fields';
import { ok, type Result } from '#core/result';
import { without } from './json-edit.js';
import type { ServiceDraft } from './service-draft.js';

type Workflow = ServiceDefinition['workflow'];

type Json = Readonly<Record<string, unknown>>;

/** What a shared part gives beside a workflow, by the list of the definition: papers, letters, messages. */
const listsOf = (kit: Json): readonly (readonly [list: string, names: readonly string[]])[] =>
  Object.entries(kit).flatMap(([list, things]) =>
    list !== 'workflow' && Array.isArray(things)
      ? [[list, things.map((thing) => itemName(list, thing))] as const]
      : [],
  );

interface Taken {
  readonly use: Use;
  readonly kit: Json | undefined;
}

const takenOf = (definition: ServiceDefinition, parts: readonly SharedPart[]): readonly Taken[] =>
  (definition.uses ?? []).map((use) => {
    const kit = findKit(parts.filter(isKit), use.part);
    return { use, kit: kit && narrowKit(kit, use).kit };
  });

/** Lists that hold a thing called like a step: taking it by its name would take the step too. */
const mixedLists = (taken: readonly Taken[]): ReadonlySet<string> =>
  new Set(
    taken.flatMap(({ kit = {} }) => {
      const steps = new Set(workflowNames(own(kit, 'workflow')));
      return listsOf(kit).flatMap(([list, names]) => (names.some((name) => steps.has(name)) ? [list] : []));
    }),
  );

/** The part brought in for what is beside its workflow alone, and nothing of the lists that become the service’s own. */
const besideSteps = ({ use, kit }: Taken, mixed: ReadonlySet<string>): readonly Use[] => {
  const lists = listsOf(kit ?? {});
  const isWhole = kit?.['workflow'] === undefined && lists.every(([list]) => !mixed.has(list));
  if (isWhole) return [use];
  const names = lists.flatMap(([list, things]) => (mixed.has(list) ? [] : things));
  return names.length === 0 ? [] : [{ part: use.part, only: [...names] }];
};

/** The workflow of a draft with what shared parts bring in: what cases will go through. */
export const wholeWorkflow = (definition: ServiceDefinition, parts: readonly SharedPart[]): Workflow => {
  if (!isLaidOver(definition)) return definition.workflow;
  const whole = withParts(definition, parts) as ServiceDefinition;
  const { states = {}, actions = {} } = whole.workflow ?? {};
  return { ...whole.workflow, states, actions };
};

/** Whether shared parts bring in steps of the workflow; these can’t be edited in this service as they stand. */
export const hasSharedSteps = (definition: ServiceDefinition, parts: readonly SharedPart[]): boolean => {
  if (!isLaidOver(definition)) return false;
  const { workflow: _, ...rest } = definition;
  return workflowNames(own(withParts(rest, parts), 'workflow')).length > 0;
};

/**
 * Makes the whole workflow the service’s own, with the very steps that shared parts brought in, and lists that hold something
 * called like a step (messages, as a rule). Papers, letters and registers are brought in as before. Later versions of the parts
 * change what is the service’s own no more.
 */
export const ownWorkflow = (draft: ServiceDraft, parts: readonly SharedPart[]): Result<ServiceDraft> => {
  const { definition } = draft;
  if (!hasSharedSteps(definition, parts)) return ok(draft);
  const taken = takenOf(definition, parts);
  const mixed = mixedLists(taken);
  const uses = taken.flatMap((one) => besideSteps(one, mixed));
  const whole = withParts(definition, parts);
  const lists = Object.fromEntries([...mixed].map((list) => [list, own(whole, list)]));
  const rest = without(definition, 'uses') as unknown as ServiceDefinition;
  const workflow = wholeWorkflow(definition, parts);
  return ok({
    ...draft,
    definition: { ...rest, ...lists, ...(uses.length > 0 && { uses }), workflow },
  });
};
