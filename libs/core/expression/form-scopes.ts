import { isObject, own, pointerNames, schemaAt, scopeOf, type SchemaObject } from '#core/fields';
import type { Table } from '#core/tables';
import type { CelType } from './cel-type.js';
import type { ExpressionEnvironment } from './environment.js';

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

/** What the expressions of a form are about. */
export interface FormDeclarations {
  readonly schema: SchemaObject;
  readonly tables?: readonly Table[] | undefined;
  /** What officers may find. */
  readonly findings?: SchemaObject | undefined;
}

/** Name of the environment of fee lines, beside those of scopes. */
export const feesScope = 'fees';

type Variables = Readonly<Record<string, CelType>>;

/** What expressions of a scope see beside the answers. */
export const variablesAt = (scope: string, { schema, findings = {} }: FormDeclarations): Variables => ({
  today: 'string',
  council: councilSchema,
  ...(scope === feesScope && { findings }),
  ...(scope.startsWith('/') && { row: rowSchema(schema, scope) }),
});

/** Makes environments by scope when they are first needed. */
export const environmentsBy = (make: (scope: string) => ExpressionEnvironment): FormEnvironments => {
  const made = new Map<string, ExpressionEnvironment>();
  const of = (scope: string): ExpressionEnvironment => {
    const environment = made.get(scope) ?? make(scope);
    made.set(scope, environment);
    return environment;
  };
  return { fees: () => of(feesScope), at: (pattern) => of(scopeOf(pattern)) };
};
