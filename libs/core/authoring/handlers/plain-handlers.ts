import { forbiddenKeys, pointerNames, valueAt } from '#core/fields';
import { fail, ok, type Result } from '#core/result';
import type { CommandOf } from '../command.js';
import { insertIn, moveItem, removeIn, setIn, type Json } from '../json-edit.js';
import { refusals } from '../refusals.js';
import type { ServiceDraft } from '../service-draft.js';

type Done = Result<ServiceDraft>;

const done = (draft: Json): Done => ok(draft as ServiceDraft);

const isPath = (path: string): boolean =>
  path.startsWith('/') && pointerNames(path).every((name) => !forbiddenKeys.has(name));

const listAt = (draft: ServiceDraft, list: string): readonly unknown[] | undefined => {
  const found = valueAt(draft, list);
  return Array.isArray(found) ? found : undefined;
};

export const setValue = (draft: ServiceDraft, { path, value }: CommandOf<'set'>): Done =>
  isPath(path) ? done(setIn(draft, path, value)) : fail(refusals.unknownPlace(path));

export const removeValue = (draft: ServiceDraft, { path }: CommandOf<'remove'>): Done =>
  valueAt(draft, path) === undefined || path === ''
    ? fail(refusals.unknownPlace(path))
    : done(removeIn(draft, path));

export const insertItem = (draft: ServiceDraft, { list, item, index }: CommandOf<'insert'>): Done =>
  isPath(list) && [undefined, 'list'].includes(kindOf(valueAt(draft, list)))
    ? done(insertIn(draft, list, item, index))
    : fail(refusals.unknownPlace(list));

const kindOf = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? 'list' : 'other';
};

export const moveListItem = (draft: ServiceDraft, { list, from, to }: CommandOf<'move-item'>): Done =>
  listAt(draft, list)?.[from] === undefined
    ? fail(refusals.unknownPlace(list))
    : done(moveItem(draft, list, from, to));

export const replaceDraft = (_: ServiceDraft, { draft }: CommandOf<'replace'>): Done => ok(draft);
