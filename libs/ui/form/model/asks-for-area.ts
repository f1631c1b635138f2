import { isObject, type SchemaObject } from '#core/fields';

/** Whether some field of a form is a place by its official code. */
export const asksForArea = ({ ui = {} }: { readonly ui?: SchemaObject }): boolean =>
  ui['ui:field'] === 'thai-area' ||
  Object.values(ui).some((below) => isObject(below) && asksForArea({ ui: below }));
