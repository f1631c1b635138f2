import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import { type Answers, diffAnswers } from '#core/form';
import type { CorrectionDraft } from '#contracts/tracking';
import { receiptNumber } from '#core/thai';
import { newId } from '#platform/ids';
import { FileLibrary } from '#server/files';
import {
  AnswerStore,
  type FileRefs,
  PrepareSubmission,
  type PreparedSubmission,
  SubmissionEntity,
  hashBody,
} from '#server/submissions';
import { ApplicantDesk, type ApplicantProof } from './applicant-desk.js';
import { CaseChanges } from './case-changes.js';
import { CaseEntity } from './case.entity.js';
import type { CaseFile } from './case-file.js';
import { CaseIndex } from './case-index.js';
import { staleCase } from './case-writer.js';

export interface Correction {
  readonly expectedVersion: number;
  readonly answers: Answers;
  readonly attachments: FileRefs;
}

/** The correction of a returned case by its applicant. */
@Injectable()
export class CorrectCase {
  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly desk: ApplicantDesk,
    private readonly library: FileLibrary,
    private readonly answers: AnswerStore,
    private readonly index: CaseIndex,
    private readonly submissions: PrepareSubmission,
  ) {}

  /** The working copy. Refuses `tracking.proof-wrong`, `case.no-correction-open`. */
  async open(proof: ApplicantProof): Promise<Result<CorrectionDraft>> {
    const { manager } = this.database;
    const found = await this.desk.prove(manager, proof);
    if (!found.ok) return found;
    const { row, state, answers, files } = found.value;
    if (state.correction?.state !== 'open') return fail(noCorrection());
    const stored = await this.library.list(manager, Object.values(files).flat());
    return ok({
      service: row.service,
      version: row.serviceVersion,
      caseVersion: row.version,
      reason: state.correction.reason,
      defects: [...state.correction.defects],
      dueAt: state.correction.dueAt,
      answers: { ...answers },
      attachments: Object.fromEntries(
        Object.entries(files).map(([key, ids]) => [
          key,
          ids.map((id) => stored.get(id)).filter((file) => file !== undefined),
        ]),
      ),
    });
  }

  /** Judges the corrected answers on the version that the case keeps, and gives the case back to its officers. */
  send(proof: ApplicantProof, correction: Correction): Promise<Result<null>> {
    return this.changes.run(async (manager) => {
      const found = await this.desk.prove(manager, proof);
      if (!found.ok) return found;
      const file = found.value;
      if (correction.expectedVersion !== file.row.version) return fail(staleCase());
      const action = correctionAction(file);
      if (!action || file.state.correction?.state !== 'open') return fail(noCorrection());
      const prepared = await this.submissions.prepare(
        file.service,
        correction.answers,
        correction.attachments,
        hashBody(correction),
      );
      if (!prepared.ok) return prepared;
      const changed = [
        ...diffAnswers(file.answers, prepared.value.evaluation.answers),
        ...changedPapers(file.files, prepared.value.files),
      ];
      const submissionId = newId();
      const stored = await this.store(manager, file, prepared.value, submissionId);
      if (!stored.ok) return stored;
      const corrected = { ...file, answers: prepared.value.evaluation.answers };
      return this.desk.decide(
        manager,
        corrected,
        { type: 'act', action, correction: { answersChanged: changed } },
        submissionId,
      );
    });
  }

  private async store(
    manager: EntityManager,
    file: CaseFile,
    prepared: PreparedSubmission,
    submissionId: string,
  ): Promise<Result<null>> {
    const known = new Set(Object.values(file.files).flat());
    const added = Object.fromEntries(
      Object.entries(prepared.files).map(([key, ids]) => [key, ids.filter((id) => !known.has(id))]),
    );
    const claimed = await this.library.claim(
      manager,
      added,
      submissionId,
      file.service.definition.attachments,
    );
    if (!claimed.ok) return claimed;
    const stored = this.answers.close(
      submissionId,
      prepared.evaluation.answers,
      file.service.definition.privacy,
    );
    await manager.insert(SubmissionEntity, {
      id: submissionId,
      caseId: file.row.id,
      service: file.row.service,
      version: file.row.serviceVersion,
      idempotencyKey: `correction:${submissionId}`,
      bodyHash: prepared.bodyHash,
      answers: stored.answers as object,
      sealed: stored.sealed,
      files: prepared.files as object,
      receivedAt: new Date(prepared.receivedAt),
    });
    await this.reindex(manager, file, prepared.evaluation.answers, stored.answers);
    return ok(null);
  }

  /** The case is found by what stands now. */
  private async reindex(
    manager: EntityManager,
    { row, service }: CaseFile,
    answers: Answers,
    open: Answers,
  ): Promise<void> {
    const { privacy } = service.definition;
    const { phone } = row.contact;
    const columns = this.index.columns({ privacy, answers, open, sealed: row.sealedAccess, phone });
    const number = receiptNumber(row.receiptSeq, row.receiptYear);
    await manager.update(CaseEntity, row.id, { ...columns, search: `${number} ${columns.search}` });
  }
}

const correctionAction = ({ state, service }: CaseFile): string | undefined =>
  Object.entries(service.definition.workflow.actions).find(
    ([, action]) =>
      action.from.includes(state.state) &&
      action.by.some(({ role }) => role === 'applicant') &&
      (action.effects ?? []).some((effect) => effect.type === 'close-correction'),
  )?.[0];

const changedPapers = (before: FileRefs, after: FileRefs): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => (before[key] ?? []).join() !== (after[key] ?? []).join())
    .map((key) => `/attachments/${key}`);

const noCorrection = () =>
  problem('case.no-correction-open', 'เรื่องนี้ไม่ได้รอการแก้ไขอยู่', 'No correction is asked for on this case');
