import { isObject } from '#core/fields';
import type { Action } from '#core/definition';
import type { CaseState } from './case-state.js';
import { requestOf } from './correction.js';

type ActionForm = NonNullable<Action['form']>;

const again = 'secondReason';

const without = ({ schema, ...form }: ActionForm, name: string): ActionForm => {
  const { [name]: _gone, ...properties } = schema['properties'] as Record<string, unknown>;
  return { ...form, schema: { ...schema, properties } };
};

const requiring = ({ schema, ...form }: ActionForm, names: readonly string[]): ActionForm => {
  const properties = schema['properties'] as Record<string, unknown>;
  const known = names.filter((name) => Object.hasOwn(properties, name));
  const required = [...new Set([...((schema['required'] as readonly string[] | undefined) ?? []), ...known])];
  return { ...form, schema: { ...schema, ...(required.length > 0 && { required }) } };
};

/**
 * The form of an action as the case asks it now. A request to correct wants its reason; why the case is returned again
 * is asked only when it was returned before, and must be said then.
 */
export const formAsked = (
  action: Action,
  { corrections }: Pick<CaseState, 'corrections'>,
): ActionForm | undefined => {
  const { form } = action;
  if (!form || !requestOf(action) || !isObject(form.schema['properties'])) return form;
  return corrections === 0 ? requiring(without(form, again), ['reason']) : requiring(form, ['reason', again]);
};
