import { unwritten } from '#core/definition';
import type { Problem } from '#core/result';
import type { ServiceDraft } from './service-draft.js';

/** What there is to do for a service, in the order in which one does it. */
export const tasks = [
  'about',
  'form',
  'rules',
  'papers',
  'workflow',
  'fees',
  'letters',
  'privacy',
  'manual',
  'proofs',
] as const;
export type Task = (typeof tasks)[number];

/** `empty` is for what a service may do without. */
export type TaskStatus = 'done' | 'to-do' | 'empty';

export interface TaskState {
  readonly task: Task;
  readonly status: TaskStatus;
  /** What the check says about this part, errors first. */
  readonly problems: readonly Problem[];
}

/** Which part of a definition belongs to which task; the longest beginning counts. */
const homes: readonly (readonly [beginning: string, task: Task])[] = [
  ['', 'about'],
  ['/form', 'form'],
  ['/form/rules', 'rules'],
  ['/form/computed', 'rules'],
  ['/form/checks', 'rules'],
  ['/attachments', 'papers'],
  ['/workflow', 'workflow'],
  ['/bookings', 'workflow'],
  ['/registers', 'workflow'],
  ['/parties', 'workflow'],
  ['/fees', 'fees'],
  ['/tables', 'fees'],
  ['/documents', 'letters'],
  ['/notifications', 'letters'],
  ['/notices', 'letters'],
  ['/privacy', 'privacy'],
  ['/manual', 'manual'],
  ['/samples', 'proofs'],
  ['/journeys', 'proofs'],
];

/** The task under which a problem is mended. Paths are those of the definition, without `/definition`. */
export const taskOf = (path: string): Task =>
  homes
    .filter(([beginning]) => path === beginning || path.startsWith(`${beginning}/`))
    .reduce((best, home) => (home[0].length >= best[0].length ? home : best))[1];

/** Whether none of its texts still says that it is not written. */
const isWritten = (part: unknown): boolean => !JSON.stringify(part).includes(JSON.stringify(unwritten.th));

const isThere = ({ definition, samples, journeys }: ServiceDraft, task: Task): boolean => {
  const { form, attachments, fees, documents, notifications } = definition;
  switch (task) {
    case 'form':
      return Object.keys((form.schema['properties'] ?? {}) as object).length > 0;
    case 'rules':
      return [form.rules, form.computed, form.checks].some((list) => (list ?? []).length > 0);
    case 'papers':
      return attachments.length > 0;
    case 'fees':
      return fees.length > 0;
    case 'letters':
      return (documents ?? []).length > 0 || (notifications ?? []).length > 0;
    case 'proofs':
      return samples.accepted.length > 0 && journeys.length > 0;
    case 'about':
      return isWritten(definition.summary);
    case 'privacy':
      return isWritten([definition.privacy.notice, definition.privacy.groups]);
    case 'manual':
      return isWritten(definition.manual);
    default:
      return true;
  }
};

const mayBeEmpty: readonly Task[] = ['rules', 'papers', 'fees', 'letters'];

const severityOf = ({ severity = 'error' }: Problem): number => (severity === 'error' ? 0 : 1);

/** How far each part of a service is, by what the check says of it. */
export const listTasks = (draft: ServiceDraft, problems: readonly Problem[]): readonly TaskState[] =>
  tasks.map((task) => {
    const own = problems
      .filter(({ pointer = '' }) => taskOf(pointer) === task)
      .toSorted((one, other) => severityOf(one) - severityOf(other));
    const hasErrors = own.some((problem) => severityOf(problem) === 0);
    const there = isThere(draft, task);
    if (hasErrors || (!there && !mayBeEmpty.includes(task))) return { task, status: 'to-do', problems: own };
    return { task, status: there ? 'done' : 'empty', problems: own };
  });
