import { pointerTo, valueAt } from '#core/fields';
import type { Sort } from '#core/definition';
import { fail, ok, type Result } from '#core/result';
import type { CommandOf } from '../command.js';
import { insertIn, removeIn, type Json } from '../json-edit.js';
import { markedIn } from '../marked.js';
import { listReferences, namesOf, renameThing } from '../names.js';
import { refusals } from '../refusals.js';
import { removeReference } from '../remove-reference.js';
import type { ServiceDraft } from '../service-draft.js';

type Done = Result<ServiceDraft>;

const kebabName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const renameOneThing = (draft: ServiceDraft, { sort, from, to }: CommandOf<'rename'>): Done => {
  const names = namesOf(draft, sort);
  if (!names.includes(from)) return fail(refusals.unknownName(sort, from));
  if (from === to) return ok(draft);
  if (!kebabName.test(to) || to.length > 64)
    return fail(
      refusals.badName(to, 'ใช้ตัวพิมพ์เล็กอังกฤษ ตัวเลข และขีดกลาง', 'small Latin letters, digits and hyphens'),
    );
  return names.includes(to) ? fail(refusals.nameTaken(to)) : ok(renameThing(draft, sort, from, to));
};

/** The path of the thing itself. */
export const findThing = (draft: ServiceDraft, sort: Sort, name: string): string | undefined => {
  for (const { mark, path, value } of markedIn(draft)) {
    if (mark === `names ${sort}` && value === name) return path.slice(0, path.lastIndexOf('/'));
    if (mark === `by ${sort}` && Object.hasOwn(value as object, name)) return pointerTo(path, name);
  }
  return undefined;
};

/** Fields that would be on no page go to the section before, or to the one behind when there is none. */
const keepFields = (draft: ServiceDraft, path: string): Json => {
  const sections = draft.definition.form.pages.flatMap((page, at) =>
    page.sections.map((section, index) => ({
      path: `/definition/form/pages/${at}/sections/${index}`,
      fields: section.fields,
    })),
  );
  const isGone = (section: { readonly path: string }) => `${section.path}/`.startsWith(`${path}/`);
  const first = sections.findIndex(isGone);
  const gone = sections.filter(isGone).flatMap(({ fields }) => fields);
  const home = sections[first - 1] ?? sections.findLast((section) => !isGone(section));
  if (!home || gone.length === 0) return draft;
  return gone.reduce<Json>((whole, field) => insertIn(whole, `${home.path}/fields`, field), draft);
};

const isLast = (draft: ServiceDraft, path: string): boolean => {
  const list = valueAt(draft, path.slice(0, path.lastIndexOf('/')));
  return Array.isArray(list) && list.length === 1;
};

export const deleteThing = (draft: ServiceDraft, { sort, name, mend = false }: CommandOf<'delete'>): Done => {
  const path = findThing(draft, sort, name);
  if (path === undefined) return fail(refusals.unknownName(sort, name));
  if ((sort === 'page' || sort === 'section') && isLast(draft, path)) return fail(refusals.inUse([path]));
  const references = listReferences(draft, sort, name).filter((place) => !`${place}/`.startsWith(`${path}/`));
  if (!mend && references.length > 0) return fail(refusals.inUse(references));
  const kept = sort === 'page' || sort === 'section' ? (keepFields(draft, path) as ServiceDraft) : draft;
  const gone = removeIn(kept, path) as ServiceDraft;
  return ok(mend ? removeReferences(gone, sort, name) : gone);
};

/** One after another, because paths move when something before them goes. What can’t be removed stays for the lint. */
const removeReferences = (draft: ServiceDraft, sort: Sort, name: string): ServiceDraft => {
  for (const path of listReferences(draft, sort, name)) {
    const next = removeReference(draft, path, name);
    if (next !== draft) return removeReferences(next, sort, name);
  }
  return draft;
};
