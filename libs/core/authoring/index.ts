export type { ServiceDraft } from './service-draft.js';
export type { Command, CommandOf, FieldPlace } from './command.js';
export {
  answerAddress,
  findingAddress,
  homeOf,
  parentOf,
  replyAddress,
  schemaPathOf,
  uiPathOf,
} from './field-address.js';
export type { FieldAddress } from './field-address.js';
export { clipField, isRequired, type ClippedField, type FieldClip } from './clip.js';
export { listFieldMentions, type FieldMention } from './field-mentions.js';
export { freeName, listReferences, namesOf } from './names.js';
export { hasField, listDependents } from './remove-field.js';
export { fieldNamesIn, findSection } from './place-field.js';
export { findThing } from './handlers/thing-handlers.js';
export { blankDraft, blankWorkflow, type Beginning } from './blank-draft.js';
export { hasSharedSteps, wholeWorkflow } from './own-workflow.js';
export { wholeItems } from './whole-item.js';
export { createPerform, type Perform } from './perform.js';
export { prepare, warmingSteps } from './warm-up.js';
export { type History, record, redo, startHistory, undo } from './history.js';
export * from './palette/index.js';
export { listTasks, taskOf, tasks, type Task, type TaskState, type TaskStatus } from './task-list.js';
export { listProblems } from './list-problems.js';
export { findPlace, pageIndexOf } from './find-place.js';
export { conditionFields, type ConditionField } from './rules/condition-fields.js';
export { operatorsFor, startRow, takesList, takesValue } from './rules/operators-for.js';
export { conditionWords, operatorWords, ruleWords } from './rules/rule-words.js';
export { blankOf, type Surroundings } from './sheet/blank-of.js';
export { metaKeys, metaValues, type MetaWord } from './sheet/meta-at.js';
export { shapeOf, variantKey, variantOf, type Shape, type ShapeKey } from './sheet/shape-of.js';
export { judgeFormula } from './judge-formula.js';
export { samplesWithoutAnswers } from './refused-samples.js';
export * from './workflow/index.js';
export { type Pattern, type PatternId, applyPattern, patternIds, patterns } from './patterns/index.js';
export * from './import-schema/index.js';
export { makeSamples } from './samples/make-samples.js';
export { readCell, writeCell } from './grid/cell-text.js';
export { cellOf, columnsOf, isAboveCeiling, type DatedTable, type GridColumn } from './grid/columns.js';
export { putCells, splitCells } from './grid/put-cells.js';
export {
  letterPlaceholders,
  listOfTable,
  messagePlaceholders,
  rowPlaceholders,
  type PlaceholderChoice,
} from './letters/list-placeholders.js';
export { listDependencies, pageOfRule, type Dependency } from './rules/dependencies.js';
