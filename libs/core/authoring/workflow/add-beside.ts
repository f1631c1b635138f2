import type { Action, Clock, Duration, EffectDefinition, Notification } from '#core/definition';
import { fail, ok, text, type Result } from '#core/result';
import { insertIn } from '../json-edit.js';
import { freeName, namesOf } from '../names.js';
import { plainLetter, refusalLetter } from '../patterns/letters.js';
import { refusals } from '../refusals.js';
import type { ServiceDraft } from '../service-draft.js';
import type { WorkflowCommandOf } from './workflow-command.js';
import { actionOf, stateOf, stepPath, waysOut, workflowPath } from './workflow-facts.js';

type Done = Result<ServiceDraft>;

/** Whoever holds the case is warned a working day before the end, where that is not at once. */
const warningsFor = ({ amount, unit }: Duration): Pick<Clock, 'warnings'> =>
  unit !== 'hours' && amount >= 3
    ? { warnings: [{ before: { amount: 1, unit: 'working-days' }, to: 'assignee' }] }
    : {};

const isWaiting = (draft: ServiceDraft, name: string): boolean =>
  stateOf(draft, name)?.phase === 'waiting-applicant';

/** A clock of one state starts when a case comes to it, or with the receipt where cases begin in it, and stops behind it. */
const clockOfState = (draft: ServiceDraft, name: string): Omit<Clock, 'id' | 'length'> => {
  const { workflow } = draft.definition;
  const { th, en } = workflow.states[name]!.title;
  return {
    title: text(`ต้องเสร็จขั้น «${th}»`, `“${en || th}” due`),
    ...(workflow.initial !== name && { starts: { entering: [name] } }),
    stopsAt: waysOut(workflow, name).filter((to) => !isWaiting(draft, to)),
  };
};

const wholeCase: Omit<Clock, 'id' | 'length'> = { title: text('ต้องแจ้งผล', 'Result due') };

export const addClock = (draft: ServiceDraft, { state, length }: WorkflowCommandOf<'add-clock'>): Done => {
  if (state !== undefined && !stateOf(draft, state)) return fail(refusals.unknownName('state', state));
  const clock: Clock = {
    id: freeName(state ?? 'result', namesOf(draft, 'clock'), '-'),
    ...(state === undefined ? wholeCase : clockOfState(draft, state)),
    length,
    ...warningsFor(length),
    late: { escalate: [{ to: 'supervisor' }] },
  };
  return ok(insertIn(draft, `${workflowPath}/clocks`, clock) as ServiceDraft);
};

const withEffect = (draft: ServiceDraft, action: string, effect: EffectDefinition): ServiceDraft =>
  insertIn(draft, `${stepPath('action', action)}/effects`, effect) as ServiceDraft;

const isRefusal = ({ decision }: Action): boolean => decision?.outcome === 'refused';

/** A letter that the action issues; that of a refusal says why and how to appeal. */
export const addLetter = (draft: ServiceDraft, { action, title }: WorkflowCommandOf<'add-letter'>): Done => {
  const found = actionOf(draft, action);
  if (!found) return fail(refusals.unknownName('action', action));
  const id = freeName(`${action}-letter`, namesOf(draft, 'document'), '-');
  const letter = isRefusal(found) ? { ...refusalLetter, id, title } : plainLetter(id, title);
  const added = insertIn(draft, '/definition/documents', letter) as ServiceDraft;
  return ok(withEffect(added, action, { type: 'issue-document', document: id }));
};

const plainMessage = (id: string, to: Notification['to'], action: Action): Notification => {
  const { th, en } = action.title;
  return {
    id,
    to,
    subject: text(`${th}: เรื่อง {{receiptNumber}}`, `${en || th}: {{receiptNumber}}`),
    body: action.publicReason
      ? text('เรื่อง {{serviceTitle}}: {{status}} {{reason}}', '{{serviceTitle}}: {{status}} {{reason}}')
      : text('เรื่อง {{serviceTitle}}: {{status}}', '{{serviceTitle}}: {{status}}'),
  };
};

/** A message that the action sends. */
export const addMessage = (draft: ServiceDraft, { action, to }: WorkflowCommandOf<'add-message'>): Done => {
  const found = actionOf(draft, action);
  if (!found) return fail(refusals.unknownName('action', action));
  const id = freeName(action, namesOf(draft, 'notification'), '-');
  const added = insertIn(draft, '/definition/notifications', plainMessage(id, to, found)) as ServiceDraft;
  return ok(withEffect(added, action, { type: 'notify', notification: id }));
};
