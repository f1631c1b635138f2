import { valueAt } from '#core/fields';
import { type EntityManager, Not } from 'typeorm';
import { maskAnswers } from '#core/form';
import type { CaseView } from '#contracts/cases';
import { type AnswerStore, SubmissionEntity } from '#server/submissions';
import type { CaseFile } from './case-file.js';

/** The newest correction request, and what the applicant's answers were before they changed them. */
export const correctionView = async (
  manager: EntityManager,
  { row, state, service }: CaseFile,
  store: AnswerStore,
  masked: boolean,
): Promise<CaseView['correction']> => {
  const { correction } = state;
  if (!correction) return null;
  const view = {
    reason: correction.reason,
    defects: [...correction.defects],
    dueAt: correction.dueAt,
    changed: [...correction.changed],
  };
  if (correction.changed.length === 0) return view;
  const [, previous] = await manager.find(SubmissionEntity, {
    where: [{ id: row.id }, { caseId: row.id, id: Not(row.id) }],
    order: { receivedAt: 'DESC' },
    take: 2,
  });
  if (!previous) return view;
  const answers = store.open(previous);
  const shown = masked ? maskAnswers(answers, service.definition) : answers;
  return {
    ...view,
    before: Object.fromEntries(correction.changed.map((pointer) => [pointer, valueAt(shown, pointer)])),
  };
};
