import type { SchemaObject } from '#core/fields';
import { fail, type Problem, type Result } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import { checkCollisions } from './check-collisions.js';
import { checkFormSchema } from './check-form-schema.js';
import { checkShape } from './check-shape.js';
import { checkUi } from './check-ui.js';
import { checkWords } from './check-words.js';

/** The parts of a form, or of an action’s form, that are judged against allow-lists. */
export interface FormParts {
  readonly schema?: SchemaObject;
  readonly ui?: SchemaObject;
}

const checkAction = (definition: ServiceDefinition, id: string): readonly Problem[] => {
  const { form } = definition.workflow.actions[id]!;
  return form ? checkForm(form, `/workflow/actions/${id}/form`) : [];
};

/** Judges a schema and a uiSchema, as far as they are there. */
const checkForm = ({ schema, ui }: FormParts, path: string): readonly Problem[] => [
  ...(schema ? checkFormSchema(schema, `${path}/schema`) : []),
  ...(schema ? checkCollisions(schema, `${path}/schema`) : []),
  ...(ui ? checkUi(ui, `${path}/ui`) : []),
];

/**
 * Whether a value is a service definition that is safe to work with: limits first, then the meta-schema, then the schemas
 * and uiSchemas of its forms against allow-lists, and every word of it for what nobody sees. What it means is the lint’s business. Costly for hostile input (schemas
 * are compiled), so input from outside is checked in a process that may be killed.
 */
export const checkDefinition = (value: unknown): Result<ServiceDefinition> => {
  const shaped = checkShape(value);
  if (!shaped.ok) return shaped;
  const { form, workflow } = shaped.value;
  const problems = [
    ...checkWords(shaped.value),
    ...checkForm(form, '/form'),
    ...Object.keys(workflow.actions).flatMap((id) => checkAction(shaped.value, id)),
  ];
  return problems.length > 0 ? fail(...problems) : shaped;
};
