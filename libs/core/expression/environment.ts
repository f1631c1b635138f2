import type { Result } from '#core/result';
import type { SchemaObject } from '#core/fields';
import { shapeOfType, type CelType } from './cel-type.js';
import { compileExpression, type Variable } from './compile.js';
import { declareShape } from './declare.js';
import type { Expression } from './expression.js';
import { newEnvironment } from './functions.js';

/** What expressions may look at: the answers of a form, and whatever else the caller hands in at evaluation. */
export interface EnvironmentSource {
  /** JSON Schema of the answers. */
  readonly answers: SchemaObject;
  /** Other variables by name: a CEL type (`today: 'string'`) or a JSON Schema (`row`, `input`, `case`, `actor`, `council`). */
  readonly variables?: Readonly<Record<string, CelType>>;
}

export interface ExpressionEnvironment {
  /**
   * Checks an expression against the declared fields and makes it ready. Refuses, with a code and the position: unknown
   * fields and functions, types that don’t fit, and what is too long, too deep, too costly or loops inside a loop.
   */
  readonly compile: (text: string) => Result<Expression>;
}

/** Declares what expressions may look at. Make it once per schema; compile many expressions in it. */
export const createEnvironment = ({ answers, variables = {} }: EnvironmentSource): ExpressionEnvironment => {
  const environment = newEnvironment();
  const declared = new Map<string, Variable>();
  for (const [name, type] of Object.entries({ ...variables, answers })) {
    const shape = shapeOfType(type);
    const { typeName, fromJson } = declareShape(environment, name, shape);
    environment.registerVariable(name, typeName);
    declared.set(name, { shape, fromJson });
  }
  return { compile: (text) => compileExpression(environment, declared, text) };
};
