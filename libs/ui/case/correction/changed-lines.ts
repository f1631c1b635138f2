import { isWithin } from '#core/fields';
import type { CaseCorrection, CaseView } from '#contracts/cases';
import { answerLines, type AnswerLine, type Reading } from '../answers/answer-lines.js';
import { earlierAnswers } from './earlier-answers.js';

export interface ChangedLine {
  readonly pointer: string;
  readonly title: string;
  /** Null when it was not answered. */
  readonly before: string | null;
  readonly now: string | null;
}

const byPointer = (lines: readonly AnswerLine[]): ReadonlyMap<string, AnswerLine> =>
  new Map(lines.map((line) => [line.pointer, line]));

/** What the applicant changed, answer by answer: as it was and as it is. */
export const changedLines = (
  view: Pick<CaseView, 'answers'>,
  { changed, before = {} }: Pick<CaseCorrection, 'changed' | 'before'>,
  reading: Reading,
): readonly ChangedLine[] => {
  const now = byPointer(answerLines(view.answers, reading));
  const then = byPointer(answerLines(earlierAnswers(view.answers, before), reading));
  const isChanged = (pointer: string): boolean => changed.some((root) => isWithin(pointer, root));
  const pointers = [...new Set([...then.keys(), ...now.keys()])].filter(isChanged);
  return pointers.map((pointer) => ({
    pointer,
    title: (now.get(pointer) ?? then.get(pointer))?.title ?? pointer,
    before: then.get(pointer)?.text ?? null,
    now: now.get(pointer)?.text ?? null,
  }));
};
