import { formEnvironments, type FormEnvironments } from '#core/expression';
import { descendants, fieldTree, findingsSchema, own, type Field, type SchemaObject } from '#core/fields';
import { problemAt, type Problem } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import { schemaPointer } from '../publish/schema-edit.js';

/** A bundled definition with what all rules of the lint look up. */
export interface LintContext {
  readonly definition: ServiceDefinition;
  /** Top-level fields. */
  readonly top: readonly Field[];
  /** All fields by pattern. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly environments: FormEnvironments;
}

/** One rule of the lint. */
export type Lint = (context: LintContext) => readonly Problem[];

export const lintContext = (definition: ServiceDefinition): LintContext => {
  const tree = fieldTree(definition.form.schema);
  return {
    definition,
    top: tree.fields,
    fields: new Map(descendants(tree).map((field) => [field.pointer, field])),
    environments: formEnvironments(
      definition.form.schema,
      definition.tables,
      findingsSchema(definition.workflow.actions),
    ),
  };
};

export const found = (path: string, code: string, th: string, en: string): Problem =>
  problemAt(path, `definition.${code}`, th, en);

export const warned = (path: string, code: string, th: string, en: string): Problem => ({
  ...found(path, code, th, en),
  severity: 'warning',
});

export const unknownField = (path: string, pointer: string): Problem =>
  found(path, 'unknown-field', `ไม่มีช่อง ${pointer} ในแบบฟอร์ม`, `The form has no field ${pointer}`);

/** Where a field’s schema stands in the definition. */
export const fieldPath = (field: Pick<Field, 'pointer'>): string =>
  `/form/schema${schemaPointer(field.pointer)}`;

/** Problems for the pointers of a list that name no field. */
export const unknownPointers = (
  pointers: readonly string[],
  path: string,
  fields: LintContext['fields'],
): readonly Problem[] =>
  pointers.flatMap((pointer, index) =>
    fields.has(pointer) ? [] : [unknownField(`${path}/${index}`, pointer)],
  );

/** Whether the schema of an action’s form requires a text under this name. */
export const demandsText = (schema: SchemaObject | undefined, name: string): boolean => {
  const field = schema && fieldTree(schema).fields.find((one) => one.name === name);
  return field !== undefined && field.required && own(field.schema, 'type') === 'string';
};

/** The names that stand more than once. */
export const doubles = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
