import { bundleDefinition, lintDefinition, type SharedPart } from '#core/definition';
import type { Problem } from '#core/result';
import type { ServiceDraft } from './service-draft.js';

/** What the lint says of a draft with the shared parts brought in. Samples and journeys are run by the gate alone. */
export const listProblems = (
  { definition }: ServiceDraft,
  parts: readonly SharedPart[],
): readonly Problem[] => {
  const bundled = bundleDefinition(definition, parts);
  return bundled.ok ? lintDefinition(bundled.value) : bundled.problems;
};
