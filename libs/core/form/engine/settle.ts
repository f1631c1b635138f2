import { jsonEqual } from '#core/validator-runtime';
import type { FormContext } from '../evaluation.js';
import type { CompiledSource } from './compile-source.js';
import { cleanGroup } from './clean.js';
import { computeInto, type Failure } from './compute.js';
import { project, type Projection } from './project.js';
import { variablesOf } from './locator.js';

type Group = Record<string, unknown>;

/** Answers that stay as they are, and the computed values among them that could not be worked out. */
export interface Settled extends Projection {
  readonly failures: readonly Failure[];
}

/**
 * Finds the answers that stay as they are when hidden ones are left out and computed ones are worked out again. Conditions
 * and computed values lean on each other without a cycle (the lint sees to it), so each round settles at least one more; null when they do not.
 */
export const settle = (source: CompiledSource, sent: Group, context: FormContext): Settled | null => {
  const { plan, shape, computed } = source;
  const kept = cleanGroup(plan, sent);
  const variables = (answers: Group) => variablesOf(answers, context);
  const mostRounds = 2 + plan.fields.length + computed.length + (shape.overlays.length + 1) * 2;
  let before = cleanGroup(plan, kept);
  for (let round = 0; round < mostRounds; round += 1) {
    const failures = computeInto(computed, variables(before));
    const found = project(plan, shape, kept, before);
    if (jsonEqual(found.answers, before)) return { ...found, failures };
    before = found.answers;
  }
  return null;
};
