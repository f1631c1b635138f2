import type { SchemaObject } from '#core/fields';
import { fail, ok, type Problem, type Result } from '#core/result';
import { checkShape } from '../check/check-shape.js';
import { breachOfLimits } from '../check/limits.js';
import type { ServiceDefinition } from '../meta/definition.js';
import type { FormDefinition } from '../meta/form.js';
import { isFormPart, isKit, type SharedPart } from '../meta/kit.js';
import type { Part } from '../meta/part.js';
import type { Action } from '../meta/workflow.js';
import { upgradeDefinition } from '../upgrade/upgrade-definition.js';
import { applyUses } from './apply-uses.js';
import { inlineRefs } from './inline-refs.js';
import { overlay, overlayAt } from './merge.js';
import { contribute, contributionOf } from './prefix-part.js';

const bundleForm = (form: FormDefinition, parts: readonly Part[], problems: Problem[]): FormDefinition => {
  const { schema, placed, problems: found } = inlineRefs(form.schema, parts);
  problems.push(...found);
  const partsUi = placed.reduce<SchemaObject>(
    (ui, { part, uiPath }) => overlayAt(ui, uiPath, part.ui ?? {}),
    {},
  );
  const contributions = placed.map(({ part, place }) => contributionOf(part, place));
  return contribute({ ...form, schema, ui: overlay(partsUi, form.ui) }, contributions);
};

/** Action forms are small: parts give them their schema and looks, no rules. */
const bundleAction = (action: Action, path: string, parts: readonly Part[], problems: Problem[]): Action => {
  if (!action.form) return action;
  const { schema, placed, problems: found } = inlineRefs(action.form.schema, parts, `${path}/form/schema`);
  problems.push(...found);
  const partsUi = placed.reduce<SchemaObject>(
    (ui, { part, uiPath }) => overlayAt(ui, uiPath, part.ui ?? {}),
    {},
  );
  const texts = Object.assign(
    {},
    ...placed.map(({ part, place }) => contributionOf(part, place).translations.en),
  ) as object;
  return {
    ...action,
    form: {
      ...action.form,
      schema,
      ui: overlay(partsUi, action.form.ui ?? {}),
      translations: { en: { ...texts, ...action.form.translations?.en } },
    },
  };
};

/**
 * Brings a definition of an older format up to date and makes it self-contained: the parts that it `uses` are laid
 * under it, shared parts of forms (`part:NAME@VERSION`) and local `$ref` are brought in, with the parts’ rules, computed
 * values, checks and texts at their place. Refuses what has not the shape of a definition, and unknown or
 * circular references. Local definitions are gone from the result, so its hash covers all that counts.
 */
export const bundleDefinition = (
  value: unknown,
  shared: readonly SharedPart[],
): Result<ServiceDefinition> => {
  const breach = breachOfLimits(value);
  if (breach) return fail(breach);
  const upgraded = upgradeDefinition(value);
  if (!upgraded.ok) return upgraded;
  const used = applyUses(upgraded.value, shared.filter(isKit));
  if (used.problems.length > 0) return fail(...used.problems);
  const shaped = checkShape(used.definition);
  if (!shaped.ok) return shaped;
  const { $schema: _, uses: __, ...definition } = shaped.value;
  const parts = shared.filter(isFormPart);
  const problems: Problem[] = [];
  const form = bundleForm(definition.form, parts, problems);
  const actions = Object.fromEntries(
    Object.entries(definition.workflow.actions).map(([id, action]) => [
      id,
      bundleAction(action, `/workflow/actions/${id}`, parts, problems),
    ]),
  );
  if (problems.length > 0) return fail(...problems);
  return ok({ ...definition, form, workflow: { ...definition.workflow, actions } });
};
