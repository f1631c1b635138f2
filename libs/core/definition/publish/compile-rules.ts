import {
  combine,
  compileCondition,
  schemaAt,
  schemasAt,
  stringsAt,
  valueAt,
  type SchemaObject,
} from '#core/fields';
import { canonicalJson } from '../canonical-json.js';
import type { ChoiceLimit, FormDefinition, Rule } from '../meta/form.js';
import type { ServiceDefinition } from '../meta/definition.js';
import {
  describeBelow,
  editAt,
  mergeSchemas,
  parentOf,
  schemaPointer,
  withoutRequired,
} from './schema-edit.js';
import { chainWithin, conditionalFields, scopeOfConditions, visibilityOf } from './visibility.js';

/** One `if` with what follows, and the rows it stands in. */
interface Compiled {
  readonly scope: string;
  readonly condition: SchemaObject;
  readonly then: SchemaObject | undefined;
  readonly otherwise: SchemaObject | undefined;
}

const isRequired = (schema: SchemaObject, field: string): boolean => {
  const { parent, name } = parentOf(field);
  const group = valueAt(schema, schemaPointer(parent)) as SchemaObject | undefined;
  return group !== undefined && stringsAt(group, 'required').includes(name);
};

/** Says about the group of a field, seen from a scope: it requires the field. */
const requires = (field: string, scope: string): SchemaObject => {
  const { parent, name } = parentOf(field);
  return describeBelow(parent.slice(scope.length), { required: [name] });
};

const forbids = (field: string, scope: string): SchemaObject => {
  const { parent, name } = parentOf(field);
  return describeBelow(parent.slice(scope.length), { properties: { [name]: false } });
};

const compileShow = (form: FormDefinition, field: string): Compiled => {
  const { scope, condition } = visibilityOf(form, field)!;
  return {
    scope,
    condition,
    then: isRequired(form.schema, field) ? requires(field, scope) : undefined,
    otherwise: forbids(field, scope),
  };
};

const unique = (schemas: readonly SchemaObject[]): readonly SchemaObject[] => [
  ...new Map(schemas.map((schema) => [canonicalJson(schema), schema])).values(),
];

/** A field required by a rule is required when it shows, and so are the groups that it stands in. */
const compileRequire = (form: FormDefinition, rule: Rule, field: string): Compiled => {
  const scope = scopeOfConditions([rule.when]);
  const chain = chainWithin(field, scope).filter((pointer) => !pointer.endsWith('/*'));
  const visibility = chain
    .flatMap((pointer) => visibilityOf(form, pointer) ?? [])
    .filter((found) => found.scope === scope);
  const rowsBelow = chain.filter((pointer) => !pointer.slice(scope.length).includes('/*'));
  const demanded = field.slice(scope.length).includes('/*') ? [field] : rowsBelow;
  return {
    scope,
    condition: combine(
      'all',
      unique([compileCondition(rule.when, scope), ...visibility.map((found) => found.condition)]),
    ),
    then: mergeSchemas(demanded.map((pointer) => requires(pointer, scope))),
    otherwise: undefined,
  };
};

/** A list of choices is limited item by item. */
const limits = (schema: SchemaObject, { field, only }: ChoiceLimit, scope: string): SchemaObject => {
  const { parent, name } = parentOf(field);
  const found = valueAt(schema, schemaPointer(field)) as SchemaObject | undefined;
  const leaf = found && schemaAt(found, 'items') ? { items: { enum: only } } : { enum: only };
  return describeBelow(parent.slice(scope.length), { properties: { [name]: leaf } });
};

const compileChoices = (form: FormDefinition, rule: Rule, limit: ChoiceLimit): Compiled => {
  const scope = scopeOfConditions([rule.when]);
  return {
    scope,
    condition: compileCondition(rule.when, scope),
    then: limits(form.schema, limit, scope),
    otherwise: undefined,
  };
};

/** Joins what stands under the same condition at the same place. */
const join = (compiled: readonly Compiled[]): readonly Compiled[] => {
  const groups = new Map<string, Compiled[]>();
  for (const one of compiled) {
    const key = `${one.scope} ${canonicalJson(one.condition)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const merge = (schemas: readonly (SchemaObject | undefined)[]) => {
    const said = schemas.filter((schema) => schema !== undefined);
    return said.length > 0 ? mergeSchemas(said) : undefined;
  };
  return [...groups.values()].map((group) => ({
    scope: group[0]!.scope,
    condition: group[0]!.condition,
    then: merge(group.map((one) => one.then)),
    otherwise: merge(group.map((one) => one.otherwise)),
  }));
};

const toSchema = ({ condition, then, otherwise }: Compiled): SchemaObject => ({
  if: condition,
  ...(then && { then }),
  ...(otherwise && { else: otherwise }),
});

const append = (schema: SchemaObject, compiled: Compiled): SchemaObject =>
  editAt(schema, compiled.scope, (found) => ({
    ...found,
    allOf: [...schemasAt(found, 'allOf'), toSchema(compiled)],
  }));

/**
 * Writes the rules and the pages’ conditions of a bundled definition into its schema, so that the schema alone says when a
 * field may and must be answered: fields that show at times leave `required`; `allOf` of the object or row whose answers
 * decide gets `{ if, then, else }`, where `then` requires what was required and leaves the choices that are offered, and
 * `else` forbids what is hidden. Limits of several rules hold together.
 */
export const compileRules = ({ form }: Pick<ServiceDefinition, 'form'>): SchemaObject => {
  const hidden = conditionalFields(form);
  const base = hidden.reduce((schema, field) => {
    const { parent, name } = parentOf(field);
    return editAt(schema, parent, (group) => withoutRequired(group, name));
  }, form.schema);
  const compiled = [
    ...hidden.map((field) => compileShow(form, field)),
    ...(form.rules ?? []).flatMap((rule) =>
      (rule.require ?? []).map((field) => compileRequire(form, rule, field)),
    ),
    ...(form.rules ?? []).flatMap((rule) =>
      (rule.choices ?? []).map((limit) => compileChoices(form, rule, limit)),
    ),
  ];
  return join(compiled).reduce(append, base);
};
