import type { Environment, ParseResult, TypeCheckResult } from '@marcbachmann/cel-js';
import { fail, ok, type Problem, type Result } from '#core/result';
import { evaluator, needsOf } from './evaluate.js';
import type { Expression } from './expression.js';
import type { FromJson } from './from-json.js';
import type { Surroundings } from './functions/index.js';
import { inspect, type Inspection } from './inspect.js';
import { expressionLimits } from './limits.js';
import { toProgram } from './program/to-program.js';
import { refusals } from './refusals.js';
import type { Shape } from './shape.js';

/** A declared variable: what is known of it, and how JSON gets in. */
export interface Variable {
  readonly shape: Shape;
  readonly fromJson: FromJson;
}

/** What an expression is compiled in. */
export interface Declarations {
  readonly environment: Environment;
  readonly declared: ReadonlyMap<string, Variable>;
  /** Variables that are always there. */
  readonly constants: ReadonlyMap<string, Shape>;
  readonly surroundings: Surroundings;
}

interface CelError {
  readonly code?: string;
  readonly summary?: string;
  readonly range?: { readonly start: number };
}

const parse = (environment: Environment, text: string): Result<ParseResult> => {
  if (text.length > expressionLimits.characters) return fail(refusals.tooLong());
  try {
    return ok(environment.parse(text));
  } catch (error) {
    const { code, summary = 'unreadable', range } = error as CelError;
    return fail(code === 'limit_exceeded' ? refusals.tooComplex() : refusals.syntax(summary, range?.start));
  }
};

const problemsOf = ({ problems, cost }: Inspection): readonly Problem[] =>
  problems.length === 0 && cost > expressionLimits.steps ? [refusals.tooCostly(cost)] : problems;

const resultType = /^((list<)*(string|int|double|bool|dyn)>*|list)$/;

const checkType = ({ valid, type = '', error }: TypeCheckResult): Result<string> => {
  if (!valid) return fail(refusals.type(error?.summary ?? 'unreadable', error?.range?.start));
  return resultType.test(type) ? ok(type) : fail(refusals.result(type));
};

const asLists = (
  pointers: readonly (readonly [string, ReadonlySet<string>])[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(pointers.map(([name, found]) => [name, [...found]]));

/** Parses, inspects and type-checks one expression. */
export const compileExpression = (
  { environment, declared, constants, surroundings }: Declarations,
  text: string,
): Result<Expression> => {
  const parsed = parse(environment, text);
  if (!parsed.ok) return parsed;
  const inspection = inspect(
    parsed.value.ast,
    new Map([...constants, ...[...declared].map(([name, { shape }]) => [name, shape] as const)]),
  );
  const problems = problemsOf(inspection);
  if (problems.length > 0) return fail(...problems);
  const type = checkType(parsed.value.check());
  if (!type.ok) return type;
  const ofDeclared = ([name]: readonly [string, unknown]): boolean => declared.has(name);
  const said = {
    text,
    type: type.value,
    readsOf: asLists([...inspection.reads]),
    needs: asLists([...inspection.needs].filter(ofDeclared)),
  };
  const taken = [...declared]
    .filter(([name]) => inspection.reads.has(name))
    .map(([name, { fromJson }]) => [name, fromJson] as const);
  return ok({
    ...said,
    reads: said.readsOf['answers'] ?? [],
    lookUps: inspection.lookUps,
    evaluate: evaluator(parsed.value, { taken, needs: needsOf(said.needs), surroundings }),
    portable: () => ({ ...said, program: toProgram(parsed.value.ast) }),
  });
};
