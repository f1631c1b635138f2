import { Environment } from '@marcbachmann/cel-js';
import { expressionLimits } from '../limits.js';
import type { Functions } from './functions.js';
import { plainFunctions } from './plain.js';
import { workingDayFunctions, type Surroundings } from './working-days.js';

const limits = {
  maxAstNodes: expressionLimits.nodes,
  maxDepth: expressionLimits.depth,
  maxListElements: expressionLimits.listItems,
  maxMapEntries: 0,
  maxCallArguments: expressionLimits.arguments,
};

/** Signatures of all that is not CEL’s own. */
export const ownSignatures: readonly string[] = [
  ...Object.keys(plainFunctions),
  ...Object.keys(workingDayFunctions({})),
];

const register = (environment: Environment, functions: Functions): void => {
  for (const [signature, handler] of Object.entries(functions))
    environment.registerFunction(signature, handler as (...values: unknown[]) => unknown, { async: false });
};

const mixed: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const makeBase = (): Environment => {
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits });
  register(environment, plainFunctions);
  for (const [operator, apply] of Object.entries(mixed)) {
    environment.registerOperator(`int ${operator} double: double`, (a: bigint, b: number) =>
      apply(Number(a), b),
    );
    environment.registerOperator(`double ${operator} int: double`, (a: number, b: bigint) =>
      apply(a, Number(b)),
    );
  }
  environment.registerOperator('int == double: bool', (a: bigint, b: number) => Number(a) === b);
  return environment;
};

let base: Environment | undefined;

/** An environment with Sala’s functions and limits, ready for variables. */
export const newEnvironment = (surroundings: Surroundings): Environment => {
  const environment = (base ??= makeBase()).clone();
  register(environment, workingDayFunctions(surroundings));
  return environment;
};
