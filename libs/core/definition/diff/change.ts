import type { Text } from '#core/result';
import type { ThingSort } from './thing.js';

export const changeKinds = ['added', 'removed', 'renamed', 'moved', 'changed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One value that is another one now. */
export interface FactChange {
  readonly key: string;
  /** As people read it: «ไม่เกินกี่ตัวอักษร: 20 → 40». */
  readonly words: Text;
}

/** One difference between two definitions. */
export interface DefinitionChange {
  readonly kind: ChangeKind;
  readonly sort: ThingSort;
  /** Its pointer or id; of what was removed, the one that it had. */
  readonly name: string;
  /** What it was called before it was renamed. */
  readonly was?: string;
  /** Where it stands now, as a pointer into the new definition; of what was removed, into the old. */
  readonly path: string;
  readonly words: Text;
  readonly facts: readonly FactChange[];
}

/** Something that stops working, or works otherwise, for what is already there. */
export interface DefinitionBreak {
  readonly code: string;
  readonly path: string;
  /** State that open cases may stand in, when it is about that. */
  readonly state?: string;
  readonly words: Text;
}

export interface DefinitionDiff {
  readonly changes: readonly DefinitionChange[];
  readonly breaks: readonly DefinitionBreak[];
}
