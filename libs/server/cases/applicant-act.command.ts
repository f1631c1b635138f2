import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '#platform/ids';
import { type Result, fail, ok, problem } from '#core/result';
import { applicantActor } from '#core/access';
import { type Answers, diffAnswers } from '#core/form';
import type { CaseCommand } from '#core/workflow';
import type { CorrectionDraft } from '#contracts/tracking';
import { Clock } from '#platform/channels';
import { CouncilProfile } from '#server/catalog';
import { FileLibrary } from '#server/files';
import {
  AnswerStore,
  type FileRefs,
  PrepareSubmission,
  type PreparedSubmission,
  SubmissionEntity,
  hashBody,
  readTrackingCode,
} from '#server/submissions';
import { CaseChanges } from './case-changes.js';
import { type CaseFile, CaseFiles } from './case-file.js';
import { CaseWriter, staleCase } from './case-writer.js';

export interface Correction {
  readonly expectedVersion: number;
  readonly answers: Answers;
  readonly attachments: FileRefs;
}

/** What applicants do with their own case: they hold its tracking code and know the phone they gave. */
@Injectable()
export class ApplicantActs {
  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly files: CaseFiles,
    private readonly writer: CaseWriter,
    private readonly library: FileLibrary,
    private readonly answers: AnswerStore,
    private readonly submissions: PrepareSubmission,
    private readonly council: CouncilProfile,
    private readonly clock: Clock,
  ) {}

  /** The working copy of a returned case. Refuses `tracking.proof-wrong`, `case.no-correction-open`. */
  async openCorrection(typed: string, phoneLast4: string | undefined): Promise<Result<CorrectionDraft>> {
    const { manager } = this.database;
    const found = await this.prove(manager, typed, phoneLast4);
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
  sendCorrection(
    typed: string,
    phoneLast4: string | undefined,
    correction: Correction,
  ): Promise<Result<null>> {
    return this.changes.run(async (manager) => {
      const found = await this.prove(manager, typed, phoneLast4);
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
      return this.decide(
        manager,
        corrected,
        { type: 'act', action, correction: { answersChanged: changed } },
        submissionId,
      );
    });
  }

  /** Another action of the applicant: withdraw, confirm, reopen. */
  act(
    typed: string,
    phoneLast4: string | undefined,
    action: string,
    input: Answers | undefined,
  ): Promise<Result<null>> {
    return this.changes.run(async (manager) => {
      const found = await this.prove(manager, typed, phoneLast4);
      if (!found.ok) return found;
      return this.decide(
        manager,
        found.value,
        { type: 'act', action, input: input ?? {} },
        found.value.row.submissionId,
      );
    });
  }

  private async decide(
    manager: EntityManager,
    file: CaseFile,
    command: CaseCommand,
    submissionId: string,
  ): Promise<Result<null>> {
    const decided = file.service.workflow.decide({
      answers: file.answers,
      state: file.state,
      command,
      actor: applicantActor,
      now: this.clock.now(),
      calendar: await this.council.calendar(),
    });
    return decided.ok
      ? this.writer.write(manager, file, decided.value, applicantActor, submissionId)
      : decided;
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
    return ok(null);
  }

  private async prove(
    manager: EntityManager,
    typed: string,
    phoneLast4: string | undefined,
  ): Promise<Result<CaseFile>> {
    const found = await this.files.findByTrackingCode(manager, readTrackingCode(typed));
    if (!found.ok) return found;
    const { phone } = found.value.row.contact;
    return phone === undefined || phone.slice(-4) === phoneLast4 ? found : fail(wrongProof());
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
const wrongProof = () =>
  problem(
    'tracking.proof-wrong',
    'เลขท้าย 4 ตัวของโทรศัพท์ไม่ตรงกับที่ให้ไว้',
    'These are not the last four digits of the phone that was given',
  );
