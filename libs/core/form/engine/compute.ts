import { isObject, own } from '#core/fields';
import type { Expression } from '#core/expression';
import type { Problem } from '#core/result';
import { isMissing } from './failures.js';
import { spotsOf, type Locator, type Variables } from './locator.js';

/** A computed value with its compiled expression. */
export interface ComputedValue {
  readonly target: string;
  readonly at: Locator;
  readonly expression: Expression;
}

type Group = Record<string, unknown>;

/** Writes a value into a group, or takes it out; groups on the way are made when there is a value. */
const put = (group: Group, path: readonly string[], value: unknown): void => {
  const last = path.length - 1;
  let holder = group;
  for (let index = 0; index < last; index += 1) {
    const name = path[index]!;
    const next = own(holder, name);
    if (next === undefined) {
      if (value === undefined) return;
      holder = holder[name] = {};
    } else if (isObject(next)) holder = next;
    else return;
  }
  if (value === undefined) delete holder[path[last]!];
  else holder[path[last]!] = value;
};

/** A computed value that could not be worked out although its inputs are there. */
export interface Failure {
  readonly pointer: string;
  readonly problems: readonly Problem[];
}

/**
 * Writes the computed values into `variables.answers`, in the order given (see `orderComputed`). A value whose inputs are
 * missing is missing itself; so is one that has no place (see `Projection.computable`), and one that can’t be worked out,
 * which is told.
 */
export const computeInto = (
  computed: readonly ComputedValue[],
  variables: Variables,
  hasPlace: (pointer: string) => boolean,
): readonly Failure[] => {
  const failures: Failure[] = [];
  for (const { at, expression } of computed) {
    for (const spot of spotsOf(at, variables)) {
      const pointer = spot.pointer + at.suffix;
      if (!hasPlace(pointer)) {
        put(spot.holder, at.path, undefined);
        continue;
      }
      const result = expression.evaluate(spot.variables);
      if (!result.ok && !isMissing(result.problems)) failures.push({ pointer, problems: result.problems });
      put(spot.holder, at.path, result.ok ? (result.value ?? undefined) : undefined);
    }
  }
  return failures;
};
