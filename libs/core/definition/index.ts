export * from './meta/head.js';
export { sorts, type Sort } from './meta/primitives.js';
export * from './meta/form.js';
export * from './meta/papers.js';
export * from './meta/attachments.js';
export * from './meta/fees.js';
export * from './meta/tables.js';
export * from './meta/workflow.js';
export * from './meta/spans.js';
export * from './meta/documents.js';
export * from './meta/registers.js';
export * from './meta/bookings.js';
export * from './meta/resources.js';
export * from './meta/parties.js';
export * from './meta/notices.js';
export * from './meta/rounds.js';
export * from './meta/definition.js';
export * from './meta/proofs.js';
export * from './meta/part.js';
export * from './meta/kit.js';
export * from './meta/catalogue.js';
export * from './meta/rates.js';
export * from './meta/council.js';
export { applyRates } from './rates/apply-rates.js';
export { type Transition, listTransitions, reachableStates, statesWithoutWayOut } from './workflow-graph.js';
export { caseVariables, guardVariables, openingVariables } from './workflow-variables.js';
export { type EffectPlace, effectPlaces } from './effect-places.js';
export {
  bookingVariables,
  documentVariables,
  entrySchema,
  feesSchema,
  payVariables,
  rankingVariables,
  registerVariables,
  resourceVariable,
  uniqueVariables,
} from './part-variables.js';
export { documentPlaceholders, feeRowSchema, noticePlaceholders } from './document-placeholders.js';
export { type Marked, markedValues, visitValues } from './marked-values.js';
export { canonicalJson } from './canonical-json.js';
export { logoBase64 } from './logo-base64.js';
export { checkDefinition } from './check/check-definition.js';
export { checkChange } from './check/check-change.js';
export { checkCouncil, unknownServices } from './check/check-council.js';
export { checkPart } from './check/check-shape.js';
export { autocompleteNames, uiFieldNames, uiOptionTypes, widgetNames } from './check/ui-names.js';
export { breachOfLimits, definitionLimits } from './check/limits.js';
export { unsupportedKeywords, widthLimits } from './check/check-form-schema.js';
export { placeholders } from './lint/lint-notifications.js';
export { figuresToConfirm, type FigureToConfirm } from './figures-to-confirm.js';
export { judgeExpression } from './lint/judge-expression.js';
export { lintDefinition } from './lint/lint-definition.js';
export { unwritten } from './lint/lint-unwritten.js';
export { upgradeDefinition } from './upgrade/upgrade-definition.js';
export { isLaidOver, withParts } from './bundle/apply-uses.js';
export { bundleDefinition } from './bundle/bundle-definition.js';
export { findKit, itemName, kitLists, workflowNames } from './bundle/kit-lists.js';
export { narrowKit } from './bundle/narrow-kit.js';
export { compileRules } from './publish/compile-rules.js';
export { isOnPage, pageSchemas } from './publish/page-schemas.js';
export { defaultLimits } from './publish/inject-limits.js';
export { publishDefinition, type PublishedDefinition } from './publish/publish-definition.js';
export * from './diff/index.js';
