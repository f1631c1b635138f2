import { isObject, pointerTo } from '#core/fields';
import type { Answers } from './evaluation.js';

const isTree = (value: unknown): value is Record<string, unknown> | unknown[] =>
  isObject(value) || Array.isArray(value);

const keysOf = (value: Record<string, unknown> | unknown[]): readonly string[] => Object.keys(value);

const at = (value: Record<string, unknown> | unknown[], key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

const differ = (before: unknown, after: unknown, pointer: string): readonly string[] => {
  if (before === after) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) return [pointer];
  const keys = new Set([...keysOf(before), ...keysOf(after)]);
  return [...keys].flatMap((key) => differ(at(before, key), at(after, key), pointerTo(pointer, key)));
};

/** Pointers of the answers that differ, as deep as both sides have something; a row or group that came or went is one pointer. */
export const diffAnswers = (before: Answers, after: Answers): string[] => [...differ(before, after, '')];
