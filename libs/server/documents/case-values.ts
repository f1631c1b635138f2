import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Council } from '#core/definition';
import type { DocumentConditions } from '#core/documents';
import { findingName } from '#core/fields';
import { type Text, text } from '#core/result';
import { bangkokDay, receiptNumber } from '#core/thai';
import { applicantDueAt, statusLine } from '#core/workflow';
import { Clock } from '#platform/channels';
import { CaseFiles, type EffectMoment } from '#server/cases';
import { CouncilProfile } from '#server/catalog';
import { applicantFacts } from '#server/submissions';

export interface FeeLine {
  readonly title: Text;
  readonly satang: number;
}

/** A case as papers and notices read it. */
export interface CaseWords {
  /** By the names of placeholders: `case`, `council`, `fees` … */
  readonly values: Readonly<Record<string, unknown>>;
  /** What `when` sees. */
  readonly conditions: DocumentConditions;
  readonly feeLines: readonly FeeLine[];
  readonly council: Council;
}

/** What papers and notices may say of a case, as it stands after a decision. */
@Injectable()
export class CaseValues {
  constructor(
    private readonly files: CaseFiles,
    private readonly profile: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async read(manager: EntityManager, moment: EffectMoment): Promise<CaseWords> {
    const { answers, next, service, at } = moment;
    const council = await this.profile.get();
    const feeLines = feeLinesOf(moment, council);
    const fees = {
      ...Object.fromEntries(feeLines.map(({ code, satang }) => [findingName(code), satang])),
      total: feeLines.reduce((sum, { satang }) => sum + satang, 0),
    };
    const facts = service.workflow.expressionFacts(next, this.clock.now());
    const receipt = next.receipts.at(-1);
    return {
      values: {
        answers,
        fees,
        findings: facts.findings,
        applicant: { name: applicantFacts(service.definition.privacy, answers).name },
        case: await this.caseWords(manager, moment, council),
        service: { title: service.definition.title },
        council: { name: council.name, address: council.address, phone: council.phone },
        payment: receipt && {
          satang: receipt.satang,
          receiptBook: receipt.book,
          receiptNumber: receipt.number,
          paidDay: receipt.paidOn,
        },
      },
      conditions: { answers, fees, ...facts, today: bangkokDay(at) },
      feeLines,
      council,
    };
  }

  private async caseWords(
    manager: EntityManager,
    { origin, next, service }: EffectMoment,
    { divisions }: Council,
  ): Promise<object> {
    const found = await this.files.find(manager, origin.caseId);
    const row = found.ok ? found.value.row : null;
    const status = service.workflow.publicStatus(next);
    const { decision } = next;
    const due = applicantDueAt(next);
    const day = (moment: string | null | undefined) => (moment ? bangkokDay(moment) : undefined);
    return {
      receiptNumber: row ? receiptNumber(row.receiptSeq, row.receiptYear) : '',
      receivedDay: day(next.effectiveReceivedAt),
      dueDay: day(due),
      decidedDay: day(decision?.at),
      reason: decision?.reason ?? '',
      appeal: decision?.appeal?.text ?? '',
      appealUntil: day(decision?.appeal?.until),
      status: text(statusLine(status), statusLine(status, 'en')),
      division: divisions.find(({ id }) => id === next.division)?.name ?? '',
    };
  }
}

/** The lines of the fee as they stand; before anybody assessed them, as the answers make them. */
const feeLinesOf = (
  { answers, next, service }: EffectMoment,
  council: Council,
): readonly (FeeLine & { readonly code: string })[] => {
  const { fees } = service.definition;
  if (!next.fees)
    return service.form.evaluate(answers, {
      today: bangkokDay(next.receivedAt),
      council: { villages: council.villages.map(({ number }) => number) },
      calendar: council,
    }).fees;
  return next.fees.flatMap(({ code, declared, assessed }) => {
    const satang = assessed ?? declared;
    const title = fees.find((fee) => fee.code === code)?.title ?? text(code, code);
    return satang === 0 ? [] : [{ code, title, satang }];
  });
};
