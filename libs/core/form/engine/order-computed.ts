import { isWithin, scopeOf } from '#core/fields';
import type { ComputedValue } from './compute.js';

const readsOf = ({ target, expression }: ComputedValue): readonly string[] => [
  ...(expression.readsOf['answers'] ?? []),
  ...(expression.readsOf['row'] ?? []).map((pointer) => scopeOf(target) + pointer),
];

/** Puts computed values after those that they read, else as the form lists them; the lint refuses circles. */
export const orderComputed = (computed: readonly ComputedValue[]): readonly ComputedValue[] => {
  const ordered: ComputedValue[] = [];
  const visited = new Set<ComputedValue>();
  const visit = (value: ComputedValue): void => {
    if (visited.has(value)) return;
    visited.add(value);
    for (const read of readsOf(value)) {
      for (const other of computed)
        if (isWithin(other.target, read) || isWithin(read, other.target)) visit(other);
    }
    ordered.push(value);
  };
  computed.forEach(visit);
  return ordered;
};
