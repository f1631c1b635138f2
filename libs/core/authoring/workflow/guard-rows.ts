import { pointerNames, type Condition, type ConditionRow, type Operator } from '#core/fields';
import type { ConditionField } from '../rules/condition-fields.js';

const compared: Partial<Record<Operator, string>> = {
  equals: '==',
  'not-equals': '!=',
  greater: '>',
  'greater-or-equal': '>=',
  less: '<',
  'less-or-equal': '<=',
};

const joints = { all: ' && ', any: ' || ' } as const;

/** `has(answers.a) && has(answers.a.b)`: whether there is an answer at all. */
const thereIs = (names: readonly string[]): string =>
  names.map((_, at) => `has(answers.${names.slice(0, at + 1).join('.')})`).join(' && ');

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'number') return JSON.stringify(value);
  return Number.isInteger(value) ? `${value}.0` : String(value);
};

const rowFormula = ({ field, operator, value }: ConditionRow): string => {
  const names = pointerNames(field);
  const answer = `answers.${names.join('.')}`;
  const there = thereIs(names);
  const read = typeof [value].flat()[0] === 'number' ? `double(${answer})` : answer;
  switch (operator) {
    case 'answered':
      return `(${there})`;
    case 'not-answered':
      return `(!(${there}))`;
    case 'contains':
      return `(${there} && ${literal(value)} in ${answer})`;
    case 'in':
      return `(${there} && ${read} in ${literal(value)})`;
    case 'not-in':
      return `(!(${there}) || !(${read} in ${literal(value)}))`;
    case 'not-equals':
      return `(!(${there}) || ${read} != ${literal(value)})`;
    default:
      return `(${there} && ${read} ${compared[operator]} ${literal(value)})`;
  }
};

/** A condition as the formula of a guard, which means the same: a missing answer makes a row false, but for the negative ones. */
export const conditionFormula = ({ match, rows }: Condition): string =>
  rows.map(rowFormula).join(joints[match]);

const splitRows = (formula: string): readonly string[] =>
  formula.split(/(?<=\)) (?:&&|\|\|) (?=\((?:has|!\(has))/);

const values = (field: ConditionField, text: string): readonly unknown[] => {
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([found]) => Number(found));
  const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([found]) => JSON.parse(found) as unknown);
  if (field.type === 'yes-no') return text.includes('true') ? [true] : [false];
  return strings.length > 0 ? strings : numbers;
};

const shapes: readonly (readonly [operator: Operator, shape: RegExp])[] = [
  ['not-in', /\|\| !\(.+ in (\[.*\])\)\)$/],
  ['in', / in (\[.*\])\)$/],
  ['contains', /&& (.+) in answers\.[\w.]+\)$/],
  ['not-equals', / != (.+)\)$/],
  ['greater-or-equal', / >= (.+)\)$/],
  ['less-or-equal', / <= (.+)\)$/],
  ['greater', / > (.+)\)$/],
  ['less', / < (.+)\)$/],
  ['equals', / == (.+)\)$/],
  ['not-answered', /^\(!\(has.*\)\)()$/],
  ['answered', /^\(has.*\)()$/],
];

const readRow = (text: string, fields: readonly ConditionField[]): ConditionRow | undefined => {
  const pointer = [...text.matchAll(/has\(answers\.([\w.]+)\)/g)].at(-1)?.[1]?.replaceAll('.', '/');
  const field = fields.find((one) => one.pointer === `/${pointer}`);
  if (!field) return undefined;
  return shapes
    .flatMap(([operator, shape]): readonly ConditionRow[] => {
      const found = shape.exec(text)?.[1];
      if (found === undefined) return [];
      if (found === '') return [{ field: field.pointer, operator }];
      const read = values(field, found);
      const isList = operator === 'in' || operator === 'not-in';
      return [{ field: field.pointer, operator, value: isList ? read : read[0] }];
    })
    .find((row) => rowFormula(row) === text);
};

/**
 * The condition that a formula was written from, so that it can be edited as sentences again; undefined for one that people
 * wrote otherwise. What is read back gives the very same formula.
 */
export const readCondition = (formula: string, fields: readonly ConditionField[]): Condition | undefined => {
  const rows = splitRows(formula).map((text) => readRow(text, fields));
  if (!rows.every((row) => row !== undefined)) return undefined;
  const all: Condition = { match: 'all', rows };
  const any: Condition = { match: 'any', rows };
  return [all, any].find((condition) => conditionFormula(condition) === formula);
};
