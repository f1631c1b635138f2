import type { StepStatus } from '#ui/kit';
import type { Tracking } from '../app/data.js';
import type { trackMessages } from './messages.js';

type Words = (typeof trackMessages)['th'];

/** The four public steps in the reader's language. */
export const stepWords = (step: string, t: Words): string | undefined =>
  ({ waiting: t.waiting, received: t.receivedStep, 'in-progress': t.inProgress, done: t.doneStep })[step];

/** A finished case has no current step left. */
export const stepStatus = ({ steps, step: current }: Tracking, step: string): StepStatus => {
  const at = steps.findIndex((each) => each.step === step);
  const now = steps.findIndex((each) => each.step === current);
  if (at < now || (at === now && current === 'done')) return 'done';
  return at === now ? 'current' : 'todo';
};
