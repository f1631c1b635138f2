import { findThing, type ServiceDraft } from '#core/authoring';
import type { Sort } from '#core/definition';
import { isObject, own, valueAt } from '#core/fields';
import type { Text } from '#core/result';

/** What a thing is called by people: its title, else its name. */
export const thingWords = (draft: ServiceDraft, sort: Sort, name: string): Text => {
  const path = findThing(draft, sort, name);
  const thing = path === undefined ? undefined : valueAt(draft, path);
  const title = own(thing, 'title') ?? own(thing, 'subject');
  return isObject(title) && typeof title['th'] === 'string'
    ? {
        th: title['th'],
        en: typeof title['en'] === 'string' && title['en'] !== '' ? title['en'] : title['th'],
      }
    : { th: name, en: name };
};
