import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { IssuedDocument } from '#contracts/documents';
import { officeReach } from '#core/access';
import type { Answers } from '#core/form';
import { type Result, fail, ok, problem } from '#core/result';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { type EffectMoment, PerformCommand, ReadableCases } from '#server/cases';
import type { OpenedFile } from '#server/files';
import { OfficerDirectory } from '#server/identity';
import { ComposeDocument } from './compose-document.js';
import { DocumentFiles } from './document-files.js';
import { aboutOf } from './document-views.js';
import { type IssuedRow, IssuedRows } from './issued-rows.js';
import { unknownDocument } from './refusals.js';
import type { Sheet } from './typesetting/sheet.js';

/** Papers of a case for the officers who work on it. */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly cases: ReadableCases,
    private readonly perform: PerformCommand,
    private readonly compose: ComposeDocument,
    private readonly rows: IssuedRows,
    private readonly files: DocumentFiles,
    private readonly officers: OfficerDirectory,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What was issued; nothing of people, so also for who may not see what is masked. Refuses `case.not-found`. */
  async list(caseId: string, reader: SessionUser): Promise<Result<readonly IssuedDocument[]>> {
    const { manager } = this.database;
    const found = await this.cases.read(caseId, reader);
    if (!found.ok) return found;
    const rows = await this.rows.ofCase(manager, caseId);
    const names = await this.officers.namesOf(
      rows.flatMap(({ issuedBy, revokedBy }) => [issuedBy, revokedBy]),
    );
    const today = bangkokDay(this.clock.now());
    return ok(rows.map((row) => toView(row, { names, today, reader })));
  }

  /** Refuses `case.not-found`, `access.forbidden`, `document.not-found`. Each opening is logged. */
  async open(
    caseId: string,
    id: string,
    { copy, reader }: { readonly copy: boolean; readonly reader: SessionUser },
  ): Promise<Result<OpenedFile>> {
    const found = await this.findOpen(this.database.manager, caseId, id, reader);
    if (!found.ok) return found;
    const opened = copy
      ? await this.files.copy(found.value, reader.name)
      : await this.files.original(found.value);
    if (opened.ok)
      await this.log(
        this.database.manager,
        found.value,
        reader,
        copy ? 'document.copied' : 'document.opened',
      );
    return opened;
  }

  /** Refuses also `document.revoke-forbidden`, `document.already-revoked`. */
  async revoke(caseId: string, id: string, reason: string, reader: SessionUser): Promise<Result<null>> {
    return this.transactions.run(async (manager) => {
      const found = await this.findOpen(manager, caseId, id, reader, 'for update');
      if (!found.ok) return found;
      if (!mayRevoke(found.value, reader)) return fail(notYours());
      if (found.value.revokedAt) return fail(alreadyRevoked());
      await manager.query(
        'update issued_document set revoked_at = $2, revoked_by = $3, revoked_reason = $4 where id = $1',
        [id, this.clock.now(), reader.id, reason],
      );
      await this.log(manager, found.value, reader, 'document.revoked');
      return ok(null);
    });
  }

  /** What an action would issue. Refuses what the action refuses, and `document.none` when it issues nothing. */
  async preview(
    caseId: string,
    action: string,
    input: Answers,
    reader: SessionUser,
  ): Promise<Result<OpenedFile>> {
    const { manager } = this.database;
    const opened = await this.cases.open(caseId, reader);
    if (!opened.ok) return opened;
    const judged = await this.perform.judge(manager, {
      caseId,
      actor: reader,
      command: { type: 'act', action, input, papers: {} },
    });
    if (!judged.ok) return judged;
    const { file, decision } = judged.value;
    const { row, service, answers } = file;
    const last = decision.events.at(-1);
    const origin = {
      caseId,
      service: row.service,
      version: row.serviceVersion,
      caseVersion: decision.next.version,
    };
    const moment: EffectMoment = {
      origin,
      next: decision.next,
      at: last?.at ?? this.clock.now(),
      by: { kind: 'officer', id: reader.id },
      service,
      answers,
      holds: [],
      audit: () => undefined,
    };
    const sheets: Sheet[] = [];
    for (const effect of decision.effects) {
      if (effect.type !== 'shell' || effect.effect.type !== 'issue-document') continue;
      const due = await this.compose.run(manager, effect.effect.document, moment, 'preview');
      if (!due.ok) return due;
      sheets.push(...(due.value?.write(due.value.entryNumber ?? '…', null) ?? []));
    }
    return sheets.length === 0 ? fail(nothingToShow()) : this.files.preview(sheets);
  }

  private async findOpen(
    manager: EntityManager,
    caseId: string,
    id: string,
    reader: SessionUser,
    lock: 'for update' | '' = '',
  ): Promise<Result<IssuedRow>> {
    const opened = await this.cases.open(caseId, reader, manager);
    if (!opened.ok) return opened;
    const row = await this.rows.find(manager, id, lock);
    return row?.caseId === caseId ? ok(row) : fail(unknownDocument());
  }

  private async log(
    manager: EntityManager,
    row: IssuedRow,
    { id }: SessionUser,
    action: string,
  ): Promise<void> {
    await this.audit.append(manager, [
      {
        at: this.clock.now(),
        actorKind: 'officer',
        actorId: id,
        action,
        subjectType: 'case',
        subjectId: row.caseId,
        detail: { document: row.document, id: row.id },
      },
    ]);
  }
}

/** Who issued it, and those who answer for the division or the council. */
const mayRevoke = ({ issuedBy }: IssuedRow, reader: SessionUser): boolean =>
  issuedBy === reader.id || officeReach(reader, 'revocation') === 'council';

const toView = (
  row: IssuedRow,
  {
    names,
    today,
    reader,
  }: { readonly names: ReadonlyMap<string, string>; readonly today: string; readonly reader: SessionUser },
): IssuedDocument => ({
  id: row.id,
  ...aboutOf(row, today),
  publicity: row.publicity,
  code: row.code,
  issuedAt: row.issuedAt.toISOString(),
  issuedBy: row.issuedBy === null ? null : (names.get(row.issuedBy) ?? ''),
  kept: row.fileKey !== null,
  revoked: row.revokedAt && {
    at: row.revokedAt.toISOString(),
    by: names.get(row.revokedBy ?? '') ?? '',
    reason: row.revokedReason ?? '',
  },
  canRevoke: row.revokedAt === null && mayRevoke(row, reader),
});

const alreadyRevoked = () =>
  problem('document.already-revoked', 'เอกสารนี้ถูกเพิกถอนไปแล้ว', 'This document was revoked already');

const notYours = () =>
  problem(
    'document.revoke-forbidden',
    'ผู้ออกเอกสาร หัวหน้า หรือผู้บริหารเท่านั้นที่เพิกถอนได้',
    'Only who issued it, a supervisor or an executive may revoke it',
  );

const nothingToShow = () =>
  problem('document.none', 'การดำเนินการนี้ไม่ออกเอกสาร', 'This action issues no document');
