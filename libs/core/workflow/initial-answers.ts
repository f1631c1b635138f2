import { isObject, pointerNames } from '#core/fields';
import { bangkokDay } from '#core/thai';
import type { InitialRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { caseFacts } from './expression-facts.js';
import { findingFacts } from './finding-facts.js';

type Answers = Readonly<Record<string, unknown>>;

const withValue = (form: Answers, [name, ...deeper]: readonly string[], value: unknown): Answers => {
  if (name === undefined) return form;
  const inner = form[name];
  return {
    ...form,
    [name]: deeper.length === 0 ? value : withValue(isObject(inner) ? inner : {}, deeper, value),
  };
};

/** What an action’s form begins with, as answers; nothing where the definition says nothing. */
export const initialAnswers = (
  compiled: CompiledWorkflow,
  action: string,
  { answers, state, now, calendar }: InitialRequest,
): Answers => {
  const values = compiled.initial(action, {
    answers,
    case: caseFacts(compiled, state, now),
    findings: findingFacts(state.findings),
    today: bangkokDay(now),
    calendar,
  });
  return [...values].reduce<Answers>(
    (form, [pointer, value]) => withValue(form, pointerNames(pointer), value),
    {},
  );
};
