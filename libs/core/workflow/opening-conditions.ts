import type { Calendar } from '#core/calendar';
import { type Clock, type Duration, openingVariables } from '#core/definition';
import { type Expression, createEnvironment } from '#core/expression';
import type { WorkflowSource } from './case-workflow.js';
import { compileText } from './compile-guard.js';

/** What conditions of the opening are judged by. */
export interface OpeningFacts {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Day of filing in Bangkok. */
  readonly today: string;
  readonly calendar: Calendar;
}

/** What the answers decide when a case opens. */
export interface OpeningConditions {
  readonly flagsOf: (facts: OpeningFacts) => readonly string[];
  /** Where the case begins, and which division it is for. */
  readonly beginningOf: (facts: OpeningFacts) => { readonly state: string; readonly division: string };
  readonly clockLengths: (
    facts: OpeningFacts,
  ) => readonly { readonly id: string; readonly length: Duration }[];
}

const holds = (condition: Expression, facts: OpeningFacts): boolean => {
  const result = condition.evaluate({ ...facts });
  return result.ok && result.value === true;
};

/** Compiles the conditions of flags, routes and clocks. One over a missing answer doesn't hold. */
export const compileOpeningConditions = (source: WorkflowSource): OpeningConditions => {
  const { division, form, workflow, tables, routes = [] } = source;
  const environment = createEnvironment({ answers: form.schema, variables: openingVariables, tables });
  const compile = (text: string, place: string) => compileText(environment, text, `/workflow/${place}`);
  const ways = routes.map(({ when, ...way }, index) => ({
    ...way,
    when: compileText(environment, when, `/routes/${index}/when`),
  }));
  const flags = Object.entries(workflow.flags ?? {}).flatMap(([id, { when }]) =>
    when === undefined ? [] : [{ id, when: compile(when, `flags/${id}`) }],
  );
  const clocks = (workflow.clocks ?? []).map(({ id, length }) => ({
    id,
    otherwise: otherwiseOf(length),
    cases: casesOf(length).map(({ when, length: then }) => ({ when: compile(when, `clocks/${id}`), then })),
  }));
  return {
    flagsOf: (facts) => flags.filter(({ when }) => holds(when, facts)).map(({ id }) => id),
    beginningOf: (facts) => {
      const way = ways.find(({ when }) => holds(when, facts));
      return { state: way?.state ?? workflow.initial, division: way?.division ?? division };
    },
    clockLengths: (facts) =>
      clocks.map(({ id, cases, otherwise }) => ({
        id,
        length: cases.find(({ when }) => holds(when, facts))?.then ?? otherwise,
      })),
  };
};

const otherwiseOf = (length: Clock['length']): Duration =>
  'otherwise' in length ? length.otherwise : length;
const casesOf = (length: Clock['length']) => ('cases' in length ? length.cases : []);
