import { isObject, pointerNames } from '#core/fields';
import type { Answers } from '#core/form';

const put = (document: unknown, [name, ...rest]: readonly string[], value: unknown): unknown => {
  if (name === undefined) return value;
  if (Array.isArray(document)) {
    const copy: unknown[] = [...document];
    copy[Number(name)] = put(copy[Number(name)], rest, value);
    return copy;
  }
  const group = isObject(document) ? document : {};
  return { ...group, [name]: put(group[name], rest, value) };
};

/** The answers as they were, when each changed pointer has its former value again. */
export const earlierAnswers = (answers: Answers, before: Readonly<Record<string, unknown>>): Answers =>
  Object.entries(before).reduce<Answers>(
    (document, [pointer, value]) => put(document, pointerNames(pointer), value) as Answers,
    answers,
  );
