import { isObject, own, pointerNames, scopeOf } from '#core/fields';
import type { Answers, FormContext } from '../evaluation.js';

/** What an expression may read. `row` is the row it is evaluated for, inside repeating groups. */
export type Variables = Readonly<Record<string, unknown>>;

export const variablesOf = (
  answers: Answers,
  { today, council, calendar, findings }: FormContext,
): Variables => ({
  answers,
  today,
  council,
  calendar,
  findings: findings ?? {},
});

/** A pattern taken apart once: the lists whose rows it enters, and the path inside the row (or the whole answers). */
export interface Locator {
  readonly lists: readonly (readonly string[])[];
  readonly path: readonly string[];
  /** The path as the end of a pointer. */
  readonly suffix: string;
}

export const locate = (pattern: string): Locator => {
  const scope = scopeOf(pattern);
  const suffix = pattern.slice(scope.length);
  const lists = scope === '' ? [] : scope.slice(0, -2).split('/*').map(pointerNames);
  return { lists, path: pointerNames(suffix), suffix };
};

/** A place where an expression is evaluated: the whole answers (empty pointer), or one row. */
export interface Spot {
  readonly pointer: string;
  readonly holder: Record<string, unknown>;
  readonly variables: Variables;
}

const follow = (holder: unknown, path: readonly string[]): unknown => path.reduce(own, holder);

/** The rows that a locator means, or the whole answers when it enters no rows. Rows that are no objects are passed over. */
export const spotsOf = ({ lists }: Locator, variables: Variables): readonly Spot[] => {
  let spots: Spot[] = [{ pointer: '', holder: variables['answers'] as Record<string, unknown>, variables }];
  for (const path of lists) {
    const suffix = `/${path.join('/')}`;
    spots = spots.flatMap(({ pointer, holder }) => {
      const rows = follow(holder, path);
      if (!Array.isArray(rows)) return [];
      return rows.flatMap((row: unknown, index) =>
        isObject(row)
          ? [{ pointer: `${pointer}${suffix}/${index}`, holder: row, variables: { ...variables, row } }]
          : [],
      );
    });
  }
  return spots;
};
