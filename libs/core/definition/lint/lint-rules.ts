import { isWithin, scopeOf } from '#core/fields';
import type { Problem } from '#core/result';
import type { Rule } from '../meta/form.js';
import { chainWithin, scopeOfConditions, showConditions, visibilityOf } from '../publish/visibility.js';
import { lintCondition } from './lint-conditions.js';
import { doubles, found, unknownField, type Lint, type LintContext } from './lint-context.js';

const mixedScopes = (path: string): Problem =>
  found(
    path,
    'rule-mixes-rows',
    'เงื่อนไขในรายการซ้ำใช้กับช่องในแถวเดียวกันเท่านั้น ให้คำนวณเป็นช่องใช่/ไม่ใช่ก่อน',
    'A condition over rows steers fields of the same row only, and alone: compute a yes/no field first',
  );

const scopesOf = ({ when }: Rule): ReadonlySet<string> => new Set(when.rows.map((row) => scopeOf(row.field)));

const lintTarget = (
  pointer: string,
  path: string,
  rule: Rule,
  { fields }: LintContext,
): readonly Problem[] => {
  const field = fields.get(pointer);
  if (!field) return [unknownField(path, pointer)];
  if (field.branch) {
    return [
      found(
        path,
        'rule-on-branch',
        'ช่องนี้มีเฉพาะในทางแยกของสคีมา จะใช้กฎแสดงไม่ได้',
        'This field stands only in branches of the schema: a rule can’t steer it',
      ),
    ];
  }
  return isWithin(pointer, scopeOfConditions([rule.when])) ? [] : [mixedScopes(path)];
};

/** All rules that show one field must look at the same rows, or the schema couldn’t say it. */
const lintShowScopes = (rule: Rule, path: string, { definition }: LintContext): readonly Problem[] =>
  (rule.show ?? []).flatMap((pointer, index) => {
    const scopes = new Set(
      showConditions(definition.form, pointer).flatMap((when) => when.rows.map((row) => scopeOf(row.field))),
    );
    return scopes.size > 1 ? [mixedScopes(`${path}/show/${index}`)] : [];
  });

const lintRequire = (rule: Rule, path: string, context: LintContext): readonly Problem[] => {
  const { form } = context.definition;
  const computed = new Set((form.computed ?? []).map(({ target }) => target));
  const scope = scopeOfConditions([rule.when]);
  return (rule.require ?? []).flatMap((pointer, index) => {
    const at = `${path}/require/${index}`;
    if (computed.has(pointer))
      return [
        found(at, 'computed-required', 'บังคับกรอกช่องที่คำนวณเองไม่ได้', 'A computed field can’t be demanded'),
      ];
    const others = chainWithin(pointer, scope).flatMap((step) => visibilityOf(form, step) ?? []);
    return others.some((visibility) => visibility.scope !== scope) ? [mixedScopes(at)] : [];
  });
};

const lintRule = (rule: Rule, index: number, context: LintContext): readonly Problem[] => {
  const path = `/form/rules/${index}`;
  if (!rule.show && !rule.require) {
    return [
      found(
        path,
        'rule-does-nothing',
        'กฎนี้ไม่แสดงหรือบังคับช่องใด',
        'This rule neither shows nor requires a field',
      ),
    ];
  }
  const targets = (['show', 'require'] as const).flatMap((list) =>
    (rule[list] ?? []).flatMap((pointer, at) => lintTarget(pointer, `${path}/${list}/${at}`, rule, context)),
  );
  const scopes = scopesOf(rule).size > 1 ? [mixedScopes(`${path}/when`)] : [];
  const condition = lintCondition(rule.when, `${path}/when`, context);
  if (targets.length + scopes.length + condition.length > 0) return [...condition, ...scopes, ...targets];
  return [...lintShowScopes(rule, path, context), ...lintRequire(rule, path, context)];
};

/** Rules: known fields, conditions that make sense, and a shape that JSON Schema can say. */
export const lintRules: Lint = (context) => {
  const rules = context.definition.form.rules ?? [];
  return [
    ...rules.flatMap((rule, index) => lintRule(rule, index, context)),
    ...doubles(rules.map((rule) => rule.id)).map((id) =>
      found('/form/rules', 'double-id', `มีกฎชื่อ ${id} มากกว่าหนึ่งข้อ`, `There are two rules called ${id}`),
    ),
  ];
};
