import type { Functions } from './functions.js';

const whole =
  (round: (value: number) => number) =>
  (value: number): bigint =>
    BigInt(round(value));

const smaller = <T>(a: T, b: T): T => (a < b ? a : b);
const larger = <T>(a: T, b: T): T => (a > b ? a : b);

const sum =
  <T extends bigint | number>(zero: T) =>
  (items: readonly T[]): T =>
    items.reduce((total, item) => ((total as number) + (item as number)) as T, zero);

const most =
  (choose: <T>(a: T, b: T) => T) =>
  <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('an empty list');
    return items.reduce((a, b) => choose(a, b));
  };

const average = (items: readonly (number | bigint)[]): number =>
  items.reduce<number>((total, item) => total + Number(item), 0) / items.length;

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

export const numberFunctions: Functions = {
  'round(double): int': whole(Math.round),
  'floor(double): int': whole(Math.floor),
  'ceil(double): int': whole(Math.ceil),
  'min(int, int): int': smaller,
  'min(double, double): double': smaller,
  'max(int, int): int': larger,
  'max(double, double): double': larger,
};

export const listFunctions: Functions = {
  'list<int>.sum(): int': sum(0n),
  'list<double>.sum(): double': sum(0),
  'list<int>.min(): int': most(smaller),
  'list<double>.min(): double': most(smaller),
  'list<int>.max(): int': most(larger),
  'list<double>.max(): double': most(larger),
  'list<int>.average(): double': average,
  'list<double>.average(): double': average,
  'list<string>.distinct(): list<string>': distinct,
  'list<int>.distinct(): list<int>': distinct,
};
