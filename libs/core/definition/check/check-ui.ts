import { isObject, pointerTo } from '#core/fields';
import { problemAt, type Problem } from '#core/result';
import { isOptionOfType } from './ui-options.js';
import { autocompleteNames, uiFieldNames, uiOptionTypes, widgetNames } from './ui-names.js';

type Judge = (value: unknown, path: string) => readonly Problem[];

const refuse = (path: string, what: string): Problem =>
  problemAt(path, 'definition.ui-not-allowed', `uiSchema ใช้ ${what} ไม่ได้`, `The uiSchema can’t have ${what}`);

const oneOf =
  (names: readonly string[]): Judge =>
  (value, path) =>
    typeof value === 'string' && names.includes(value) ? [] : [refuse(path, JSON.stringify(value) ?? 'this')];

const shortText: Judge = (value, path) =>
  typeof value === 'string' && value.length <= 500
    ? []
    : [refuse(path, 'a hint that is no text of at most 500 characters')];

const names: Judge = (value, path) =>
  Array.isArray(value) && value.every((name) => typeof name === 'string')
    ? []
    : [refuse(path, 'an order that is no list of names')];

const options: Judge = (value, path) => {
  if (!isObject(value)) return [refuse(path, 'options that are no object')];
  return Object.entries(value)
    .filter(
      ([name, option]) =>
        !Object.hasOwn(uiOptionTypes, name) || !isOptionOfType(option, uiOptionTypes[name]!),
    )
    .map(([name]) => refuse(pointerTo(path, name), `the option “${name}”`));
};

const keys: Readonly<Record<string, Judge>> = {
  'ui:widget': oneOf(widgetNames),
  'ui:field': oneOf(uiFieldNames),
  'ui:options': options,
  'ui:placeholder': shortText,
  'ui:help': shortText,
  'ui:order': names,
  'ui:autocomplete': oneOf(autocompleteNames),
};

const fieldName = /^[a-z][A-Za-z0-9_]{0,63}$/;

const judgeKey = (key: string, value: unknown, path: string): readonly Problem[] => {
  if (Object.hasOwn(keys, key)) return keys[key]!(value, path);
  if (!fieldName.test(key)) return [refuse(path, `the key “${key}”`)];
  return isObject(value) ? checkUi(value, path) : [refuse(path, `“${key}” without an object`)];
};

/**
 * Keeps a uiSchema to known keys, widgets, fields and options: other keys reach into the renderer (templates, styles,
 * properties of elements) and would let a definition put anything on a citizen’s screen.
 */
export const checkUi = (ui: Readonly<Record<string, unknown>>, path: string): readonly Problem[] =>
  Object.entries(ui).flatMap(([key, value]) => judgeKey(key, value, pointerTo(path, key)));
