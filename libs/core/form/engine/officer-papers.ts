import type { Answers, AskedAttachment, FieldProblem, FormContext, FormSource } from '../evaluation.js';
import { compilePapers, environmentsOf } from './compile-source.js';
import { variablesOf } from './locator.js';
import { askPapers, judgeFiles } from './papers.js';

/** The papers that officers attach with actions. */
export interface OfficerPapers {
  /** Those among `keys` that the answers ask for, in the order of the definition. */
  readonly asked: (
    keys: readonly string[],
    answers: Answers,
    context: FormContext,
  ) => readonly AskedAttachment[];
  /** What is wrong with the files that came with an action: one that is missing, too many, a paper that isn’t asked for. */
  readonly judge: (
    keys: readonly string[],
    answers: Answers,
    context: FormContext,
  ) => readonly FieldProblem[];
}

/** Makes the papers of officers ready; `context.files` says how many files came, by key. */
export const createOfficerPapers = (source: FormSource): OfficerPapers => {
  const papers = compilePapers(source, environmentsOf(source), 'officer');
  const among = (keys: readonly string[]) => papers.filter(({ attachment }) => keys.includes(attachment.key));
  const asked: OfficerPapers['asked'] = (keys, answers, context) =>
    askPapers(among(keys), variablesOf(answers, context), context);
  return {
    asked,
    judge: (keys, answers, context) =>
      judgeFiles(among(keys), asked(keys, answers, context), context.files ?? {}),
  };
};
