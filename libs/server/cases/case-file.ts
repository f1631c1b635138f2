import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { unknownCase } from '#core/access';
import { type Result, fail, ok, problem } from '#core/result';
import type { Answers } from '#core/form';
import type { CaseState } from '#core/workflow';
import { entityRows, runPrepared } from '#platform/database';
import { type PublishedService, PublishedServices } from '#server/catalog';
import { AnswerStore, type SubmissionEntity } from '#server/submissions';
import { CaseEntity } from './case.entity.js';
import { toState } from './case-row.js';

/** A case with all that it is judged by: its state, its version of the service, its answers as they stand. */
export interface CaseFile {
  readonly row: CaseEntity;
  readonly state: CaseState;
  readonly service: PublishedService;
  readonly answers: Answers;
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** Opens case files. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly published: PublishedServices,
    private readonly answers: AnswerStore,
  ) {}

  /** Refuses `case.not-found`. */
  find(manager: EntityManager, id: string): Promise<Result<CaseFile>> {
    return this.open(manager, { id });
  }

  /** Refuses `tracking.not-found`. */
  async findByTrackingCode(manager: EntityManager, trackingCode: string | null): Promise<Result<CaseFile>> {
    const found = trackingCode === null ? fail() : await this.open(manager, { trackingCode });
    return found.ok ? found : fail(unknownCode());
  }

  private async open(
    manager: EntityManager,
    where: { id: string } | { trackingCode: string },
  ): Promise<Result<CaseFile>> {
    const found = await readCase(manager, where);
    if (!found) return fail(unknownCase());
    const { row, filed } = found;
    const service = await this.published.mustGet(row.service, row.serviceVersion);
    const answers = this.answers.open({ id: row.submissionId, answers: filed.answers, sealed: filed.sealed });
    return ok({ row, state: toState(row), service, answers, files: filed.files });
  }
}

type Filed = Pick<SubmissionEntity, 'answers' | 'sealed' | 'files'>;

/** A case and the filing that stands, as they were at one moment: one statement, which each connection plans once. */
const readCase = async (
  manager: EntityManager,
  where: { id: string } | { trackingCode: string },
): Promise<{ readonly row: CaseEntity; readonly filed: Filed } | null> => {
  const rows = entityRows(manager, CaseEntity);
  const [property, value] =
    'id' in where ? (['id', where.id] as const) : (['trackingCode', where.trackingCode] as const);
  const sql = `select ${rows.columns('c')}, s.answers, s.sealed, s.files
    from service_case c join submission s on s.id = c.submission_id where c.${rows.column(property)} = $1`;
  const [raw] = await runPrepared<Filed & Record<string, unknown>>(
    manager,
    { name: `case-by-${property}`, sql },
    [value],
  );
  return raw ? { row: rows.toEntity(raw), filed: raw } : null;
};

const unknownCode = () =>
  problem(
    'tracking.not-found',
    'ไม่พบเรื่องตามรหัสติดตามนี้ โปรดตรวจรหัสอีกครั้ง',
    'No case has this tracking code: please check it',
  );
