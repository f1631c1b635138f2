import { programEnvironments, recordPrograms, type FormPrograms } from '#core/expression';
import type { SchemaValidator } from '#core/validator-runtime';
import type { FormEngine, FormSource } from '../evaluation.js';
import { compileSource, environmentsOf, findingsOf } from './compile-source.js';
import { engineIn } from './engine-in.js';

/**
 * Makes the engine of a published form: what it says, browser and server say alike. `validate` is the compiled validator of
 * the published schema. Throws when the source is not a published form.
 *
 * `evaluate` never throws for answers, whatever they are: what is no object or nests deeper than 32 is refused with
 * `form.answers-not-object` or `form.too-deep` (and `form.unsettled` should the form go in a circle); unknown, hidden, read-only and computed answers are left out.
 */
export const createFormEngine = (source: FormSource, validate: SchemaValidator): FormEngine =>
  engineIn(source, validate, environmentsOf(source));

/** The expressions of a published form alone. Throws when the source is not a published form. */
export const formPrograms = (source: FormSource): FormPrograms => {
  const { environments, programs } = recordPrograms(environmentsOf(source));
  compileSource(source, environments);
  return programs();
};

/** The same engine for those who have the form’s programs and need not know CEL: browsers. */
export const createPortableEngine = (
  source: FormSource,
  validate: SchemaValidator,
  programs: FormPrograms,
): FormEngine => {
  const { form, tables } = source;
  const declarations = { schema: form.schema, tables, findings: findingsOf(source) };
  return engineIn(source, validate, programEnvironments(programs, declarations));
};

/**
 * The engine as a server keeps it for each version, with its programs for browsers: it works with those itself, so that
 * nothing of CEL stays behind in memory.
 */
export const createServedEngine = (
  source: FormSource,
  validate: SchemaValidator,
): { readonly engine: FormEngine; readonly programs: FormPrograms } => {
  const programs = formPrograms(source);
  return { engine: createPortableEngine(source, validate, programs), programs };
};
