import {
  isLaidOver,
  itemName,
  kitLists,
  withParts,
  type ServiceDefinition,
  type SharedPart,
} from '#core/definition';
import { isObject, own } from '#core/fields';

/**
 * Items of a list of the definition (`attachments`, `documents`, …) as they come out with what shared parts say of them: an
 * item that only changes a word of a shared one has no title of its own. Answers the item itself where no part has one called
 * like it.
 */
export const wholeItems = (
  definition: ServiceDefinition,
  parts: readonly SharedPart[],
  list: string,
): ((item: unknown) => unknown) => {
  if (!isLaidOver(definition) || !kitLists.includes(list)) return (item) => item;
  const whole = own(withParts(definition, parts), list);
  if (!Array.isArray(whole)) return (item) => item;
  const find = (name: string): unknown => whole.find((other) => itemName(list, other) === name);
  return (item) => (isObject(item) ? (find(itemName(list, item)) ?? item) : item);
};
