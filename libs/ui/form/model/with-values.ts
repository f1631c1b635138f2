import { isObject, pointerNames } from '#core/fields';
import type { Answers } from '#core/form';

const put = (holder: unknown, [name, ...rest]: readonly string[], value: unknown): unknown => {
  if (name === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((item: unknown, index) => (String(index) === name ? put(item, rest, value) : item));
  const group = isObject(holder) ? holder : {};
  return { ...group, [name]: put(group[name], rest, value) };
};

/** Answers with values put in by pointer. Groups that aren’t there yet are made, rows are not. */
export const withValues = (answers: Answers, values: Readonly<Record<string, unknown>>): Answers =>
  Object.entries(values).reduce<Answers>(
    (before, [pointer, value]) => put(before, pointerNames(pointer), value) as Answers,
    answers,
  );
