import { combine, compileCondition, isWithin, scopeOf, type SchemaObject } from '#core/fields';
import type { Condition, FormDefinition } from '../meta/form.js';

/** Why a field shows only at times: any of these conditions, all of them over the rows of one scope. */
export interface Visibility {
  /** Rows whose answers decide; the empty string for answers outside rows. */
  readonly scope: string;
  /** Holds when the field shows. */
  readonly condition: SchemaObject;
}

const conditionScope = ({ rows }: Condition): string =>
  rows
    .map((row) => scopeOf(row.field))
    .reduce((longest, scope) => (scope.length > longest.length ? scope : longest), '');

/** The scope of several conditions over the same field. */
export const scopeOfConditions = (conditions: readonly Condition[]): string =>
  conditions
    .map(conditionScope)
    .reduce((longest, scope) => (scope.length > longest.length ? scope : longest), '');

/** The conditions by which rules show a field. */
export const showConditions = (form: FormDefinition, field: string): readonly Condition[] =>
  (form.rules ?? []).filter((rule) => rule.show?.includes(field)).map((rule) => rule.when);

/** The condition of the page that a top-level field stands on. */
const pageCondition = (form: FormDefinition, field: string): Condition | undefined =>
  form.pages.find((page) => page.sections.some((section) => section.fields.includes(field)))?.when;

/** When a field itself shows, or undefined when it always does within its group. */
export const visibilityOf = (form: FormDefinition, field: string): Visibility | undefined => {
  const shown = showConditions(form, field);
  const page = pageCondition(form, field);
  if (shown.length === 0 && !page) return undefined;
  const scope = scopeOfConditions(shown);
  const byRules = shown.map((condition) => compileCondition(condition, scope));
  return {
    scope,
    condition: combine('all', [
      ...(page ? [compileCondition(page, scope)] : []),
      ...(byRules.length > 0 ? [combine('any', byRules)] : []),
    ]),
  };
};

/** All fields that rules or pages show only at times. */
export const conditionalFields = (form: FormDefinition): readonly string[] => [
  ...new Set([
    ...(form.rules ?? []).flatMap((rule) => rule.show ?? []),
    ...form.pages
      .filter((page) => page.when)
      .flatMap((page) => page.sections.flatMap((section) => section.fields)),
  ]),
];

/** The field and the groups above it, within one scope. */
export const chainWithin = (field: string, scope: string): readonly string[] => {
  const chain: string[] = [];
  for (let end = field.length; end > scope.length; end = field.lastIndexOf('/', end - 1))
    chain.push(field.slice(0, end));
  return chain.filter((pointer) => isWithin(pointer, scope));
};
