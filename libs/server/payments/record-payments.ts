import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok, problemAt } from '#core/result';
import type { CaseState } from '#core/workflow';
import { newId } from '#platform/ids';
import { type EffectHandler, type EffectMoment, type EffectOf, HandlesEffect } from '#server/cases';

type MoneyEffect = 'record-payment' | 'refund-payment';

/** Money that an action entered into its case, for the ledger. */
interface Entered {
  readonly kind: 'payment' | 'refund';
  readonly satang: number;
  readonly method: string;
  readonly book: string;
  readonly number: string;
  readonly paidOn: string;
  readonly pointer: string;
}

const inCash = 'cash';

const enteredBy = (type: MoneyEffect, { receipts, refunds }: CaseState): Entered | null => {
  const receipt = receipts.at(-1);
  const refund = refunds.at(-1);
  if (type === 'record-payment')
    return receipt
      ? { kind: 'payment', pointer: '/receiptNumber', ...receipt, method: receipt.method ?? inCash }
      : null;
  return refund
    ? {
        kind: 'refund',
        pointer: '/voucher',
        ...refund,
        book: '',
        number: refund.voucher,
        method: refund.method ?? inCash,
      }
    : null;
};

/**
 * Writes money into the ledger in the transaction in which it is entered into the case. A receipt number of a book, and a
 * voucher, stands for one payment in all of the council.
 */
@HandlesEffect('record-payment', 'refund-payment')
@Injectable()
export class RecordPayments implements EffectHandler<MoneyEffect> {
  async runEffect(
    manager: EntityManager,
    effect: EffectOf<MoneyEffect>,
    { origin, next, service, by, at }: EffectMoment,
  ): Promise<Result<null>> {
    const entered = enteredBy(effect.type, next);
    if (!entered) return ok(null);
    const written = await manager.query<readonly unknown[]>(
      `insert into payment_entry (id, case_id, case_version, kind, service, service_version, division, satang, method, book,
         number, paid_on, entered_at, entered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (kind, book, number) do nothing returning id`,
      [
        newId(),
        origin.caseId,
        origin.caseVersion,
        entered.kind,
        service.code,
        service.version,
        next.division,
        entered.satang,
        entered.method,
        entered.book,
        entered.number,
        entered.paidOn,
        at,
        by.kind === 'officer' ? by.id : null,
      ],
    );
    return written.length === 1 ? ok(null) : fail(knownReceipt(entered.pointer));
  }
}

const knownReceipt = (pointer: string) =>
  problemAt(
    pointer,
    'answer.receipt-known',
    'เลขที่นี้ใช้กับการรับจ่ายเงินรายการอื่นแล้ว',
    'This number stands for another payment already',
  );
