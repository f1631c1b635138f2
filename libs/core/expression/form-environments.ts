import type { SchemaObject } from '#core/fields';
import type { Table } from '#core/tables';
import { createEnvironment } from './environment.js';
import { environmentsBy, variablesAt, type FormEnvironments } from './form-scopes.js';

/** Prepares the environments of a form with its dated tables. */
export const formEnvironments = (
  schema: SchemaObject,
  tables: readonly Table[] = [],
  findings: SchemaObject = {},
): FormEnvironments =>
  environmentsBy((scope) =>
    createEnvironment({ answers: schema, tables, variables: variablesAt(scope, { schema, findings }) }),
  );
