import { Environment } from '@marcbachmann/cel-js';
import {
  addDays,
  addMonths,
  ageOn,
  buddhistYear,
  daysBetween,
  fiscalYear,
  isDay,
  isPartialDay,
  monthOf,
} from '#core/thai';

const limits = {
  maxAstNodes: 300,
  maxDepth: 32,
  maxListElements: 100,
  maxMapEntries: 0,
  maxCallArguments: 4,
};

const wholeDay = (value: string): string => {
  if (!isDay(value)) throw new RangeError('not a day');
  return value;
};

const knownDay = (value: string): string => {
  if (!isPartialDay(value)) throw new RangeError('not a day');
  return value;
};

const maxShift = 400_000n;

const shiftDay = (day: string, amount: bigint): string => {
  if (amount > maxShift || amount < -maxShift) throw new RangeError('too far');
  return wholeDay(addDays(wholeDay(day), Number(amount)));
};

const maxMonths = 12_000n;

const shiftMonths = (day: string, amount: bigint): string => {
  if (amount > maxMonths || amount < -maxMonths) throw new RangeError('too far');
  return wholeDay(addMonths(knownDay(day), Number(amount)));
};

const whole =
  (round: (value: number) => number) =>
  (value: number): bigint =>
    BigInt(round(value));

const sum =
  <T extends bigint | number>(zero: T) =>
  (items: readonly T[]): T =>
    items.reduce((total, item) => ((total as number) + (item as number)) as T, zero);

const smaller = <T>(a: T, b: T): T => (a < b ? a : b);
const larger = <T>(a: T, b: T): T => (a > b ? a : b);

const functions: Readonly<Record<string, (...values: never[]) => unknown>> = {
  'age(string, string): int': (birth: string, on: string) => BigInt(ageOn(knownDay(birth), wholeDay(on))),
  'days(string, string): int': (from: string, to: string) =>
    BigInt(daysBetween(wholeDay(from), wholeDay(to))),
  'addDays(string, int): string': shiftDay,
  'addMonths(string, int): string': shiftMonths,
  'monthOf(string): string': (day: string) => monthOf(knownDay(day)),
  'year(string): int': (day: string) => BigInt(knownDay(day).slice(0, 4)),
  'buddhistYear(string): int': (day: string) => BigInt(buddhistYear(knownDay(day))),
  'fiscalYear(string): int': (day: string) => BigInt(fiscalYear(wholeDay(day))),
  'round(double): int': whole(Math.round),
  'floor(double): int': whole(Math.floor),
  'ceil(double): int': whole(Math.ceil),
  'min(int, int): int': smaller,
  'min(double, double): double': smaller,
  'max(int, int): int': larger,
  'max(double, double): double': larger,
  'list<int>.sum(): int': sum(0n),
  'list<double>.sum(): double': sum(0),
};

const mixed: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const makeBase = (): Environment => {
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits });
  for (const [signature, handler] of Object.entries(functions)) {
    environment.registerFunction(signature, handler as (...values: unknown[]) => unknown, { async: false });
  }
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
export const newEnvironment = (): Environment => (base ??= makeBase()).clone();

/** All that may be called as `f(x)`. CEL’s own `matches`, `type`, `dyn`, `timestamp` and others are left out on purpose. */
export const allowedFunctions: ReadonlySet<string> = new Set([
  'has',
  'size',
  'int',
  'double',
  'string',
  'age',
  'days',
  'addDays',
  'addMonths',
  'monthOf',
  'year',
  'buddhistYear',
  'fiscalYear',
  'round',
  'floor',
  'ceil',
  'min',
  'max',
]);

/** All that may be called as `x.f()`. */
export const allowedMethods: ReadonlySet<string> = new Set([
  'size',
  'contains',
  'startsWith',
  'endsWith',
  'lowerAscii',
  'upperAscii',
  'trim',
  'join',
  'sum',
  'all',
  'exists',
  'exists_one',
  'map',
  'filter',
]);

/** Methods that run their argument once for each item. */
export const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
