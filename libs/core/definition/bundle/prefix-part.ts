import type { Check, Computed, Condition, FormDefinition, Rule } from '../meta/form.js';
import type { Part } from '../meta/part.js';
import { placeExpression } from './part-variable.js';

/** What a part brings to a form besides its schema, with pointers and names made those of the place where it stands. */
export type Contribution = Required<
  Pick<FormDefinition, 'rules' | 'computed' | 'checks' | 'translations' | 'messages'>
>;

/** Names of rules and checks stay apart when a part stands in two places: `applicant-title-other`. */
const idAt = (place: string, id: string): string =>
  `${place.replace(/([a-z0-9])([A-Z])/g, '$1-$2')}-${id}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');

const placeCondition = (condition: Condition, place: string): Condition => ({
  ...condition,
  rows: condition.rows.map((row) => ({ ...row, field: place + row.field })),
});

const placeRule = (rule: Rule, place: string): Rule => ({
  ...rule,
  id: idAt(place, rule.id),
  when: placeCondition(rule.when, place),
  ...(rule.show && { show: rule.show.map((field) => place + field) }),
  ...(rule.require && { require: rule.require.map((field) => place + field) }),
});

const placeComputed = ({ target, value }: Computed, place: string): Computed => ({
  target: place + target,
  value: placeExpression(value, place),
});

const placeCheck = (check: Check, place: string): Check => ({
  ...check,
  id: idAt(place, check.id),
  fields: check.fields.map((field) => place + field),
  assert: placeExpression(check.assert, place),
});

const placeKeys = <T>(record: Readonly<Record<string, T>> | undefined, place: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record ?? {}).map(([pointer, value]) => [place + pointer, value]));

/** Moves a part’s rules, computed values, checks and texts to the place where it stands. */
export const contributionOf = (part: Part, place: string): Contribution => ({
  rules: (part.rules ?? []).map((rule) => placeRule(rule, place)),
  computed: (part.computed ?? []).map((computed) => placeComputed(computed, place)),
  checks: (part.checks ?? []).map((check) => placeCheck(check, place)),
  translations: { en: placeKeys(part.translations?.en, place) },
  messages: placeKeys(part.messages, place),
});

/** Joins what parts bring with what the form says itself; the form’s own texts win. */
export const contribute = (form: FormDefinition, contributions: readonly Contribution[]): FormDefinition => {
  const joined = <T>(from: (one: Contribution) => readonly T[], own: readonly T[] | undefined) => [
    ...contributions.flatMap(from),
    ...(own ?? []),
  ];
  const texts = Object.assign(
    {},
    ...contributions.map((one) => one.translations.en),
  ) as Contribution['translations']['en'];
  for (const [pointer, own] of Object.entries(form.translations?.en ?? {}))
    texts[pointer] = { ...texts[pointer], ...own };
  const messages = Object.assign({}, ...contributions.map((one) => one.messages)) as Contribution['messages'];
  for (const [pointer, own] of Object.entries(form.messages ?? {}))
    messages[pointer] = { ...messages[pointer], ...own };
  return {
    ...form,
    rules: joined((one) => one.rules, form.rules),
    computed: joined((one) => one.computed, form.computed),
    checks: joined((one) => one.checks, form.checks),
    translations: { en: texts },
    messages,
  };
};
