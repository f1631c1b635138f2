import type { Result } from '#core/result';
import type { SchemaObject } from '#core/fields';
import { shapeOfType, type CelType } from './cel-type.js';
import type { Table } from '#core/tables';
import { compileExpression, type Declarations, type Variable } from './compile.js';
import { declareShape } from './declare.js';
import { declareTables, shapeOfTables, tablesVariable } from './declare-tables.js';
import type { Expression } from './expression.js';
import { newEnvironment, type Surroundings } from './functions/index.js';
import { onDemand } from './on-demand.js';

/** What expressions may look at: the answers of a form, and whatever else the caller hands in at evaluation. */
export interface EnvironmentSource {
  /** JSON Schema of the answers. */
  readonly answers: SchemaObject;
  /** Other variables by name: a CEL type (`today: 'string'`) or a JSON Schema (`row`, `input`, `case`, `actor`, `council`). */
  readonly variables?: Readonly<Record<string, CelType>>;
  /** Dated tables of the definition, read as `tables.TABLE.COLUMN.at(KEYS…, DAY)`. */
  readonly tables?: readonly Table[];
}

export interface ExpressionEnvironment {
  /**
   * Checks an expression against the declared fields and makes it ready. Refuses, with a code and the position: unknown
   * fields, tables and functions, types that don’t fit, and what is too long, too deep, too costly or loops inside a loop.
   */
  readonly compile: (text: string) => Result<Expression>;
}

const declare = ({ answers, variables = {}, tables = [] }: EnvironmentSource): Declarations => {
  const surroundings: Surroundings = {};
  const environment = newEnvironment(surroundings);
  const declared = new Map<string, Variable>();
  for (const [name, type] of Object.entries({ ...variables, answers })) {
    const shape = shapeOfType(type);
    const { typeName, fromJson } = declareShape(environment, name, shape);
    environment.registerVariable(name, typeName);
    declared.set(name, { shape, fromJson });
  }
  const constants = new Map(tables.length > 0 ? [[tablesVariable, shapeOfTables(tables)]] : []);
  if (tables.length > 0) declareTables(environment, tables);
  return { environment, declared, constants, surroundings };
};

/** Declares what expressions may look at, once the first is compiled. Make it once per schema; compile many expressions in it. */
export const createEnvironment = (source: EnvironmentSource): ExpressionEnvironment => {
  const declarations = onDemand(() => declare(source));
  const compiled = new Map<string, Result<Expression>>();
  return {
    compile: (text) => {
      const result = compiled.get(text) ?? compileExpression(declarations(), text);
      compiled.set(text, result);
      return result;
    },
  };
};
