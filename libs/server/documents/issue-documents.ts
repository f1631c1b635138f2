import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, ok } from '#core/result';
import { seriesYear, writtenNumber } from '#core/registers';
import { newId } from '#platform/ids';
import { Outbox } from '#platform/queue';
import { type EffectHandler, type EffectMoment, type EffectOf, HandlesEffect } from '#server/cases';
import { RegisterBook } from '#server/registers';
import { newTrackingCode } from '#server/submissions';
import { ComposeDocument, type DueDocument } from './compose-document.js';
import { typesetJob } from './document-job.js';
import { IssuedRows } from './issued-rows.js';

/**
 * Issues papers in the transaction of the decision: number, words and code are fixed then, so that no number is lost or
 * given twice and nothing that happens later changes what was issued. The file is made by the worker.
 */
@HandlesEffect('issue-document')
@Injectable()
export class IssueDocuments implements EffectHandler<'issue-document'> {
  constructor(
    private readonly compose: ComposeDocument,
    private readonly rows: IssuedRows,
    private readonly book: RegisterBook,
    private readonly outbox: Outbox,
  ) {}

  async runEffect(
    manager: EntityManager,
    effect: EffectOf<'issue-document'>,
    moment: EffectMoment,
  ): Promise<Result<null>> {
    const composed = await this.compose.run(manager, effect.document, moment);
    if (!composed.ok) return composed;
    if (composed.value) await this.issue(manager, composed.value, moment);
    return ok(null);
  }

  private async issue(manager: EntityManager, due: DueDocument, moment: EffectMoment): Promise<void> {
    const { definition, day, validity } = due;
    const { origin, next, by, at, service, audit } = moment;
    const id = newId();
    const code = definition.verify ? newTrackingCode() : null;
    const number = due.entryNumber ?? (await this.nextNumber(manager, due));
    await this.rows.add(manager, {
      id,
      caseId: origin.caseId,
      caseVersion: origin.caseVersion,
      service: service.code,
      serviceVersion: service.version,
      division: next.division,
      document: definition.id,
      kind: definition.kind,
      title: definition.title,
      number,
      day,
      validFrom: validity?.from ?? null,
      validUntil: validity?.until ?? null,
      publicity: definition.publicity,
      sensitive: due.sensitive,
      code,
      issuedAt: new Date(at),
      issuedBy: by.kind === 'officer' ? by.id : null,
      sheets: due.write(number, code),
    });
    await this.outbox.add(manager, typesetJob, { id });
    audit({
      at,
      actorKind: by.kind,
      actorId: by.id,
      action: 'document.issued',
      subjectType: 'case',
      subjectId: origin.caseId,
      detail: { document: definition.id, id, ...(number !== null && { number }) },
    });
  }

  /** Raised in the caller's transaction; years change at midnight in Bangkok, by the moment of the deed. */
  private async nextNumber(
    manager: EntityManager,
    { definition: { numbering }, day }: DueDocument,
  ): Promise<string | null> {
    if (!numbering) return null;
    const year = seriesYear(numbering, day);
    return writtenNumber(numbering, await this.book.nextNumber(manager, numbering.series, year), year);
  }
}
