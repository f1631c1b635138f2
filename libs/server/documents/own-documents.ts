import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnDocument } from '#contracts/documents';
import { type Result, fail, ok, problem } from '#core/result';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { AuditLog } from '#server/audit';
import { ApplicantDesk, type ApplicantProof, CaseFiles } from '#server/cases';
import type { OpenedFile } from '#server/files';
import { readTrackingCode } from '#server/submissions';
import { DocumentFiles } from './document-files.js';
import { aboutOf, proofOf } from './document-views.js';
import { IssuedRows } from './issued-rows.js';
import { unknownDocument } from './refusals.js';

/** Papers of a case for who holds its tracking code. */
@Injectable()
export class OwnDocuments {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseFiles,
    private readonly desk: ApplicantDesk,
    private readonly rows: IssuedRows,
    private readonly files: DocumentFiles,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `tracking.not-found`. */
  async list(typed: string): Promise<Result<readonly OwnDocument[]>> {
    const { manager } = this.database;
    const found = await this.cases.findByTrackingCode(manager, readTrackingCode(typed));
    if (!found.ok) return found;
    const { row } = found.value;
    const issued = await this.rows.ofCase(manager, row.id);
    const today = bangkokDay(this.clock.now());
    return ok(
      issued
        .filter(({ publicity }) => publicity !== 'officers')
        .map((document) => ({
          id: document.id,
          ...aboutOf(document, today),
          proof: proofOf(document, row.contact.phone),
        })),
    );
  }

  /** Refuses `tracking.not-found`, `tracking.proof-wrong`, `document.not-found`, `document.at-counter`, `document.revoked`. */
  async open(proof: ApplicantProof, id: string): Promise<Result<OpenedFile>> {
    const { manager } = this.database;
    const proven = await this.desk.prove(manager, proof);
    if (!proven.ok) return proven;
    const { row } = proven.value;
    const document = await this.rows.find(manager, id);
    if (document?.caseId !== row.id || document.publicity === 'officers') return fail(unknownDocument());
    if (proofOf(document, row.contact.phone) === 'counter') return fail(atCounter());
    const opened = await this.files.original(document);
    if (opened.ok)
      await this.audit.append(manager, [
        {
          at: this.clock.now(),
          actorKind: 'applicant',
          actorId: null,
          action: 'document.opened',
          subjectType: 'case',
          subjectId: row.id,
          detail: { document: document.document, id },
        },
      ]);
    return opened;
  }
}

const atCounter = () =>
  problem(
    'document.at-counter',
    'เอกสารนี้มีข้อมูลอ่อนไหวและไม่ได้ให้เบอร์โทรศัพท์ไว้ โปรดติดต่อขอรับที่สำนักงาน',
    'This document holds sensitive data and no phone was given: please collect it at the office',
  );
