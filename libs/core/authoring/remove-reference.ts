import { isObject, own, valueAt } from '#core/fields';
import { editIn, removeIn, without } from './json-edit.js';
import type { ServiceDraft } from './service-draft.js';

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** What a state or an effect would mean without the name: an effect goes as a whole, an item or a key on its own. */
export const removeReference = (draft: ServiceDraft, path: string, name: string): ServiceDraft => {
  const value = valueAt(draft, path);
  if (isObject(value))
    return editIn(draft, path, (map) => without(map as object as never, name)) as ServiceDraft;
  const parent = parentOf(path);
  const holder = valueAt(draft, parent);
  if (Array.isArray(holder)) return removeIn(draft, path) as ServiceDraft;
  if (
    isObject(holder) &&
    own(holder, 'type') !== undefined &&
    Array.isArray(valueAt(draft, parentOf(parent)))
  )
    return removeIn(draft, parent) as ServiceDraft;
  return path.endsWith('/to') ? (removeIn(draft, path) as ServiceDraft) : draft;
};
