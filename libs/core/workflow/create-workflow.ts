import { type Text, text } from '#core/result';
import { sealedFlag } from '#core/access';
import { delayFlag, lateFlag, stepFlag } from './clock-state.js';
import type { CompileSchema, WorkflowEngine, WorkflowSource } from './case-workflow.js';
import { compileWorkflow } from './compile-workflow.js';
import { caseFacts } from './expression-facts.js';
import { findingFacts } from './finding-facts.js';
import { decide } from './decide.js';
import { withFollowedFlags } from './follow-flags.js';
import { initialAnswers } from './initial-answers.js';
import { listOffers } from './list-offers.js';
import { openCase } from './open-case.js';
import { outcomeOf, publicHistory, publicStatus } from './public-history.js';

/** Flags that every service has. */
const builtInFlags: Readonly<Record<string, Text>> = {
  [sealedFlag]: text('ปกปิด', 'Sealed'),
  [lateFlag]: text('เกินกำหนด', 'Late'),
  [delayFlag]: text('ต้องแจ้งเหตุล่าช้า', 'Reason for delay wanted'),
  [stepFlag]: text('ขั้นตอนนี้เกินเวลา', 'Step over its time'),
};

const flagTitle = ({ workflow }: WorkflowSource, flag: string): Text =>
  workflow.flags?.[flag]?.title ?? builtInFlags[flag] ?? text(flag, flag);

/**
 * Makes the engine of a definition's workflow, once per published version. The definition must have passed its checks;
 * one that hasn't makes this throw. `compile` is asked for an action's form the first time that it is filled in.
 */
export const createWorkflow = (source: WorkflowSource, compile: CompileSchema): WorkflowEngine => {
  const compiled = compileWorkflow(source, compile);
  return {
    openCase: (request) => openCase(compiled, request),
    decide: (request) => decide(compiled, request),
    listOffers: (request) => listOffers(compiled, request),
    initialOf: (action, request) => initialAnswers(compiled, action, request),
    accessAt: compiled.accessAt,
    publicStatus: ({ state }) => publicStatus(compiled, state),
    publicHistory: (events) => publicHistory(compiled, events),
    outcome: (events) => outcomeOf(compiled, events),
    expressionFacts: (state, now) => ({
      case: caseFacts(compiled, state, now),
      findings: findingFacts(state.findings),
    }),
    flagsAt: (state, moment) => withFollowedFlags(compiled, state, moment).flags,
    flagTitle: (flag) => flagTitle(source, flag),
  };
};
