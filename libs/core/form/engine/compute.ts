import { isObject, own, pointerNames } from '#core/fields';
import type { Expression } from '#core/expression';
import { fieldAt, spotsOf, type Variables } from './scope-values.js';

/** A computed value with its compiled expression. */
export interface ComputedValue {
  readonly target: string;
  readonly expression: Expression;
}

type Group = Record<string, unknown>;

const child = (holder: unknown, name: string): unknown =>
  Array.isArray(holder) ? holder[Number(name)] : isObject(holder) ? own(holder, name) : undefined;

/** Writes a value into the answers, or takes it out; groups on the way are made when there is a value. */
const put = (answers: Group, pointer: string, value: unknown): void => {
  const names = pointerNames(pointer);
  const last = names.at(-1)!;
  let holder: unknown = answers;
  for (const name of names.slice(0, -1)) {
    const next = child(holder, name);
    if (next === undefined && value === undefined) return;
    if (next === undefined && isObject(holder)) holder[name] = {};
    holder = child(holder, name);
  }
  if (!isObject(holder)) return;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
};

/**
 * Writes the computed values into `variables.answers`, in the order given. A value whose inputs are missing or unreadable
 * is missing itself.
 */
export const computeInto = (computed: readonly ComputedValue[], variables: Variables): void => {
  for (const { target, expression } of computed) {
    for (const spot of spotsOf(target, variables)) {
      const result = expression.evaluate(spot.variables);
      put(variables['answers'] as Group, fieldAt(target, spot), result.ok ? (result.value ?? undefined) : undefined);
    }
  }
};
