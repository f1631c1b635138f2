import { own, pointerNames } from '#core/fields';
import type { Calendar } from '#core/calendar';
import { fail, ok, type Result } from '#core/result';
import { NoRow } from '#core/tables';
import type { FromJson } from './from-json.js';
import type { Surroundings } from './functions/index.js';
import { failed, missing, noRow } from './refusals.js';
import { toJson } from './to-json.js';

type Program = (context: Record<string, unknown>) => unknown;

const notThere: ReadonlySet<unknown> = new Set(['no_such_key', 'unknown_variable', 'index_out_of_bounds']);
const missingResult: Result<never> = fail(missing);
const failedResult: Result<never> = fail(failed);

/** A value that an expression can’t do without: a variable and the names that lead to it. */
export interface Need {
  readonly variable: string;
  readonly names: readonly string[];
}

/** Needs told by variable as pointers. */
export const needsOf = (told: Readonly<Record<string, readonly string[]>>): readonly Need[] =>
  Object.entries(told).flatMap(([variable, pointers]) =>
    pointers.map((pointer) => ({ variable, names: pointerNames(pointer) })),
  );

/** What an expression takes from those who evaluate it. */
interface Taking {
  readonly taken: readonly (readonly [name: string, fromJson: FromJson])[];
  readonly needs: readonly Need[];
  readonly surroundings: Surroundings;
}

const refuse = (error: unknown): Result<never> => {
  if (error instanceof NoRow) return fail(noRow(error.table, error.day));
  return notThere.has((error as { readonly code?: unknown }).code) ? missingResult : failedResult;
};

const isThere = (variables: Readonly<Record<string, unknown>>, { variable, names }: Need): boolean => {
  let value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  for (const name of names) value = own(value, name);
  return value !== undefined;
};

/**
 * Binds a parsed expression to the way JSON gets into the variables that it reads. What it can’t do without is asked for
 * first: most expressions of a form that is being filled in lack something, and an exception costs more than a look.
 */
export const evaluator =
  (program: Program, { taken, needs, surroundings }: Taking) =>
  (variables: Readonly<Record<string, unknown>>): Result<unknown> => {
    for (const need of needs) if (!isThere(variables, need)) return missingResult;
    const context: Record<string, unknown> = Object.create(null);
    surroundings.calendar = variables['calendar'] as Calendar | undefined;
    try {
      for (const [name, fromJson] of taken) {
        if (Object.hasOwn(variables, name)) context[name] = fromJson(variables[name]);
      }
      return ok(toJson(program(context)));
    } catch (error) {
      return refuse(error);
    }
  };
