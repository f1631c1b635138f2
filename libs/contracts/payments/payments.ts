import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Day, Moment, TextSchema, closed, nullable } from '#contracts/common';

const kind = Type.Union([Type.Literal('payment'), Type.Literal('refund')], {
  description: 'Taken in, or given back',
});

export const CashEntry = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind,
  caseId: Type.String({ format: 'uuid' }),
  receiptNumber: Type.String({ description: 'Of the case' }),
  serviceTitle: TextSchema,
  division: Type.String(),
  satang: Type.Integer({ minimum: 1 }),
  method: Type.String({ description: '`cash`, `transfer`, `cheque`, or as the form of the action says' }),
  book: Type.String({ description: 'Receipt book; empty for money given back' }),
  number: Type.String({ description: 'Number of the receipt, or of the voucher' }),
  enteredAt: Moment,
  enteredBy: nullable(Type.String()),
});
export type CashEntry = Static<typeof CashEntry>;

export const CashDay = Type.Object({
  day: Day,
  items: Type.Array(CashEntry),
  totals: Type.Array(Type.Object({ method: Type.String(), taken: Type.Integer(), given: Type.Integer() }), {
    description: 'In satang, a line for each way of paying',
  }),
  taken: Type.Integer(),
  given: Type.Integer(),
});
export type CashDay = Static<typeof CashDay>;

export const OwnPayment = Type.Object({
  owed: Type.Integer({ description: 'Satang that are to be paid' }),
  promptPay: nullable(
    Type.Object(
      { payload: Type.String(), name: TextSchema },
      { description: 'What a QR code says that banks of Thailand read (EMVCo); the amount is what is owed' },
    ),
  ),
});
export type OwnPayment = Static<typeof OwnPayment>;

export const paymentRoutes = {
  day: defineRoute({
    method: 'GET',
    path: '/api/payments/days/:day',
    tag: 'payments',
    access: 'officer',
    status: 200,
    summary: 'Money of a day: all of it for the treasury and executives, of their own divisions for others',
    params: Type.Object({ day: Type.String({ format: 'date' }) }, closed),
    response: CashDay,
    problems: [401],
  }),
  own: defineRoute({
    method: 'GET',
    path: '/api/tracking/:code/payment',
    tag: 'payments',
    access: 'public',
    status: 200,
    summary: 'What is owed in a case, and how to pay it',
    params: Type.Object({ code: Type.String({ minLength: 8, maxLength: 20 }) }, closed),
    response: OwnPayment,
    problems: [404],
  }),
};
