import { isObject, isWithin, pointerTo } from '#core/fields';
import type { Answers } from './evaluation.js';

/**
 * The answers that the wanted pointers name, and nothing else; rows of which nothing is wanted are left out. A pointer
 * may name one row (`/neighbours/1/name`) or all (`/neighbours/*\/name`); a group brings all that lies in it.
 */
export const pickAnswers = (answers: Answers, wanted: readonly string[]): Answers =>
  (pick(answers, [], wanted) ?? {}) as Answers;

const pick = (value: unknown, names: readonly string[], wanted: readonly string[]): unknown => {
  if (wanted.some((each) => lies(names, each))) return value;
  if (Array.isArray(value)) {
    const rows = value.flatMap((row, index) => pick(row, [...names, String(index)], wanted) ?? []);
    return rows.length > 0 ? rows : undefined;
  }
  if (!isObject(value)) return undefined;
  const kept = Object.entries(value)
    .map(([name, child]) => [name, pick(child, [...names, name], wanted)] as const)
    .filter(([, child]) => child !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** Whether the place with these names is what is wanted or lies in it. */
const lies = (names: readonly string[], wanted: string): boolean => {
  const parts = wanted.split('/').slice(1);
  const alike = names.map((name, index) => (parts[index] === '*' ? '*' : name));
  return isWithin(alike.reduce<string>(pointerTo, ''), wanted);
};
