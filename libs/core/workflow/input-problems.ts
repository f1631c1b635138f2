import type { Problem } from '#core/result';
import type { Action, EffectDefinition } from '#core/definition';
import { valueAt } from '#core/fields';
import type { CaseState } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import { clockInputProblems } from './clock-effects.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { checkCorrectionInput, isBlank } from './correction.js';
import { paymentProblems, refundProblems } from './effects/debts.js';
import { mergeTargetUnknown, stepNotVisited, unanswered } from './refusals.js';

type Input = Readonly<Record<string, unknown>>;

/** What an effect demands of the action’s own answers, besides what their schema says. */
const problemsOf = (
  compiled: CompiledWorkflow,
  effect: EffectDefinition,
  input: Input,
  state: CaseState,
  into: string | undefined,
): readonly Problem[] => {
  switch (effect.type) {
    case 'move-division':
    case 'forward':
      return isBlank(valueAt(input, effect.field)) ? [unanswered(effect.field)] : [];
    case 'return-step': {
      const step = String(valueAt(input, effect.field) ?? '');
      const isEarlier = state.path.includes(step) && step !== state.state && !compiled.isFinal(step);
      return isEarlier ? [] : [stepNotVisited(effect.field)];
    }
    case 'merge':
      return into === undefined || into === state.id ? [mergeTargetUnknown(effect.field)] : [];
    case 'record-payment':
      return paymentProblems(state, input);
    case 'refund-payment':
      return refundProblems(state, input);
    default:
      return [];
  }
};

/** All that the action’s own answers lack for its effects, at once. */
export const inputProblems = (
  compiled: CompiledWorkflow,
  action: Action,
  input: Input,
  standing: Omit<DecideRequest, 'command'>,
  into: string | undefined,
): readonly Problem[] => {
  const correction = checkCorrectionInput(action, standing.state, input);
  return [
    ...(correction.ok ? [] : correction.problems),
    ...(action.effects ?? []).flatMap((effect) => problemsOf(compiled, effect, input, standing.state, into)),
    ...clockInputProblems(compiled, action, input, standing),
  ];
};
