import type { Account } from '#server/identity';

/** Facts that the audit trail may hold: names and addresses of people aren't. */
const told = ['roles', 'divisions', 'positions', 'committees', 'disabledAt'] as const;

/** What changed on an account, for the audit trail: which fields, and their values where they say nothing private. */
export const changedFields = (before: Account, after: Account): Readonly<Record<string, unknown>> => {
  const fields = (Object.keys(after) as (keyof Account)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const values = told.filter((field) => fields.includes(field));
  return {
    fields,
    before: Object.fromEntries(values.map((field) => [field, before[field]])),
    after: Object.fromEntries(values.map((field) => [field, after[field]])),
  };
};
