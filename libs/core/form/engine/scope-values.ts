import { expandPattern, isObject, pointerTo, scopeOf, valueAt } from '#core/fields';
import type { Answers, FormContext } from '../evaluation.js';

/** What an expression may read. `row` is the row it is evaluated for, inside repeating groups. */
export type Variables = Readonly<Record<string, unknown>>;

export const variablesOf = (answers: Answers, { today, council }: FormContext): Variables => ({ answers, today, council });

/** A place where an expression is evaluated: the whole answers (empty pointer), or one row. */
export interface Spot {
  readonly pointer: string;
  readonly variables: Variables;
}

/** The rows of a pattern’s scope that are there, or the whole answers when it lies in no rows. */
export const spotsOf = (pattern: string, variables: Variables): readonly Spot[] => {
  const scope = scopeOf(pattern);
  if (scope === '') return [{ pointer: '', variables }];
  const answers = variables['answers'];
  return expandPattern(answers, scope).flatMap((pointer) => {
    const row = valueAt(answers, pointer);
    return isObject(row) ? [{ pointer, variables: { ...variables, row } }] : [];
  });
};

/** The concrete pointer of a field at a spot. */
export const fieldAt = (pattern: string, spot: Spot): string => {
  const rest = pattern.slice(scopeOf(pattern).length);
  return rest.slice(1).split('/').reduce(pointerTo, spot.pointer);
};
