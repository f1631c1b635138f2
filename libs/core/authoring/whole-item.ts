import { applyUses, isKit, type ServiceDefinition, type SharedPart } from '#core/definition';
import { isObject, own } from '#core/fields';

const names = ['key', 'id', 'code'] as const;

const isCalledLike = (item: unknown, other: unknown): boolean =>
  names.some((name) => own(item, name) !== undefined && own(item, name) === own(other, name));

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
  if ((definition.uses ?? []).length === 0) return (item) => item;
  const whole = own(applyUses(definition, parts.filter(isKit)).definition, list);
  if (!Array.isArray(whole)) return (item) => item;
  return (item) => (isObject(item) ? (whole.find((other) => isCalledLike(item, other)) ?? item) : item);
};
