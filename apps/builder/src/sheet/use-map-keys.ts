import { fieldNamesIn, findingAddress } from '#core/authoring';
import { pointerNames } from '#core/fields';
import type { Text } from '#core/result';
import { useDraft } from '../draft/use-draft.js';
import { titleOf } from '../form/field-facts.js';

/** A key that a map can have, as people call it. */
export interface MapKey {
  readonly key: string;
  readonly title: Text;
}

/** First values of an action’s form are known by its fields. */
const firstValues = /^\/definition\/workflow\/actions\/[^/]+\/form\/initial$/;

/** The keys that the map at a path can have; undefined where names are made up. */
export const useMapKeys = (path: string): readonly MapKey[] | undefined => {
  const draft = useDraft();
  if (!firstValues.test(path)) return undefined;
  const group = findingAddress(pointerNames(path)[3]!, '');
  return fieldNamesIn(draft, group).map((name) => ({
    key: `/${name}`,
    title: titleOf(draft, `${group}/${name}`),
  }));
};
