import { bundleDefinition, judgeExpression, type SharedPart } from '#core/definition';
import type { Expression } from '#core/expression';
import type { Result } from '#core/result';
import type { ServiceDraft } from './service-draft.js';

/**
 * Whether a text can stand as the formula at a path of a draft (`/definition/form/computed/0/value`), and of which type it
 * is then. Undefined when that can’t be said yet: the draft can’t be bundled, or nothing stands there.
 */
export const judgeFormula = (
  { definition }: ServiceDraft,
  parts: readonly SharedPart[],
  path: string,
  text: string,
): Result<Expression> | undefined => {
  const bundled = bundleDefinition(definition, parts);
  return bundled.ok ? judgeExpression(bundled.value, path.replace(/^\/definition/, ''), text) : undefined;
};
