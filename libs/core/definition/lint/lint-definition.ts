import type { Problem } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import { lintPageConditions } from './lint-conditions.js';
import { found, lintContext, type Lint } from './lint-context.js';
import { lintClockEffects, lintClocks } from './lint-clocks.js';
import { lintCycles } from './lint-cycles.js';
import { lintApprovals } from './lint-approvals.js';
import { lintEffectForms } from './lint-effect-forms.js';
import { lintEffectNames } from './lint-effect-names.js';
import { lintEffects } from './lint-effects.js';
import { lintLimits } from './lint-limits.js';
import {
  lintChecks,
  lintComputed,
  lintPaperExpressions,
  lintPartExpressions,
  lintWorkflowExpressions,
} from './lint-expressions.js';
import { lintFields, lintRequired, lintUiPointers } from './lint-fields.js';
import { lintNotifications } from './lint-notifications.js';
import { lintPages } from './lint-pages.js';
import { lintLegalBasis, lintPapers } from './lint-papers.js';
import { lintApplicant, lintPrivacyGroups, lintSealed } from './lint-privacy.js';
import { lintRules } from './lint-rules.js';
import { lintSilence, lintTimers } from './lint-silence.js';
import { lintSystemCircles } from './lint-system-circles.js';
import { lintTexts, lintTranslations } from './lint-texts.js';
import { lintPlacedWidgets } from './lint-placed-widgets.js';
import { lintUnwritten } from './lint-unwritten.js';
import { lintWidgets } from './lint-widgets.js';
import { lintActions, lintStates } from './lint-workflow.js';
import { lintBookings } from './parts/lint-bookings.js';
import { lintDocuments } from './parts/lint-documents.js';
import { lintDues, lintExits, lintHead } from './parts/lint-head.js';
import { lintNotices, lintParties } from './parts/lint-notices.js';
import { lintPartFields } from './parts/lint-part-fields.js';
import { lintPartNames } from './parts/lint-part-names.js';
import { lintRegisters } from './parts/lint-registers.js';
import { lintRounds, lintSurvey } from './parts/lint-rounds.js';
import { lintLookUps } from './tables/lint-look-ups.js';
import { lintTables } from './tables/lint-tables.js';

const lints: readonly Lint[] = [
  lintTexts,
  lintLegalBasis,
  lintFields,
  lintRequired,
  lintUiPointers,
  lintWidgets,
  lintPlacedWidgets,
  lintTranslations,
  lintPages,
  lintPageConditions,
  lintRules,
  lintComputed,
  lintCycles,
  lintChecks,
  lintPapers,
  lintPaperExpressions,
  lintPartExpressions,
  lintTables,
  lintLookUps,
  lintStates,
  lintActions,
  lintSystemCircles,
  lintEffectNames,
  lintEffectForms,
  lintEffects,
  lintApprovals,
  lintLimits,
  lintClocks,
  lintClockEffects,
  lintSilence,
  lintTimers,
  lintWorkflowExpressions,
  lintNotifications,
  lintUnwritten,
  lintHead,
  lintExits,
  lintDues,
  lintPartNames,
  lintPartFields,
  lintDocuments,
  lintRegisters,
  lintBookings,
  lintNotices,
  lintParties,
  lintRounds,
  lintSurvey,
  lintPrivacyGroups,
  lintApplicant,
  lintSealed,
];

const refers = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, '$ref') || Object.values(value).some(refers));

/**
 * What a checked and bundled definition means, judged: names that lead nowhere, rules and values in a circle, expressions
 * that don’t fit the fields, workflows with dead ends, missing words, and what the law asks (reasons and appeal, no copies
 * of ID cards, privacy of every field). Problems of severity `warning` don’t stop a publish.
 */
export const lintDefinition = (definition: ServiceDefinition): readonly Problem[] => {
  if (refers(definition.form.schema)) {
    return [
      found(
        '/form/schema',
        'not-bundled',
        'ต้องรวมชิ้นส่วน (bundle) ก่อนตรวจ',
        'Shared parts are brought in before the lint',
      ),
    ];
  }
  const context = lintContext(definition);
  return lints.flatMap((lint) => lint(context));
};
