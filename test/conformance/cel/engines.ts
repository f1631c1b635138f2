import { celEnv, CelScalar, isCelError, isCelList, mapType, parse, plan } from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import {
  createEnvironment,
  formEnvironments,
  programEnvironments,
  recordPrograms,
  type Expression,
  type FormPrograms,
} from '#core/expression';
import type { SchemaObject } from '#core/fields';
import { toOutcome, type Case, type Outcome } from './cases.js';

/** Our engine’s outcome; null when the expression is not in our language. */
export const runOurs = ({ text, types: variables, values }: Case): Outcome | null => {
  const environment = createEnvironment({ answers: { type: 'object' }, variables });
  const compiled = environment.compile(text);
  if (!compiled.ok) return null;
  const inJson = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const outcome = toOutcome(value);
      return [name, outcome.ok ? outcome.value : undefined];
    }),
  );
  return outcomeOf(compiled.value, inJson);
};

const outcomeOf = (expression: Expression, values: Readonly<Record<string, unknown>>): Outcome => {
  const result = expression.evaluate(values);
  return result.ok ? { ok: true, value: result.value } : { ok: false };
};

/** An expression of a form as the server works it out, and as browsers do: out of what was published as JSON. */
export const compileInForm = (text: string, schema: SchemaObject) => {
  const recorded = recordPrograms(formEnvironments(schema));
  const compiled = recorded.environments.at('').compile(text);
  if (!compiled.ok) return null;
  const published = JSON.parse(JSON.stringify(recorded.programs())) as FormPrograms;
  const bound = programEnvironments(published, { schema }).at('').compile(text);
  if (!bound.ok) throw new Error(`not bound: ${text}`);
  return {
    onServer: (answers: object) => outcomeOf(compiled.value, { answers }),
    inBrowser: (answers: object) => outcomeOf(bound.value, { answers }),
  };
};

const types = {
  int: CelScalar.INT,
  double: CelScalar.DOUBLE,
  bool: CelScalar.BOOL,
  string: CelScalar.STRING,
  answers: mapType(CelScalar.STRING, CelScalar.DYN),
};

const plainOf = (value: unknown): unknown => (isCelList(value) ? [...value].map(plainOf) : value);

/** The second engine’s outcome, with variables of these types. */
export const runSecond = (
  text: string,
  declared: Readonly<Record<string, keyof typeof types>>,
  values: Readonly<Record<string, unknown>>,
): Outcome => {
  const variables = Object.fromEntries(Object.entries(declared).map(([name, type]) => [name, types[type]]));
  try {
    const run = plan(celEnv({ variables, funcs: strings }), parse(text)) as (values: object) => unknown;
    const value = run(values);
    return isCelError(value) ? { ok: false } : toOutcome(plainOf(value));
  } catch {
    return { ok: false };
  }
};
