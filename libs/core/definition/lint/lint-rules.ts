import { choicesOf, compileCondition, isWithin, scopeOf } from '#core/fields';
import type { Problem } from '#core/result';
import { canonicalJson } from '../canonical-json.js';
import type { ChoiceLimit, Rule } from '../meta/form.js';
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

const notOffered = (path: string, pointer: string): Problem =>
  found(path, 'choice-unknown', `ช่อง ${pointer} ไม่มีตัวเลือกนี้`, `${pointer} has no such choice`);

/** A limit keeps to the choices that the field has. */
const lintLimit = (
  { field: pointer, only }: ChoiceLimit,
  path: string,
  rule: Rule,
  context: LintContext,
): readonly Problem[] => {
  const target = lintTarget(pointer, `${path}/field`, rule, context);
  if (target.length > 0) return target;
  const field = context.fields.get(pointer)!;
  const choices = field.kind === 'value' ? choicesOf(field.schema) : undefined;
  if (!choices) {
    return [
      found(
        `${path}/field`,
        'limit-on-no-choice',
        `ช่อง ${pointer} ไม่ใช่ตัวเลือก`,
        `${pointer} is no choice field`,
      ),
    ];
  }
  const values = new Set(choices.map(({ value }) => value));
  return only.flatMap((value, index) =>
    values.has(value) ? [] : [notOffered(`${path}/only/${index}`, pointer)],
  );
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
  if (!rule.show && !rule.require && !rule.choices) {
    return [
      found(
        path,
        'rule-does-nothing',
        'กฎนี้ไม่แสดง ไม่บังคับ และไม่จำกัดตัวเลือกของช่องใด',
        'This rule neither shows, requires nor limits a field',
      ),
    ];
  }
  const targets = (['show', 'require'] as const).flatMap((list) =>
    (rule[list] ?? []).flatMap((pointer, at) => lintTarget(pointer, `${path}/${list}/${at}`, rule, context)),
  );
  const limited = (rule.choices ?? []).flatMap((limit, at) =>
    lintLimit(limit, `${path}/choices/${at}`, rule, context),
  );
  const scopes = scopesOf(rule).size > 1 ? [mixedScopes(`${path}/when`)] : [];
  const condition = lintCondition(rule.when, `${path}/when`, context);
  if (targets.length + limited.length + scopes.length + condition.length > 0)
    return [...condition, ...scopes, ...targets, ...limited];
  return [...lintShowScopes(rule, path, context), ...lintRequire(rule, path, context)];
};

const limitsUnderOneCondition = (rules: readonly Rule[]): ReadonlyMap<string, readonly unknown[]> => {
  const left = new Map<string, readonly unknown[]>();
  for (const { when, choices = [] } of rules) {
    for (const { field, only } of choices) {
      const key = `${field} ${canonicalJson(compileCondition(when, scopeOfConditions([when])))}`;
      left.set(key, left.get(key)?.filter((value) => only.includes(value)) ?? only);
    }
  }
  return left;
};

const lintNoneLeft = (rules: readonly Rule[]): readonly Problem[] =>
  [...limitsUnderOneCondition(rules)]
    .filter(([, left]) => left.length === 0)
    .map(([key]) => {
      const field = key.split(' ', 1)[0]!;
      return found(
        '/form/rules',
        'no-choice-left',
        `กฎภายใต้เงื่อนไขเดียวกันไม่เหลือตัวเลือกให้ช่อง ${field}`,
        `Rules under one condition leave no choice for ${field}`,
      );
    });

/** Rules: known fields, conditions that make sense, and a shape that JSON Schema can say. */
export const lintRules: Lint = (context) => {
  const rules = context.definition.form.rules ?? [];
  return [
    ...rules.flatMap((rule, index) => lintRule(rule, index, context)),
    ...lintNoneLeft(rules),
    ...doubles(rules.map((rule) => rule.id)).map((id) =>
      found('/form/rules', 'double-id', `มีกฎชื่อ ${id} มากกว่าหนึ่งข้อ`, `There are two rules called ${id}`),
    ),
  ];
};
