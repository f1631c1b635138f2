export {
  deeperThan,
  forbiddenKeys,
  isObject,
  own,
  schemaAt,
  schemasAt,
  stringsAt,
  type SchemaObject,
} from './json.js';
export { expandPattern, isWithin, patternOf, pointerNames, pointerTo, scopeOf, valueAt } from './pointer.js';
export { compileMatcher, conditionKeywords, type Matcher } from './matcher.js';
export { choicesOf, descendants, fieldTree, layersOf, type Field, type Layer } from './field-tree.js';
export {
  combine,
  compileCondition,
  operators,
  type Condition,
  type ConditionRow,
  type Operator,
} from './condition.js';
export { findingName, findingsSchema } from './findings.js';
export { findDuplicateKey } from './duplicate-key.js';
