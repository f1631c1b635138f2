import { patternOf } from '#core/fields';
import type { FormDefinition } from '#core/definition';

/** Whether the applicant can do anything about an answer: computed ones follow from others. */
export const isCorrectable = ({ computed = [] }: Pick<FormDefinition, 'computed'>) => {
  const targets = new Set(computed.map(({ target }) => target));
  return (pointer: string): boolean => !targets.has(patternOf(pointer));
};
