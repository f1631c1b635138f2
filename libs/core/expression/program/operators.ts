import { isObject } from '#core/fields';
import { byZero, overflow, unfit } from './failures.js';
import { View } from './view.js';

/** An operator over CEL values: whole numbers are BigInt, broken ones are numbers. */
export type Binary = (left: never, right: never) => unknown;

const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];

const inRange = (value: bigint): bigint => {
  if (value < least || value > most) throw overflow;
  return value;
};

const isNumber = (value: unknown): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint';

const numeric =
  (
    whole: (left: bigint, right: bigint) => bigint,
    broken?: (left: number, right: number) => number,
  ): Binary =>
  (left: unknown, right: unknown) => {
    if (typeof left === 'bigint' && typeof right === 'bigint') return whole(left, right);
    if (broken && isNumber(left) && isNumber(right)) return broken(Number(left), Number(right));
    throw unfit;
  };

const nonZero = (divisor: bigint): bigint => {
  if (divisor === 0n) throw byZero;
  return divisor;
};

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

const joined = (left: readonly unknown[], right: readonly unknown[]): readonly unknown[] => {
  if (left.length > 0 && right.length > 0 && kindOf(left[0]) !== kindOf(right[0])) throw unfit;
  return [...left, ...right];
};

const sum = numeric(
  (left, right) => inRange(left + right),
  (left, right) => left + right,
);

const plus: Binary = (left: unknown, right: unknown) => {
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (Array.isArray(left) && Array.isArray(right)) return joined(left, right);
  return sum(left as never, right as never);
};

const equalMaps = (
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
): boolean => {
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isEqual(left[name], right[name]))
  );
};

/** Whole and broken numbers compare by value; groups of answers are equal to nothing. */
const isEqual = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  // oxlint-disable-next-line eqeqeq -- a BigInt and a number compare by value
  if (isNumber(left) && isNumber(right)) return left == right;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
  if (left instanceof View || right instanceof View) return false;
  return isObject(left) && isObject(right) && equalMaps(left, right);
};

const isIn: Binary = (item: unknown, holder: unknown) => {
  if (Array.isArray(holder)) return holder.some((each) => isEqual(item, each));
  if (holder instanceof View || !isObject(holder)) throw unfit;
  return Object.hasOwn(holder, String(item)) && holder[String(item)] !== undefined;
};

const isComparable = (left: unknown, right: unknown): boolean =>
  (isNumber(left) && isNumber(right)) ||
  (typeof left === typeof right && (typeof left === 'string' || typeof left === 'boolean'));

const comparing =
  (compare: (left: number, right: number) => boolean): Binary =>
  (left: unknown, right: unknown) => {
    if (!isComparable(left, right)) throw unfit;
    return compare(left as number, right as number);
  };

export const binaryOperators: Readonly<Record<string, Binary>> = {
  '+': plus,
  '-': numeric(
    (left, right) => inRange(left - right),
    (left, right) => left - right,
  ),
  '*': numeric(
    (left, right) => inRange(left * right),
    (left, right) => left * right,
  ),
  '/': numeric(
    (left, right) => left / nonZero(right),
    (left, right) => left / right,
  ),
  '%': numeric((left, right) => left % nonZero(right)),
  '==': isEqual,
  '!=': (left, right) => !isEqual(left, right),
  in: isIn,
  '<': comparing((left, right) => left < right),
  '<=': comparing((left, right) => left <= right),
  '>': comparing((left, right) => left > right),
  '>=': comparing((left, right) => left >= right),
};

export const negate = (value: unknown): unknown => {
  if (!isNumber(value)) throw unfit;
  return -value;
};

export const not = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw unfit;
  return !value;
};
