import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnPayment } from '#contracts/payments';
import { promptPayPayload } from '#core/money';
import { type Result, ok } from '#core/result';
import { CaseFiles } from '#server/cases';
import { CouncilProfile } from '#server/catalog';
import { readTrackingCode } from '#server/submissions';

/** What the holder of a tracking code owes, and the code that banks read, where the council takes PromptPay. */
@Injectable()
export class ReadOwnPayment {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseFiles,
    private readonly council: CouncilProfile,
  ) {}

  /** Refuses `tracking.not-found`. */
  async run(typed: string): Promise<Result<OwnPayment>> {
    const found = await this.cases.findByTrackingCode(this.database.manager, readTrackingCode(typed));
    if (!found.ok) return found;
    const owed = found.value.state.debts.reduce((sum, { satang, paid }) => sum + satang - paid, 0);
    const { promptPay } = await this.council.get();
    return ok({
      owed,
      promptPay:
        promptPay && owed > 0
          ? { payload: promptPayPayload(promptPay.id, owed), name: promptPay.name }
          : null,
    });
  }
}
