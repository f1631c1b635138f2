import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newId } from '#platform/ids';
import { type Result, fail, ok, problem } from '#core/result';
import { bangkokDay, buddhistYear, receiptNumber } from '#core/thai';
import { type Actor, applicantActor } from '#core/access';
import { type Decision, statusLine } from '#core/workflow';
import type { Receipt, SubmitBody } from '#contracts/submissions';
import { CouncilProfile } from '#server/catalog';
import {
  AnswerStore,
  PrepareSubmission,
  type PreparedSubmission,
  applicantFacts,
  hashBody,
  newTrackingCode,
} from '#server/submissions';
import { CaseIndex } from './case-index.js';
import { toColumns } from './case-row.js';
import type { Filing } from './filing.js';
import { FilingWriter } from './filing-writer.js';
import { findReceipt } from './receipt.query.js';
import { toNotices, toOutboxRow, toTimers } from './effects.js';

/**
 * Files an application: judged, numbered and opened as a case in one commit. An officer files for somebody at the
 * counter, and may not decide that case then.
 * The same idempotency key and body give the same receipt again; the key with another body is refused.
 */
@Injectable()
export class OpenCase {
  constructor(
    private readonly submissions: PrepareSubmission,
    private readonly answers: AnswerStore,
    private readonly index: CaseIndex,
    private readonly council: CouncilProfile,
    private readonly writer: FilingWriter,
    private readonly database: DataSource,
  ) {}

  async run(code: string, key: string, body: SubmitBody, officer?: Actor | null): Promise<Result<Receipt>> {
    const prepared = await this.submissions.run(code, body);
    const filed = prepared.ok
      ? await this.file(prepared.value, { key, body, actor: officer ?? applicantActor })
      : prepared;
    return filed.ok && filed.value ? ok(filed.value) : this.replay(code, key, body, filed);
  }

  /** Null when the key was known already. */
  private async file(
    prepared: PreparedSubmission,
    { key, body, actor }: { key: string; body: SubmitBody; actor: Actor },
  ): Promise<Result<Receipt | null>> {
    const { service, evaluation, receivedAt } = prepared;
    const caseId = newId();
    const opened = service.workflow.openCase({
      id: caseId,
      answers: evaluation.answers,
      now: receivedAt,
      calendar: await this.council.calendar(),
      actor,
      filedBy: actor.id,
    });
    const filing = this.toFiling(prepared, opened, { caseId, key, body, actor });
    const written = await this.writer.write(filing, service, {
      decision: opened,
      answers: evaluation.answers,
      holds: body.holds ?? [],
    });
    if (!written.ok) return written;
    return ok(
      written.value &&
        toReceipt(filing, written.value.seq, statusLine(service.workflow.publicStatus(filing))),
    );
  }

  private toFiling(
    { service, evaluation, files, bodyHash, receivedAt }: PreparedSubmission,
    opened: Decision,
    { caseId, key, body, actor }: { caseId: string; key: string; body: SubmitBody; actor: Actor },
  ): Filing {
    const { definition } = service;
    // The first filing bears the id of its case.
    const submissionId = caseId;
    const sealedAccess = definition.access.sealed ?? false;
    const facts = applicantFacts(definition.privacy, evaluation.answers);
    const stored = this.answers.close(submissionId, evaluation.answers, definition.privacy);
    const columns = toColumns(opened.next, false);
    return {
      caseId,
      submissionId,
      service: service.code,
      version: service.version,
      key,
      bodyHash,
      answers: stored.answers,
      sealed: stored.sealed,
      files,
      receivedAt,
      effectiveReceivedAt: opened.next.effectiveReceivedAt,
      year: buddhistYear(bangkokDay(receivedAt)),
      trackingCode: newTrackingCode(),
      state: columns.state,
      phase: columns.phase,
      division: columns.division,
      flags: columns.flags,
      ...this.index.columns({
        privacy: definition.privacy,
        answers: evaluation.answers,
        open: stored.answers,
        sealed: sealedAccess,
        phone: body.contact?.phone,
      }),
      contact: reachable({
        email: body.contact?.email ?? facts.email,
        phone: body.contact?.phone ?? facts.phone,
      }),
      sealedAccess,
      publicList: !sealedAccess && (definition.privacy.publicList ?? true),
      dueAt: columns.dueAt?.toISOString() ?? null,
      tickAt: columns.tickAt?.toISOString() ?? null,
      caseVersion: columns.version,
      data: columns.data,
      events: opened.events,
      timers: toTimers(opened.effects),
      outbox: toNotices(opened.effects, {
        caseId,
        service: service.code,
        version: service.version,
        caseVersion: columns.version,
      }).map(toOutboxRow),
      actorKind: actor.kind,
      actorId: actor.id,
    };
  }

  /** A refused or repeated post gets the receipt of the first one, when there is one under its key. */
  private async replay(
    code: string,
    key: string,
    body: SubmitBody,
    refused: Result<unknown>,
  ): Promise<Result<Receipt>> {
    const found = await findReceipt(this.database.manager, code, key);
    if (!found) return refused.ok ? fail(lostKey()) : refused;
    if (found.bodyHash !== hashBody(body)) return fail(keyReused());
    const service = await this.submissions.service(code, found.version);
    return ok(toReceipt(found, found.seq, statusLine(service.workflow.publicStatus(found))));
  }
}

const reachable = (contact: { email: string | null; phone: string | null }) => ({
  ...(contact.email && { email: contact.email }),
  ...(contact.phone && { phone: contact.phone }),
});

type ReceiptFacts = Pick<Filing, 'caseId' | 'trackingCode' | 'receivedAt' | 'effectiveReceivedAt' | 'year'>;

const toReceipt = (facts: ReceiptFacts, seq: number, publicStatus: string): Receipt => ({
  caseId: facts.caseId,
  receiptNumber: receiptNumber(seq, facts.year),
  trackingCode: facts.trackingCode,
  receivedAt: facts.receivedAt,
  effectiveReceivedAt: facts.effectiveReceivedAt,
  publicStatus,
});

const keyReused = () =>
  problem(
    'submission.key-reused',
    'รหัสการส่งนี้เคยใช้กับคำขออื่นแล้ว โปรดส่งใหม่อีกครั้ง',
    'This Idempotency-Key was used with another body: send again with a new key',
  );

const lostKey = () =>
  problem(
    'platform.database-unavailable',
    'ระบบขัดข้องชั่วคราว โปรดส่งอีกครั้ง',
    'The system is briefly unavailable: send again',
  );
