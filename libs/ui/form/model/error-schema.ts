import type { ErrorSchema } from '@rjsf/utils';
import { pointerNames } from '#core/fields';

export interface FieldMessage {
  readonly pointer: string;
  readonly message: string;
}

interface Node {
  __errors?: string[];
  [name: string]: Node | string[] | undefined;
}

/** Messages by pointer as the tree that RJSF hands to its fields. */
export const toErrorSchema = (messages: readonly FieldMessage[]): ErrorSchema => {
  const root: Node = {};
  for (const { pointer, message } of messages) {
    let node = root;
    for (const name of pointerNames(pointer)) node = (node[name] ??= {}) as Node;
    node.__errors = [...(node.__errors ?? []), message];
  }
  return root as ErrorSchema;
};

/** Messages gathered per pointer. */
export const byPointer = (messages: readonly FieldMessage[]): ReadonlyMap<string, readonly string[]> => {
  const gathered = new Map<string, string[]>();
  for (const { pointer, message } of messages)
    gathered.set(pointer, [...(gathered.get(pointer) ?? []), message]);
  return gathered;
};
