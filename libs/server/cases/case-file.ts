import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import type { Answers } from '#core/form';
import type { CaseState } from '#core/workflow';
import { type PublishedService, PublishedServices } from '#server/catalog';
import { AnswerStore } from '#server/submissions';
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
    const row = await manager.findOneBy(CaseEntity, where);
    if (!row) return fail(unknownCase());
    const [service, { answers, files }] = await Promise.all([
      this.published.mustGet(row.service, row.serviceVersion),
      this.answers.get(manager, row.submissionId),
    ]);
    return ok({ row, state: toState(row), service, answers, files });
  }
}

const unknownCase = () => problem('case.not-found', 'ไม่พบเรื่องนี้', 'There is no such case');
const unknownCode = () =>
  problem(
    'tracking.not-found',
    'ไม่พบเรื่องตามรหัสติดตามนี้ โปรดตรวจรหัสอีกครั้ง',
    'No case has this tracking code: please check it',
  );
