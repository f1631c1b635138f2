import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, fail, ok, problemAt } from '#core/result';
import { mayReveal } from '#core/access';
import { isWithin, patternOf, valueAt } from '#core/fields';
import { maskedPointers } from '#core/form';
import type { RevealReason } from '#contracts/cases';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { ReadableCases } from './readable-cases.js';

export interface Reveal {
  /** Pointer of one answer or group. */
  readonly field: string;
  readonly reason: RevealReason;
}

/** One masked answer as it is; nobody sees it before the audit says who looked, at which, and why. */
@Injectable()
export class RevealAnswer {
  constructor(
    private readonly database: DataSource,
    private readonly cases: ReadableCases,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses what `mayReveal` refuses, and a field that isn’t masked or has no answer (`case.nothing-to-reveal`). */
  async run(
    caseId: string,
    { field, reason }: Reveal,
    reader: SessionUser,
  ): Promise<Result<{ field: string; value: unknown }>> {
    const found = await this.cases.read(caseId, reader);
    if (!found.ok) return found;
    const { state, service, answers } = found.value;
    const may = mayReveal(reader, state, service.workflow.accessAt(state));
    if (!may.ok) return may;
    const pattern = patternOf(field);
    const isMasked = maskedPointers(service.definition).some((each) => isWithin(pattern, each));
    const value = isMasked ? valueAt(answers, field) : undefined;
    if (value === undefined) return fail(nothing());
    await this.audit.append(this.database.manager, [
      {
        at: this.clock.now(),
        actorKind: 'officer',
        actorId: reader.id,
        action: 'answer.revealed',
        subjectType: 'case',
        subjectId: caseId,
        detail: { field, reason },
      },
    ]);
    return ok({ field, value });
  }
}

const nothing = () =>
  problemAt(
    '/field',
    'case.nothing-to-reveal',
    'ช่องนี้ไม่มีคำตอบที่ปิดไว้',
    'This field has no answer that is masked',
  );
