import { isObject, pointerTo } from '#core/fields';

/** Every text of a document with its place. */
export const visitTexts = (
  value: unknown,
  path = '',
): readonly { readonly path: string; readonly value: string }[] => {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => visitTexts(item, `${path}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => visitTexts(child, pointerTo(path, key)));
};
