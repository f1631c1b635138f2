import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseNotice } from '#contracts/notices';
import { type Result, fail, ok, problem } from '#core/result';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { ReadableCases } from '#server/cases';
import { OfficerDirectory } from '#server/identity';
import { type NoticeRow, noticeColumns } from './notice-rows.js';

/** Notices of a case for its officers. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly cases: ReadableCases,
    private readonly officers: OfficerDirectory,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `case.not-found`. */
  async list(caseId: string, reader: SessionUser): Promise<Result<readonly CaseNotice[]>> {
    const found = await this.cases.read(caseId, reader);
    if (!found.ok) return found;
    const rows = await this.database.manager.query<NoticeRow[]>(
      `select ${noticeColumns} from public_notice n where n.case_id = $1 order by n.posted_at desc, n.id`,
      [caseId],
    );
    const names = await this.officers.namesOf(rows.map(({ removedBy }) => removedBy));
    return ok(rows.map((row) => toView(row, names)));
  }

  /** Refuses also `access.forbidden`, `notice.not-found`, `notice.closed` when it stands no more. */
  remove(caseId: string, id: string, reason: string, reader: SessionUser): Promise<Result<null>> {
    return this.transactions.run(async (manager) => {
      const opened = await this.cases.open(caseId, reader, manager);
      if (!opened.ok) return opened;
      const [row] = await manager.query<NoticeRow[]>(
        `select ${noticeColumns} from public_notice n where n.id = $1 and n.case_id = $2 for update`,
        [id, caseId],
      );
      if (!row) return fail(unknownNotice());
      const at = this.clock.now();
      if (row.removedAt || row.standsUntil.toISOString() <= at) return fail(downAlready());
      await manager.query(
        'update public_notice set removed_at = $2, removed_by = $3, removed_reason = $4 where id = $1',
        [id, at, reader.id, reason],
      );
      await this.audit.append(manager, [
        {
          at,
          actorKind: 'officer',
          actorId: reader.id,
          action: 'notice.removed',
          subjectType: 'case',
          subjectId: caseId,
          detail: { id },
        },
      ]);
      return ok(null);
    });
  }
}

const toView = (row: NoticeRow, names: ReadonlyMap<string, string>): CaseNotice => ({
  id: row.id,
  title: row.title,
  body: row.body,
  postedAt: row.postedAt.toISOString(),
  standsUntil: row.standsUntil.toISOString(),
  removed: row.removedAt && {
    at: row.removedAt.toISOString(),
    by: names.get(row.removedBy ?? '') ?? '',
    reason: row.removedReason ?? '',
  },
});

const unknownNotice = () => problem('notice.not-found', 'ไม่พบประกาศนี้ในเรื่อง', 'The case has no such notice');

const downAlready = () => problem('notice.closed', 'ประกาศนี้ไม่ได้ปิดประกาศอยู่แล้ว', 'This notice stands no more');
