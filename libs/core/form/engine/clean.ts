import { isObject } from '#core/fields';
import type { Plan } from './plan.js';

type Group = Record<string, unknown>;

const cleanField = (plan: Plan, value: unknown): unknown => {
  if (plan.kind === 'group' && isObject(value)) return cleanGroup(plan, value);
  if (plan.kind === 'rows' && Array.isArray(value)) {
    const rows: readonly unknown[] = value.slice(0, plan.mostItems + 1);
    return rows.map((row) => (isObject(row) ? cleanGroup(plan, row) : plan.tidy(row)));
  }
  return plan.tidy(value);
};

/**
 * Keeps of sent answers what the form knows and the sender may say, in the one way of writing: unknown keys, keys of
 * prototypes, and computed or read-only values are left out. A list that is too long keeps one item too many, which is enough
 * for the validator to refuse it.
 */
export const cleanGroup = (plan: Plan, sent: Group): Group => {
  const kept: Group = {};
  for (const field of plan.fields) {
    if (field.derived && field.kind !== 'group') continue;
    if (!Object.hasOwn(sent, field.name)) continue;
    const value = cleanField(field, sent[field.name]);
    if (value !== undefined) kept[field.name] = value;
  }
  return kept;
};
