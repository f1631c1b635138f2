import { type Clock, type Duration, openingVariables } from '#core/definition';
import { type Expression, createEnvironment } from '#core/expression';
import type { WorkflowSource } from './case-workflow.js';
import { compileText } from './compile-guard.js';

type Answers = Readonly<Record<string, unknown>>;

/** What the answers decide when a case opens. */
export interface OpeningConditions {
  readonly flagsOf: (answers: Answers, today: string) => readonly string[];
  readonly clockLengths: (
    answers: Answers,
    today: string,
  ) => readonly { readonly id: string; readonly length: Duration }[];
}

const holds = (condition: Expression, answers: Answers, today: string): boolean => {
  const result = condition.evaluate({ answers, today });
  return result.ok && result.value === true;
};

/** Compiles the conditions of flags and clocks. One over a missing answer doesn't hold. */
export const compileOpeningConditions = ({ form, workflow }: WorkflowSource): OpeningConditions => {
  const environment = createEnvironment({ answers: form.schema, variables: openingVariables });
  const compile = (text: string, place: string) => compileText(environment, text, `/workflow/${place}`);
  const flags = Object.entries(workflow.flags ?? {}).flatMap(([id, { when }]) =>
    when === undefined ? [] : [{ id, when: compile(when, `flags/${id}`) }],
  );
  const clocks = (workflow.clocks ?? []).map(({ id, length }) => ({
    id,
    otherwise: otherwiseOf(length),
    cases: casesOf(length).map(({ when, length: then }) => ({ when: compile(when, `clocks/${id}`), then })),
  }));
  return {
    flagsOf: (answers, today) => flags.filter(({ when }) => holds(when, answers, today)).map(({ id }) => id),
    clockLengths: (answers, today) =>
      clocks.map(({ id, cases, otherwise }) => ({
        id,
        length: cases.find(({ when }) => holds(when, answers, today))?.then ?? otherwise,
      })),
  };
};

const otherwiseOf = (length: Clock['length']): Duration =>
  'otherwise' in length ? length.otherwise : length;
const casesOf = (length: Clock['length']) => ('cases' in length ? length.cases : []);
