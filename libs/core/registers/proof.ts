import { searchKey } from '#core/thai';
import type { EntryFields } from './entry.js';

const comparable = (value: unknown): string =>
  typeof value === 'string' ? searchKey(value).replace(/[\s-]/g, '') : JSON.stringify(value);

/** Whether somebody states a field of an entry as it stands there; spaces, dashes and Thai digits don’t count. */
export const proves = (
  fields: EntryFields,
  allowed: readonly string[],
  { field, value }: { readonly field: string; readonly value: unknown },
): boolean => {
  const stands = allowed.includes(field) && Object.hasOwn(fields, field) ? fields[field] : undefined;
  return stands !== undefined && comparable(stands) !== '' && comparable(stands) === comparable(value);
};
