import { isObject, own } from '#core/fields';
import type { Kit } from '../meta/kit.js';

export type Json = Readonly<Record<string, unknown>>;

/** The lists of a definition that parts can add to, and the key by which their items are known. */
const keys: Readonly<Record<string, string>> = {
  attachments: 'key',
  fees: 'code',
  tables: 'id',
  documents: 'id',
  registers: 'id',
  bookings: 'id',
  parties: 'id',
  notices: 'id',
  notifications: 'id',
};

export const kitLists: readonly string[] = Object.keys(keys);

/** What a part can add to a workflow by its names, beside the list of its clocks. */
export const workflowMaps = ['states', 'actions', 'approvals', 'flags'] as const;

export const itemsOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The name by which an item of such a list, or of the clocks, is known. */
export const itemName = (list: string, item: unknown): string => String(own(item, keys[list] ?? 'id'));

/** The names of all that stands in a workflow, or in some of one. */
export const workflowNames = (workflow: unknown): readonly string[] => [
  ...workflowMaps.flatMap((map) => Object.keys(own(workflow, map) ?? {})),
  ...itemsOf(own(workflow, 'clocks')).map((clock) => itemName('clocks', clock)),
];

/** The part that a definition means by `permit-workflow@1`. */
export const findKit = (kits: readonly Kit[], name: string): Kit | undefined =>
  kits.find(({ part, version }) => `${part}@${version}` === name);
