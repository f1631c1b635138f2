import { type Problem, problemAt } from '#core/result';
import { addDuration } from '#core/calendar';
import type { Duration, Fee } from '#core/definition';
import { bangkokDay } from '#core/thai';
import type { Debt } from '../case-facts.js';
import type { CaseState } from '../case-state.js';
import type { CompiledWorkflow } from '../compiled-workflow.js';
import type { Move } from '../move.js';
import { satangOf, standingFees } from './assess-fees.js';

type Input = Move['input'];

/** What is still owed, in satang. */
export const owedOf = ({ debts }: Pick<CaseState, 'debts'>): number =>
  debts.reduce((sum, { satang, paid }) => sum + satang - paid, 0);

/** The same day, so many months later; the last day of a month that is shorter. */
const monthsLater = (moment: string, months: number): string => {
  const date = new Date(moment);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
};

const partsOf = ({ instalments }: Fee, satang: number, input: Input): number => {
  const wanted = input['instalments'];
  if (!instalments || satang < instalments.from || !Number.isInteger(wanted)) return 1;
  return Math.max(1, Math.min(wanted as number, instalments.most));
};

/** The sum in so many parts; what doesn’t divide goes to the first one or the last. */
const split = (satang: number, parts: number, rest: 'first' | 'last'): readonly number[] => {
  const each = Math.floor(satang / parts);
  const extra = rest === 'first' ? 0 : parts - 1;
  return Array.from({ length: parts }, (_, index) => each + (index === extra ? satang - each * parts : 0));
};

const isSame = (one: Debt, other: Debt): boolean =>
  one.fee === other.fee &&
  one.part === other.part &&
  one.parts === other.parts &&
  one.satang === other.satang;

const debtsOf = (
  fee: Fee,
  satang: number,
  due: Duration,
  standing: readonly Debt[],
  { input, now, calendar }: Move,
): readonly Debt[] => {
  const parts = partsOf(fee, satang, input);
  const first = addDuration(now, fee.payWithin ?? due, calendar);
  return split(satang, parts, fee.instalments?.rest ?? 'first').map((part, index) => {
    const debt = {
      fee: fee.code,
      part: index + 1,
      parts,
      satang: part,
      paid: 0,
      dueAt: monthsLater(first, index),
    };
    return { ...debt, dueAt: standing.find((one) => isSame(one, debt))?.dueAt ?? debt.dueAt };
  });
};

/** What comes round each month or year isn’t asked for by a case but by the entry that it follows. */
const isOnce = ({ due }: Fee): boolean => due !== 'monthly' && due !== 'yearly';

/**
 * Makes debts of the fees as they stand, in place of those that stood; what was paid in counts for them. A debt that stands
 * unchanged keeps its day: asking again gives nobody more time.
 */
export const requestPayment = (
  compiled: CompiledWorkflow,
  state: CaseState,
  due: Duration,
  move: Move,
): CaseState => {
  const fees = standingFees(compiled, state, move);
  const debts = (compiled.source.fees ?? []).filter(isOnce).flatMap((fee) => {
    const fact = fees.find(({ code }) => code === fee.code);
    const satang = fact ? satangOf(fact) : 0;
    return satang > 0 ? debtsOf(fee, satang, due, state.debts, move) : [];
  });
  const paid = state.debts.reduce((sum, debt) => sum + debt.paid, 0);
  return { ...state, fees, debts: payOff(debts, paid) };
};

/** The earliest due is paid first. */
const payOff = (debts: readonly Debt[], satang: number): readonly Debt[] => {
  let left = satang;
  const paid = new Map<Debt, number>();
  for (const debt of debts.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))) {
    const part = Math.min(left, debt.satang - debt.paid);
    left -= part;
    paid.set(debt, debt.paid + part);
  }
  return debts.map((debt) => ({ ...debt, paid: paid.get(debt) ?? debt.paid }));
};

const textOf = (input: Input, name: string): string => String(input[name] ?? '').trim();

const methodOf = (input: Input): { method?: string } => {
  const method = textOf(input, 'method');
  return method === '' ? {} : { method };
};

/** Why a receipt can’t be entered: nothing is owed so much, or the same receipt was entered before. */
export const paymentProblems = (state: CaseState, input: Input): readonly Problem[] => {
  const satang = input['satang'];
  const owed = owedOf(state);
  const isKnown = state.receipts.some(
    ({ book, number }) => book === textOf(input, 'receiptBook') && number === textOf(input, 'receiptNumber'),
  );
  return [
    ...(Number.isSafeInteger(satang) && (satang as number) > 0 && (satang as number) <= owed
      ? []
      : [
          problemAt(
            '/satang',
            'answer.payment',
            'จำนวนเงินต้องมากกว่าศูนย์และไม่เกินยอดค้างชำระ',
            'More than nothing, and no more than is owed',
          ),
        ]),
    ...(isKnown
      ? [
          problemAt(
            '/receiptNumber',
            'answer.receipt-known',
            'บันทึกใบเสร็จเลขที่นี้แล้ว',
            'This receipt was entered already',
          ),
        ]
      : []),
  ];
};

/** Enters a receipt; `paymentProblems` found none. */
export const recordPayment = (state: CaseState, { actor, input, now }: Move): CaseState => {
  const satang = input['satang'] as number;
  const receipt = {
    at: now,
    by: actor.id,
    satang,
    book: textOf(input, 'receiptBook'),
    number: textOf(input, 'receiptNumber'),
    paidOn: textOf(input, 'paidOn') || bangkokDay(now),
    ...methodOf(input),
  };
  return { ...state, debts: payOff(state.debts, satang), receipts: [...state.receipts, receipt] };
};

/** What was paid in and not given back, in satang. */
const heldOf = ({ receipts, refunds }: Pick<CaseState, 'receipts' | 'refunds'>): number =>
  receipts.reduce((sum, { satang }) => sum + satang, 0) -
  refunds.reduce((sum, { satang }) => sum + satang, 0);

/** Why money can’t be given back: so much isn’t there, or the same voucher was entered before. */
export const refundProblems = (state: CaseState, input: Input): readonly Problem[] => {
  const satang = input['satang'];
  const isThere =
    Number.isSafeInteger(satang) && (satang as number) > 0 && (satang as number) <= heldOf(state);
  const isKnown = state.refunds.some(({ voucher }) => voucher === textOf(input, 'voucher'));
  return [
    ...(isThere
      ? []
      : [
          problemAt(
            '/satang',
            'answer.refund',
            'จำนวนเงินต้องมากกว่าศูนย์และไม่เกินที่รับไว้',
            'More than nothing, and no more than was paid in',
          ),
        ]),
    ...(isKnown
      ? [
          problemAt(
            '/voucher',
            'answer.receipt-known',
            'บันทึกใบสำคัญจ่ายเลขที่นี้แล้ว',
            'This voucher was entered already',
          ),
        ]
      : []),
  ];
};

/** Enters money given back; `refundProblems` found none. */
export const refundPayment = (state: CaseState, { actor, input, now }: Move): CaseState => ({
  ...state,
  refunds: [
    ...state.refunds,
    {
      at: now,
      by: actor.id,
      satang: input['satang'] as number,
      voucher: textOf(input, 'voucher'),
      paidOn: textOf(input, 'paidOn') || bangkokDay(now),
      ...methodOf(input),
    },
  ],
});
