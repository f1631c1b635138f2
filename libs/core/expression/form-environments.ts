import { isObject, own, pointerNames, schemaAt, scopeOf, type SchemaObject } from '#core/fields';
import type { Table } from '#core/tables';
import { createEnvironment, type ExpressionEnvironment } from './environment.js';

/** What the council lends to expressions. */
export const councilSchema: SchemaObject = {
  type: 'object',
  properties: { villages: { type: 'array', items: { type: 'integer' }, maxItems: 99 } },
};

/** Environments of one form: one for the whole answers, one for the rows of each list. */
export interface FormEnvironments {
  /** The environment for an expression whose fields lie in this pattern’s rows, or for the whole when there are none. */
  readonly at: (pattern: string) => ExpressionEnvironment;
  /** The environment for fee lines, which see what officers found as well. */
  readonly fees: () => ExpressionEnvironment;
}

/** The schema of one row of the list at a scope such as `/trees/*`; an empty schema when the form has no such list. */
const rowSchema = (schema: SchemaObject, scope: string): SchemaObject => {
  let at: unknown = schema;
  for (const name of pointerNames(scope)) {
    at = !isObject(at)
      ? undefined
      : name === '*'
        ? own(at, 'items')
        : own(schemaAt(at, 'properties') ?? {}, name);
  }
  return isObject(at) ? at : {};
};

/** Prepares the environments of a form with its dated tables; each is made when it is first needed. */
export const formEnvironments = (
  schema: SchemaObject,
  tables: readonly Table[] = [],
  findings: SchemaObject = {},
): FormEnvironments => {
  const made = new Map<string, ExpressionEnvironment>();
  const make = (scope: string): ExpressionEnvironment =>
    createEnvironment({
      answers: schema,
      tables,
      variables: {
        today: 'string',
        council: councilSchema,
        ...(scope !== '' && { row: rowSchema(schema, scope) }),
      },
    });
  let fees: ExpressionEnvironment | undefined;
  return {
    fees: () =>
      (fees ??= createEnvironment({
        answers: schema,
        tables,
        variables: { today: 'string', council: councilSchema, findings },
      })),
    at: (pattern) => {
      const scope = scopeOf(pattern);
      const environment = made.get(scope) ?? make(scope);
      made.set(scope, environment);
      return environment;
    },
  };
};
