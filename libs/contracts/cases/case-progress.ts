import { Type, type Static } from '@sinclair/typebox';
import { Answers, Day, Moment, TextSchema, nullable } from '#contracts/common';

const Name = Type.String({ description: 'Name of an officer' });

/** The approval that the state asks for, and its round so far. */
export const ApprovalView = Type.Object({
  id: Type.String(),
  title: TextSchema,
  rule: Type.String({ description: '`any`, `all`, `quorum`, `in-order` or `opinions`' }),
  needed: nullable(Type.Integer({ description: 'For a quorum: votes for it' })),
  seats: Type.Array(
    Type.Object({
      id: Type.String(),
      title: TextSchema,
      count: Type.Integer(),
      due: Type.Boolean({ description: 'Somebody may vote on it now' }),
    }),
  ),
  votes: Type.Array(
    Type.Object({
      seat: Type.String(),
      officer: Name,
      inNameOf: nullable(Name),
      choice: Type.String({ description: '`for`, `against`, `abstain` or `opinion`' }),
      at: Moment,
    }),
  ),
  outcome: Type.String({ description: '`open`, `granted`, `failed` or `left`' }),
});
export type ApprovalView = Static<typeof ApprovalView>;

/** An order: what was found, by what law, why, and till when it can be appealed. Words are kept back while masked. */
export const DecisionView = Type.Object({
  action: Type.String(),
  outcome: Type.String({ description: '`granted`, `refused` or `answered`' }),
  at: Moment,
  by: nullable(Name),
  inNameOf: nullable(Name),
  facts: nullable(Type.String()),
  law: nullable(Type.String()),
  reason: nullable(Type.String()),
  appeal: nullable(Type.Object({ text: TextSchema, until: Moment })),
});
export type DecisionView = Static<typeof DecisionView>;

/** A question to a third party. Code and answer are kept back while masked. */
export const QuestionView = Type.Object({
  id: Type.String(),
  title: TextSchema,
  name: nullable(Type.String({ description: 'Whom the answers or the definition name' })),
  askedAt: Moment,
  dueAt: Moment,
  state: Type.String({ description: '`waiting`, `late` or `answered`' }),
  code: nullable(Type.String({ description: 'With it the party answers by itself' })),
  answer: nullable(Type.Object({ at: Moment, by: Type.String(), answers: Answers })),
  form: Type.Object({
    schema: Type.Unknown(),
    ui: Type.Optional(Type.Unknown()),
    translations: Type.Optional(Type.Unknown()),
  }),
});
export type QuestionView = Static<typeof QuestionView>;

export const MoneyView = Type.Object({
  owed: Type.Integer({ description: 'Satang that are still owed' }),
  debts: Type.Array(
    Type.Object({
      fee: Type.String(),
      title: TextSchema,
      part: Type.Integer(),
      parts: Type.Integer(),
      satang: Type.Integer(),
      paid: Type.Integer(),
      dueAt: Moment,
    }),
  ),
  receipts: Type.Array(
    Type.Object({
      at: Moment,
      by: nullable(Name),
      satang: Type.Integer(),
      book: Type.String(),
      number: Type.String(),
      paidOn: Day,
    }),
  ),
});
export type MoneyView = Static<typeof MoneyView>;

const OtherCase = Type.Object({ id: Type.String(), receiptNumber: Type.String() });

/** What a case gathered on its way. */
export const CaseProgress = Type.Object({
  approval: nullable(ApprovalView),
  decision: nullable(DecisionView),
  questions: Type.Array(QuestionView),
  money: MoneyView,
  mergedInto: nullable(OtherCase),
  joined: Type.Array(OtherCase),
  forwardedTo: nullable(Type.String()),
});
export type CaseProgress = Static<typeof CaseProgress>;
