import { findingsSchema } from '#core/fields';
import { type Action, type Workflow, phases } from './meta/workflow.js';

type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: 'string' };
const whole: JsonSchema = { type: 'integer' };
const yesNo: JsonSchema = { type: 'boolean' };
const texts: JsonSchema = { type: 'array', items: text, maxItems: 100 };
const record = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
});

/** The case as guards see it. */
const caseSchema = record({
  state: text,
  phase: { type: 'string', enum: phases },
  division: text,
  flags: texts,
  corrections: whole,
  taken: yesNo,
  filedAtCounter: yesNo,
  receivedDay: text,
  enteredDay: text,
  path: texts,
  granted: texts,
  owed: whole,
  paid: yesNo,
  answered: texts,
  settled: texts,
  decision: { type: 'string', enum: ['none', 'granted', 'refused', 'answered'] },
});

/** Who asks for the action, as guards see them. */
const actorSchema = record({
  kind: { type: 'string', enum: ['officer', 'applicant', 'system'] },
  roles: texts,
  divisions: texts,
});

/** What the conditions of flags and clocks see besides `answers`. Days are `YYYY-MM-DD` in Asia/Bangkok. */
export const openingVariables: Readonly<Record<'today', JsonSchema>> = { today: text };

/** What flags that follow a rule and first values of forms see besides `answers`. */
export const caseVariables = (workflow: Pick<Workflow, 'actions'>): Readonly<Record<string, JsonSchema>> => ({
  ...openingVariables,
  case: caseSchema,
  findings: findingsSchema(workflow.actions),
});

/** What an action’s guard sees besides `answers`, as schemas; `input` is what the action’s own form asks, if it has one. */
export const guardVariables = (
  action: Pick<Action, 'form'>,
  workflow: Pick<Workflow, 'actions'>,
): Readonly<Record<string, JsonSchema>> => ({
  ...caseVariables(workflow),
  actor: actorSchema,
  ...(action.form && { input: action.form.schema }),
});
