import { type Text, text } from '#core/result';
import { type PublicStep, publicSteps as steps } from '#core/definition';
import type { PublicMoment, PublicStatus } from './case-workflow.js';

/** The four labels that citizens of the council already know. */
export const publicLabels: Readonly<Record<PublicStep, Text>> = {
  waiting: text('รอรับเรื่อง', 'Waiting to be received'),
  received: text('รับเรื่องเรียบร้อยแล้ว', 'Received'),
  'in-progress': text('อยู่ระหว่างการดำเนินงาน', 'In progress'),
  done: text('ดำเนินงานเสร็จสิ้นเรียบร้อยแล้ว', 'Completed'),
};

/** Said before a cause: an ending that is no success isn’t «เรียบร้อยแล้ว». */
const doneBecause = text('ดำเนินงานเสร็จสิ้น', 'Completed');

/** One line for people: the label, and after a colon its cause. */
export const statusLine = (status: PublicStatus, language: keyof Text = 'th'): string => {
  if (!status.note) return status.label[language];
  const label = status.step === 'done' ? doneBecause : status.label;
  return `${label[language]}: ${status.note[language] || status.note.th}`;
};

/** The same in both languages. */
export const statusText = (status: PublicStatus): Text => ({
  th: statusLine(status),
  en: statusLine(status, 'en'),
});

export interface ReachedStep {
  readonly step: PublicStep;
  readonly label: Text;
  /** When the case reached it; a step that was passed over takes the moment of the next one; null when still ahead. */
  readonly at: string | null;
}

/** The four steps with the moments at which the case, by its public history, reached them. */
export const publicSteps = (
  history: readonly Pick<PublicMoment, 'step' | 'at'>[],
): readonly ReachedStep[] => {
  const current = steps.indexOf(history.at(-1)?.step ?? 'waiting');
  return steps.map((step, index) => ({
    step,
    label: publicLabels[step],
    at: index > current ? null : (history.find((moment) => steps.indexOf(moment.step) >= index)?.at ?? null),
  }));
};
