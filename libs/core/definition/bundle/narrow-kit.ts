import { isObject, own } from '#core/fields';
import type { Kit, Use } from '../meta/kit.js';
import { itemName, itemsOf, kitLists, workflowNames, type Json } from './kit-lists.js';

/** The names of all things in a part. */
const namesOf = (kit: Json): ReadonlySet<string> =>
  new Set([
    ...kitLists.flatMap((list) => itemsOf(own(kit, list)).map((item) => itemName(list, item))),
    ...workflowNames(own(kit, 'workflow')),
  ]);

const keptEntries = (map: unknown, takes: (id: string) => boolean): readonly (readonly [string, Json])[] =>
  isObject(map)
    ? Object.entries(map).flatMap(([id, value]) =>
        takes(id) && isObject(value) ? [[id, value] as const] : [],
      )
    : [];

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** Actions start from states that are left, and go with the last of them. What is laid over another part’s action says none. */
const narrowWorkflow = (workflow: Json, takes: (id: string) => boolean): Json => {
  const states = own(workflow, 'states');
  const isGone = (state: string) => isObject(states) && Object.hasOwn(states, state) && !takes(state);
  const actions = keptEntries(own(workflow, 'actions'), takes).flatMap(([id, action]) => {
    if (own(action, 'from') === undefined) return [[id, action] as const];
    const from = strings(own(action, 'from')).filter((state) => !isGone(state));
    return from.length === 0 ? [] : [[id, { ...action, from }] as const];
  });
  const clocks = own(workflow, 'clocks');
  return {
    ...workflow,
    ...(states !== undefined && { states: Object.fromEntries(keptEntries(states, takes)) }),
    ...(own(workflow, 'actions') !== undefined && { actions: Object.fromEntries(actions) }),
    ...Object.fromEntries(
      ['approvals', 'flags'].flatMap((name) =>
        own(workflow, name) === undefined
          ? []
          : [[name, Object.fromEntries(keptEntries(own(workflow, name), takes))] as const],
      ),
    ),
    ...(Array.isArray(clocks) && {
      clocks: clocks
        .filter((clock) => isObject(clock) && takes(itemName('clocks', clock)))
        .map((clock: Json) =>
          own(clock, 'stopsAt') === undefined
            ? clock
            : { ...clock, stopsAt: strings(own(clock, 'stopsAt')).filter((state) => !isGone(state)) },
        ),
    }),
  };
};

/** A part with what a definition takes of it, and the names that are in no part. */
export const narrowKit = (
  whole: Kit,
  { only, without = [] }: Use,
): { readonly kit: Json; readonly unknown: readonly string[] } => {
  const { part: _, version: __, holds: ___, title: ____, ...kit } = whole;
  const names = namesOf(kit);
  const takes = (id: string): boolean => (only === undefined || only.includes(id)) && !without.includes(id);
  const narrowed = Object.entries(kit).map(([name, value]) => {
    if (name === 'workflow') return [name, narrowWorkflow(value as Json, takes)] as const;
    return [
      name,
      Array.isArray(value) ? (value as Json[]).filter((item) => takes(itemName(name, item))) : value,
    ] as const;
  });
  return {
    kit: Object.fromEntries(narrowed),
    unknown: [...(only ?? []), ...without].filter((id) => !names.has(id)),
  };
};
