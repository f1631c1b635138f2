import { isObject } from '#core/fields';
import type { Sort } from '#core/definition';
import { editIn, renameKey, setIn, type Json } from './json-edit.js';
import { markedIn } from './marked.js';
import type { ServiceDraft } from './service-draft.js';

const byKey = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : []);

/** The names that things of a sort have in a draft. */
export const namesOf = (draft: ServiceDraft, sort: Sort): readonly string[] =>
  markedIn(draft).flatMap(({ mark, value }) => {
    if (mark === `names ${sort}`) return [String(value)];
    return mark === `by ${sort}` ? byKey(value) : [];
  });

/** Where a draft means a thing by its name; the place where the thing itself stands is left out. */
export const listReferences = (draft: ServiceDraft, sort: Sort, name: string): readonly string[] =>
  markedIn(draft)
    .filter(
      ({ mark, value }) =>
        (mark === `means ${sort}` && value === name) ||
        (mark === `means ${sort} by key` && byKey(value).includes(name)),
    )
    .map(({ path }) => path);

/** Renames a thing and every reference to it; what stands inside a map before the map’s own keys. */
export const renameThing = (draft: ServiceDraft, sort: Sort, from: string, to: string): ServiceDraft =>
  markedIn(draft).reduceRight<Json>((whole, { mark, path, value }) => {
    const isName = (mark === `names ${sort}` || mark === `means ${sort}`) && value === from;
    if (isName) return setIn(whole, path, to);
    const isKey = mark === `by ${sort}` || mark === `means ${sort} by key`;
    return isKey && isObject(value)
      ? editIn(whole, path, (map) => renameKey(map as Record<string, Json>, from, to))
      : whole;
  }, draft) as ServiceDraft;

/** A name that is free: `field`, `field2`, `field3` … (`item-2` when names are in kebab-case). */
export const freeName = (wanted: string, taken: Iterable<string>, joint = ''): string => {
  const names = new Set(taken);
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted}${joint}${number}`)) number += 1;
  return `${wanted}${joint}${number}`;
};
