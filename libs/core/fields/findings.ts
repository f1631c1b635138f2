import type { SchemaObject } from './json.js';

/** An action as far as its form goes. */
interface Asking {
  readonly form?: { readonly schema: SchemaObject };
}

/** Name of an action among `findings`: `site-visit` is read as `findings.siteVisit`. */
export const findingName = (action: string): string =>
  action.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What officers may have found, as a schema: for each action with a form, its newest answers. */
export const findingsSchema = (actions: Readonly<Record<string, Asking>>): SchemaObject => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(actions).flatMap(([id, { form }]) => (form ? [[findingName(id), form.schema]] : [])),
  ),
});
