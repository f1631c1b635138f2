import type { ConditionRow, Operator } from '#core/fields';
import type { ConditionField } from './condition-fields.js';

const presence: readonly Operator[] = ['answered', 'not-answered'];
const byType: Readonly<Record<ConditionField['type'], readonly Operator[]>> = {
  choice: ['equals', 'not-equals', 'in', 'not-in', ...presence],
  choices: ['contains', ...presence],
  'yes-no': ['equals', ...presence],
  number: ['equals', 'not-equals', 'greater', 'greater-or-equal', 'less', 'less-or-equal', ...presence],
  text: ['equals', 'not-equals', ...presence],
  other: presence,
  unasked: [],
};

/** What can be asked of a field, the most usual first. */
export const operatorsFor = ({ type }: ConditionField): readonly Operator[] => byType[type];

export const takesValue = (operator: Operator): boolean => !presence.includes(operator);
export const takesList = (operator: Operator): boolean => operator === 'in' || operator === 'not-in';

const firstValue = ({ type, choices }: ConditionField): unknown => {
  switch (type) {
    case 'choice':
    case 'choices':
      return choices[0]?.value;
    case 'yes-no':
      return true;
    case 'number':
      return 0;
    default:
      return '';
  }
};

/** A row that asks something sensible of a field, to begin from. */
export const startRow = (field: ConditionField, operator = operatorsFor(field)[0]!): ConditionRow => {
  if (!takesValue(operator)) return { field: field.pointer, operator };
  const value = firstValue(field);
  return { field: field.pointer, operator, value: takesList(operator) ? [value] : value };
};
