import { fail, ok, type Result } from '#core/result';
import type { FromJson } from './from-json.js';
import { failed, missing } from './refusals.js';
import { toJson } from './to-json.js';

type Program = (context: Record<string, unknown>) => unknown;

const notThere: ReadonlySet<unknown> = new Set(['no_such_key', 'unknown_variable', 'index_out_of_bounds']);
const missingResult: Result<never> = fail(missing);
const failedResult: Result<never> = fail(failed);

/** Binds a parsed expression to the way JSON gets into the variables that it reads. */
export const evaluator =
  (program: Program, taken: readonly (readonly [name: string, fromJson: FromJson])[]) =>
  (variables: Readonly<Record<string, unknown>>): Result<unknown> => {
    const context: Record<string, unknown> = Object.create(null);
    try {
      for (const [name, fromJson] of taken) {
        if (Object.hasOwn(variables, name)) context[name] = fromJson(variables[name]);
      }
      return ok(toJson(program(context)));
    } catch (error) {
      return notThere.has((error as { readonly code?: unknown }).code) ? missingResult : failedResult;
    }
  };
