import { choicesOf, own, scopeOf, type Field } from '#core/fields';
import type { Problem } from '#core/result';
import type { Condition, ConditionRow } from '../meta/form.js';
import { found, unknownField, type Lint, type LintContext } from './lint-context.js';

const comparing: ReadonlySet<string> = new Set(['greater', 'greater-or-equal', 'less', 'less-or-equal']);
const listing: ReadonlySet<string> = new Set(['in', 'not-in']);
const presence: ReadonlySet<string> = new Set(['answered', 'not-answered']);

const typesOf = (field: Field): readonly unknown[] => [own(field.schema, 'type')].flat();

const isNumeric = (field: Field): boolean =>
  typesOf(field).some((type) => type === 'number' || type === 'integer');
const isList = (field: Field): boolean => typesOf(field).includes('array');

const fitsType = (value: unknown, field: Field): boolean =>
  typesOf(field).some((type) => {
    if (type === 'integer') return Number.isInteger(value);
    if (type === 'array' || type === 'object') return false;
    return typeof value === type;
  });

const fitsChoices = (value: unknown, field: Field): boolean => {
  const choices = choicesOf(field.schema);
  return !choices || choices.some((choice) => choice.value === value);
};

const wrongOperator = (path: string, { operator, field }: ConditionRow): Problem =>
  found(
    `${path}/operator`,
    'condition-operator',
    `ช่อง ${field} ใช้ “${operator}” ไม่ได้`,
    `“${operator}” can’t be asked of ${field}`,
  );

const wrongValue = (path: string, { field }: ConditionRow): Problem =>
  found(`${path}/value`, 'condition-value', `ช่อง ${field} ไม่มีทางมีค่านี้`, `${field} can never have this value`);

const judgeValue = (row: ConditionRow, field: Field, path: string): readonly Problem[] => {
  if (comparing.has(row.operator)) return typeof row.value === 'number' ? [] : [wrongValue(path, row)];
  if (row.operator === 'contains') return fitsChoices(row.value, field) ? [] : [wrongValue(path, row)];
  const values = listing.has(row.operator) ? row.value : [row.value];
  if (!Array.isArray(values) || values.length === 0) return [wrongValue(path, row)];
  return values.every((value) => fitsType(value, field) && fitsChoices(value, field))
    ? []
    : [wrongValue(path, row)];
};

const judgeRow = (row: ConditionRow, path: string, { fields }: LintContext): readonly Problem[] => {
  const field = fields.get(row.field);
  if (!field) return [unknownField(`${path}/field`, row.field)];
  if (presence.has(row.operator)) return [];
  const fits =
    field.kind === 'value' &&
    (comparing.has(row.operator)
      ? isNumeric(field)
      : row.operator === 'contains'
        ? isList(field)
        : !isList(field));
  return fits ? judgeValue(row, field, path) : [wrongOperator(path, row)];
};

/** The rows of a condition: known fields, operators that suit them, values that can occur. */
export const lintCondition = (condition: Condition, path: string, context: LintContext): readonly Problem[] =>
  condition.rows.flatMap((row, index) => judgeRow(row, `${path}/rows/${index}`, context));

/** Conditions of pages; they speak of the whole application, never of a row. */
export const lintPageConditions: Lint = (context) =>
  context.definition.form.pages.flatMap((page, index) => {
    if (!page.when) return [];
    const path = `/form/pages/${index}/when`;
    const rows = page.when.rows.some((row) => scopeOf(row.field) !== '')
      ? [
          found(
            path,
            'condition-of-rows',
            'เงื่อนไขของหน้าใช้ช่องในรายการซ้ำไม่ได้',
            'A page can’t depend on the fields of rows',
          ),
        ]
      : [];
    return [...rows, ...lintCondition(page.when, path, context)];
  });
