import type { PatternId, Pattern } from './pattern.js';
import { benefitPattern } from './benefit.js';
import { permitPattern } from './permit.js';
import { requestPattern } from './request.js';
import { surveyPattern } from './survey.js';
import { tipPattern } from './tip.js';

export { applyPattern } from './apply-pattern.js';
export { plainLetter } from './letters.js';
export { type Pattern, type PatternId, patternIds } from './pattern.js';

/** Workflows to begin from. */
export const patterns: Readonly<Record<PatternId, Pattern>> = {
  request: requestPattern,
  permit: permitPattern,
  benefit: benefitPattern,
  tip: tipPattern,
  survey: surveyPattern,
};
