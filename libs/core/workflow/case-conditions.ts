import { caseVariables, openingVariables } from '#core/definition';
import { type Expression, createEnvironment } from '#core/expression';
import { createFeeSchedule } from '#core/form';
import { bangkokDay } from '#core/thai';
import type { WorkflowSource } from './case-workflow.js';
import { compileText } from './compile-guard.js';
import type { CaseConditions } from './conditions.js';
import { findingFacts } from './finding-facts.js';

const isTrue = (condition: Expression, facts: object): boolean => {
  const result = condition.evaluate({ ...facts });
  return result.ok && result.value === true;
};

const compileAmounts = ({ form, tables, fees = [], workflow }: WorkflowSource): CaseConditions['amounts'] => {
  const schedule = createFeeSchedule({ form, tables, fees, workflow });
  return ({ answers, findings, receivedAt, calendar }) => {
    const { lines } = schedule(answers, {
      today: bangkokDay(receivedAt),
      council: { villages: [] },
      calendar,
      findings: findingFacts(findings),
    });
    return new Map(lines.map(({ code, satang }) => [code, satang]));
  };
};

const compileParties = ({ form, tables, parties = [] }: WorkflowSource): CaseConditions['hasParty'] => {
  const environment = createEnvironment({ answers: form.schema, variables: openingVariables, tables });
  const conditions = new Map(
    parties.flatMap(({ id, when }) =>
      when === undefined ? [] : [[id, compileText(environment, when, `/parties/${id}`)] as const],
    ),
  );
  return (id, answers, today, calendar) => {
    const when = conditions.get(id);
    return when === undefined || isTrue(when, { answers, today, calendar });
  };
};

/** Compiles what is judged again and again in the life of a case. */
export const compileCaseConditions = (source: WorkflowSource): CaseConditions => {
  const { form, workflow, tables } = source;
  const environment = createEnvironment({ answers: form.schema, variables: caseVariables(workflow), tables });
  const compile = (text: string, place: string) => compileText(environment, text, `/workflow/${place}`);
  const rules = Object.entries(workflow.flags ?? {}).flatMap(([id, { follows }]) =>
    follows === undefined ? [] : [[id, compile(follows, `flags/${id}`)] as const],
  );
  const initial = new Map(
    Object.entries(workflow.actions).map(([id, { form: own }]) => [
      id,
      Object.entries(own?.initial ?? {}).map(
        ([pointer, text]) => [pointer, compile(text, `actions/${id}/form/initial`)] as const,
      ),
    ]),
  );
  return {
    followed: (facts) => new Map(rules.map(([id, rule]) => [id, isTrue(rule, facts)])),
    amounts: compileAmounts(source),
    hasParty: compileParties(source),
    initial: (action, facts) =>
      new Map(
        (initial.get(action) ?? []).flatMap(([pointer, value]) => {
          const result = value.evaluate({ ...facts });
          return result.ok ? [[pointer, result.value] as const] : [];
        }),
      ),
  };
};
