import { isObject, own, valueAt } from '#core/fields';
import { removeIn } from './json-edit.js';
import type { ServiceDraft } from './service-draft.js';

const parent = (path: string, levels: number): string => path.split('/').slice(0, -levels).join('/');

const remove = (draft: ServiceDraft, path: string): ServiceDraft => removeIn(draft, path) as ServiceDraft;

const countAt = (draft: ServiceDraft, path: string): number => {
  const list = valueAt(draft, path);
  return Array.isArray(list) ? list.length : 0;
};

const doesNothing = (draft: ServiceDraft, rule: string): boolean => {
  const found = valueAt(draft, rule);
  return (
    isObject(found) &&
    ['show', 'require', 'choices'].every((key) => {
      const value = own(found, key);
      return value === undefined || (Array.isArray(value) && value.length === 0);
    })
  );
};

const removeFromRule = (draft: ServiceDraft, path: string, rule: string): ServiceDraft => {
  if (path.includes('/when/rows/')) {
    const row = path.replace(/(\/rows\/\d+).*$/, '$1');
    return countAt(draft, parent(row, 1)) > 1 ? remove(draft, row) : remove(draft, rule);
  }
  const item = path.replace(/(\/(?:show|require|choices)\/\d+).*$/, '$1');
  const shorter = remove(draft, item);
  const list = parent(item, 1);
  const tidy = countAt(shorter, list) === 0 ? remove(shorter, list) : shorter;
  return doesNothing(tidy, rule) ? remove(tidy, rule) : tidy;
};

const removeFromPage = (draft: ServiceDraft, path: string, when: string): ServiceDraft => {
  const row = path.replace(/(\/rows\/\d+).*$/, '$1');
  return countAt(draft, parent(row, 1)) > 1 ? remove(draft, row) : remove(draft, when);
};

const removeFromCheck = (draft: ServiceDraft, path: string, check: string): ServiceDraft =>
  /\/fields\/\d+$/.test(path) && countAt(draft, parent(path, 1)) > 1
    ? remove(draft, path)
    : remove(draft, check);

/**
 * Takes out what can’t do without a field that is named at a path: the row of a rule, the rule when it is left without
 * rows or does nothing, the check, the computed value, the condition of a page. Guards, fees and papers stay as they are:
 * what they should say without the field is for the author, and the lint shows them.
 */
export const removeMention = (draft: ServiceDraft, path: string): ServiceDraft => {
  const [thing] = /^\/definition\/form\/(?:rules|checks|computed)\/\d+/.exec(path) ?? [];
  if (thing !== undefined && valueAt(draft, thing) === undefined) return draft;
  if (thing?.includes('/rules/')) return removeFromRule(draft, path, thing);
  if (thing?.includes('/checks/')) return removeFromCheck(draft, path, thing);
  if (thing !== undefined) return remove(draft, thing);
  const [when] = /^\/definition\/form\/pages\/\d+\/when/.exec(path) ?? [];
  if (when !== undefined) return removeFromPage(draft, path, when);
  return /\/privacy\/applicant\//.test(path) ? remove(draft, path) : draft;
};
