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

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((item, index) => item === right[index]);

/**
 * Finds the answers that stay as they are when hidden ones are left out and computed ones are worked out again: what the
 * conditions and formulas read is exactly what is left in the end. They lean on each other without a cycle (the lint sees to
 * it), so every few rounds settle at least one more; null when they do not.
 */
export const settle = (source: CompiledSource, sent: Group, context: FormContext): Settled | null => {
  const { plan, shape, computed } = source;
  const kept = cleanGroup(plan, sent);
  const mostRounds = 4 + 2 * (plan.fields.length + computed.length + (shape.overlays.length + 1) * 2);
  let before = cleanGroup(plan, kept);
  let places: readonly string[] | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    const known: ReadonlySet<string> | null = places && new Set(places);
    const hasPlace = (pointer: string): boolean => known?.has(pointer) ?? true;
    const failures = computeInto(computed, variablesOf(before, context), hasPlace);
    const found = project(plan, shape, kept, before);
    if (places && same(found.computable, places) && jsonEqual(found.answers, before))
      return { ...found, failures };
    before = found.answers;
    places = found.computable;
  }
  return null;
};
