import { own } from '#core/fields';
import type { Table } from '#core/tables';
import { columnMethod } from '../declare-tables.js';
import { notThere, unfit } from './failures.js';
import { isLoop, loopStep } from './loops.js';
import { binaryOperators, negate, not } from './operators.js';
import { chooseOverload, type Overloads } from './overloads.js';
import type { Program } from './program.js';
import type { Scope, Step } from './step.js';
import { View } from './view.js';

/** What programs are bound to. */
export interface Library {
  readonly overloads: Overloads;
  readonly tables: readonly Table[];
}

const fieldOf = (value: unknown, name: string): unknown => {
  if (value instanceof View) return value.read(name);
  return Array.isArray(value) ? undefined : own(value, name);
};

const there = (value: unknown): unknown => {
  if (value === undefined) throw notThere;
  return value;
};

const itemOf = (value: unknown, index: unknown): unknown => {
  if (Array.isArray(value)) return value[Number(index)];
  return typeof index === 'string' ? fieldOf(value, index) : undefined;
};

/** Worked out from the last to the first, as the CEL package does: of several that can’t be, the last tells why. */
const valuesOf = (steps: readonly Step[], scope: Scope): unknown[] => {
  const values: unknown[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) values[index] = steps[index]!(scope);
  return values;
};

/** Whether the last of a chain of fields is there; those before it must be. */
const hasStep =
  (variable: string, names: readonly string[]): Step =>
  (scope) => {
    const holder = names
      .slice(0, -1)
      .reduce((value, name) => there(fieldOf(value, name)), there(scope[variable]));
    return fieldOf(holder, names.at(-1)!) !== undefined;
  };

/** Either side may decide alone; a side that can’t be worked out matters only when the other doesn’t decide. */
const deciding =
  (decisive: boolean) =>
  (left: Step, right: Step): Step =>
  (scope) => {
    let first: unknown;
    let failure: unknown;
    try {
      first = left(scope);
    } catch (error) {
      failure = error;
    }
    if (first === decisive) return decisive;
    const second = right(scope);
    if (second === decisive) return decisive;
    if (typeof second !== 'boolean') throw unfit;
    if (failure !== undefined) throw failure;
    if (typeof first !== 'boolean') throw unfit;
    return !decisive;
  };

const choosing =
  (condition: Step, yes: Step, no: Step): Step =>
  (scope) => {
    const holds = condition(scope);
    if (typeof holds !== 'boolean') throw unfit;
    return holds ? yes(scope) : no(scope);
  };

const lookUpStep = (
  [method, tableId, columnId, ...given]: readonly [string, string, string, ...Program[]],
  library: Library,
): Step => {
  const table = library.tables.find(({ id }) => id === tableId);
  const run = table && columnMethod(table, columnId, method);
  if (!run) throw new Error(`No column ${tableId}.${columnId} with ${method}`);
  const steps = given.map((part) => toStep(part, library));
  return (scope) => run(...valuesOf(steps, scope));
};

const callStep = (
  [name, types, ...given]: readonly [string, readonly string[], ...Program[]],
  library: Library,
): Step => {
  const run = chooseOverload(library.overloads, name, types);
  const steps = given.map((part) => toStep(part, library));
  return (scope) => run(...valuesOf(steps, scope));
};

type Maker = (parts: never, library: Library) => Step;

const stepsOf = (parts: readonly Program[], library: Library): readonly Step[] =>
  parts.map((part) => toStep(part, library));

/** Makes a step of parts that are all programs. */
const joining =
  (join: (...steps: Step[]) => Step): Maker =>
  (parts: readonly Program[], library) =>
    join(...stepsOf(parts, library));

const makers: Readonly<Record<string, Maker>> = {
  '=':
    ([value]: readonly [unknown]) =>
    () =>
      value,
  i: ([digits]: readonly [string]) => {
    const whole = BigInt(digits);
    return () => whole;
  },
  $:
    ([name]: readonly [string]) =>
    (scope) =>
      there(scope[name]),
  '.': ([part, name]: readonly [Program, string], library) => {
    const holder = toStep(part, library);
    return (scope) => there(fieldOf(holder(scope), name));
  },
  '[]': joining((list, index) => (scope) => there(itemOf(list!(scope), index!(scope)))),
  has: ([variable, ...names]: readonly [string, ...string[]]) => hasStep(variable, names),
  list: joining(
    (...items) =>
      (scope) =>
        valuesOf(items, scope),
  ),
  '!': joining((step) => (scope) => not(step(scope))),
  neg: joining((step) => (scope) => negate(step(scope))),
  '&&': joining(deciding(false)),
  '||': joining(deciding(true)),
  '?': joining(choosing),
  call: callStep,
  at: (parts: readonly [string, string, ...Program[]], library) => lookUpStep(['at', ...parts], library),
  sliced: (parts: readonly [string, string, ...Program[]], library) =>
    lookUpStep(['sliced', ...parts], library),
};

const binaryStep =
  (operator: string): Maker =>
  ([left, right]: readonly [Program, Program], library) => {
    const run = binaryOperators[operator] as ((left: unknown, right: unknown) => unknown) | undefined;
    if (!run) throw new Error(`No operator ${operator}`);
    const [first, second] = [toStep(left, library), toStep(right, library)];
    return (scope) => run(first(scope), second(scope));
  };

/** Makes a program ready to be worked out. Throws for what is no program, never for the values that it meets later. */
export const toStep = ([operator, ...parts]: Program, library: Library): Step => {
  if (isLoop(operator)) {
    const [list, name, ...bodies] = parts as [Program, string, ...Program[]];
    return loopStep(operator, toStep(list, library), name, stepsOf(bodies, library));
  }
  const make = Object.hasOwn(makers, operator) ? makers[operator]! : binaryStep(operator);
  return make(parts as never, library);
};
