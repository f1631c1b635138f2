import { isObject } from '#core/fields';
import type { UiOptionType } from './ui-names.js';

const most = 60;
const longest = 200;
const longestText = 1000;

const isShortText = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value.length <= longest;

const isListOf =
  (isItem: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length > 0 && value.length <= most && value.every(isItem);

const isGroup = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).every((key) => key === 'title' || key === 'titleEn' || key === 'values') &&
  isShortText(value['title']) &&
  (value['titleEn'] === undefined || isShortText(value['titleEn'])) &&
  Array.isArray(value['values']) &&
  value['values'].length > 0 &&
  value['values'].every(isShortText);

const isFilling = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).length <= most &&
  Object.entries(value).every(([pointer, field]) => pointer.startsWith('/') && isShortText(field));

const judges: Readonly<Record<UiOptionType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.length <= longestText,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  names: isListOf(isShortText),
  'lists of names': isListOf(isListOf(isShortText)),
  'groups of choices': isListOf(isGroup),
  'fields of an entry': isFilling,
};

/** Whether the value of an option of a widget is one that the widget can read. */
export const isOptionOfType = (value: unknown, type: UiOptionType): boolean => judges[type](value);
