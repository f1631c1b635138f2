import type { Expression } from '#core/expression';
import type { Result } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import { lintContext } from './lint-context.js';
import { allExpressions } from './placed-expressions.js';

/**
 * Judges another text for an expression of a bundled definition, by what may be looked at in its place: answers, rows,
 * findings, the case. Undefined when no expression stands at the path (RFC 6901, from the definition).
 */
export const judgeExpression = (
  definition: ServiceDefinition,
  path: string,
  text: string,
): Result<Expression> | undefined =>
  allExpressions(lintContext(definition))
    .find((placed) => placed.path === path)
    ?.environment.compile(text);
