import { isObject, type SchemaObject } from '#core/fields';
import type { FormDefinition } from '#core/definition';
import type { CaseAction } from '#contracts/cases';

/** The small form of an action. */
export interface ActionForm {
  readonly schema: SchemaObject;
  readonly ui: SchemaObject;
  readonly translations?: FormDefinition['translations'];
}

const asObject = (value: unknown): SchemaObject => (isObject(value) ? value : {});

/** Reads the form that the contract carries as plain data. */
export const readActionForm = (form: CaseAction['form']): ActionForm => ({
  schema: asObject(form?.schema),
  ui: asObject(form?.ui),
  translations: form?.translations as FormDefinition['translations'],
});

const without = (object: SchemaObject, name: string): SchemaObject => {
  const { [name]: _, ...rest } = object;
  return rest;
};

/** The form without one of its fields: it is asked for in another way. */
export const withoutField = ({ schema, ui, translations }: ActionForm, name: string): ActionForm => ({
  schema: {
    ...schema,
    properties: without(asObject(schema.properties), name),
    required: Array.isArray(schema.required) ? schema.required.filter((each) => each !== name) : [],
  },
  ui: without(ui, name),
  translations,
});
