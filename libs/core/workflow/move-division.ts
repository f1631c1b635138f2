import { type Result, fail, ok } from '#core/result';
import type { Action } from '#core/definition';
import { isBlank } from './correction.js';
import { unanswered } from './refusals.js';
import { valueAt } from '#core/fields';

/** An action that hands the case on must be told to whom. */
export const checkDivisionInput = (
  action: Action,
  input: Readonly<Record<string, unknown>>,
): Result<null> => {
  const missing = (action.effects ?? []).flatMap((effect) =>
    effect.type === 'move-division' && isBlank(valueAt(input, effect.field))
      ? [unanswered(effect.field)]
      : [],
  );
  return missing.length > 0 ? fail(...missing) : ok(null);
};
