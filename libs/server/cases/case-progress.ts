import type { CaseProgress, CaseView, QuestionView } from '#contracts/cases';
import type { ServiceDefinition } from '#core/definition';
import { text } from '#core/result';
import { maskName } from '#core/thai';
import { type CaseState, roundOf, seatsDue } from '#core/workflow';
import type { CaseFile } from './case-file.js';
import { partyContact } from './questions/party-contact.js';

/** What the view of a case’s progress is made from, besides the case. */
export interface ProgressFacts {
  readonly names: ReadonlyMap<string, string>;
  readonly masked: boolean;
  readonly now: string;
  /** Codes of questions, by question. */
  readonly codes: ReadonlyMap<string, string>;
  /** Receipt numbers of cases that were joined, by id. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** Every officer whom the progress of a case names. */
export const officersIn = ({ rounds, decision, receipts }: CaseState): readonly (string | null)[] => [
  ...Object.values(rounds).flatMap(({ votes }) =>
    votes.flatMap(({ officer, inNameOf }) => [officer, inNameOf]),
  ),
  ...(decision ? [decision.by, decision.inNameOf] : []),
  ...receipts.map(({ by }) => by),
];

const approvalView = ({ state, service }: CaseFile, { names }: ProgressFacts): CaseProgress['approval'] => {
  const { states, approvals = {} } = service.definition.workflow;
  const id = states[state.state]?.approval;
  const approval = id === undefined ? undefined : approvals[id];
  if (id === undefined || !approval) return null;
  const { title, rule, needed, seats } = approval;
  const { votes, outcome } = roundOf(state, id);
  const due = outcome === 'open' ? seatsDue(approval, votes) : [];
  return {
    id,
    title,
    rule,
    needed: needed ?? null,
    seats: seats.map((seat) => ({
      id: seat.id,
      title: seat.title,
      count: seat.count ?? 1,
      due: due.includes(seat),
    })),
    votes: votes.map(({ officer, inNameOf, ...vote }) => ({
      ...vote,
      officer: names.get(officer) ?? '',
      inNameOf: inNameOf === null ? null : (names.get(inNameOf) ?? ''),
    })),
    outcome,
  };
};

const decisionView = (
  { decision }: CaseState,
  { names, masked }: ProgressFacts,
): CaseProgress['decision'] => {
  if (!decision) return null;
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
  const said = (words: string | null) => (masked ? null : words);
  return {
    ...decision,
    by: nameOf(decision.by),
    inNameOf: nameOf(decision.inNameOf),
    facts: said(decision.facts),
    law: said(decision.law),
    reason: said(decision.reason),
  };
};

const questionViews = (
  { state, service, answers }: CaseFile,
  { masked, now, codes }: ProgressFacts,
): readonly QuestionView[] =>
  state.asks.flatMap(({ id, party: partyId, askedAt, dueAt, answer }) => {
    const party = service.definition.parties?.find((one) => one.id === partyId);
    if (!party) return [];
    const { name } = partyContact(party, { question: id, answers, state, service });
    return [
      {
        id,
        title: party.title,
        name: name !== null && masked && party.contact.kind !== 'agency' ? maskName(name) : name,
        askedAt,
        dueAt,
        state: answer ? 'answered' : dueAt < now ? 'late' : 'waiting',
        code: masked || answer ? null : (codes.get(id) ?? null),
        answer: masked || !answer ? null : { at: answer.at, by: answer.by, answers: { ...answer.input } },
        form: { schema: party.form.schema, ui: party.form.ui, translations: party.form.translations },
      },
    ];
  });

const moneyView = ({ state, service }: CaseFile, { names }: ProgressFacts): CaseProgress['money'] => {
  const titles = new Map(service.definition.fees.map(({ code, title }) => [code, title]));
  return {
    owed: state.debts.reduce((sum, { satang, paid }) => sum + satang - paid, 0),
    debts: state.debts.map((debt) => ({ ...debt, title: titles.get(debt.fee) ?? text(debt.fee, debt.fee) })),
    receipts: state.receipts.map((receipt) => ({
      ...receipt,
      by: receipt.by === null ? null : (names.get(receipt.by) ?? ''),
    })),
  };
};

/** What a case gathered on its way, as its reader may see it. */
export const progressView = (file: CaseFile, facts: ProgressFacts): CaseProgress => {
  const { state } = file;
  const other = (id: string) => ({ id, receiptNumber: facts.numbers.get(id) ?? '' });
  return {
    approval: approvalView(file, facts),
    decision: decisionView(state, facts),
    questions: [...questionViews(file, facts)],
    money: moneyView(file, facts),
    mergedInto: state.mergedInto === null ? null : other(state.mergedInto),
    joined: state.joined.map(other),
    forwardedTo: state.forwardedTo,
  };
};

/** How a fee stands beside a sum: what comes again, and what is given back. */
const standingOf = (fee: ServiceDefinition['fees'][number] | undefined) => ({
  ...((fee?.due === 'monthly' || fee?.due === 'yearly') && { again: fee.due }),
  ...(fee?.deposit && { deposit: true as const }),
});

/** The fees as they stand; what was declared stands beside what was assessed otherwise. */
export const feeViews = (
  { fees }: CaseState,
  declared: readonly {
    readonly code: string;
    readonly title: { th: string; en: string };
    readonly satang: number;
  }[],
  definition: Pick<ServiceDefinition, 'fees'>,
): CaseView['fees'] => {
  if (!fees)
    return declared.map(({ code, title, satang }) => ({
      code,
      title,
      satang,
      ...standingOf(definition.fees.find((fee) => fee.code === code)),
    }));
  return definition.fees.flatMap((fee) => {
    const { code, title } = fee;
    const fact = fees.find((one) => one.code === code);
    const satang = fact ? (fact.assessed ?? fact.declared) : 0;
    if (!fact || (satang === 0 && fact.declared === 0)) return [];
    const changed = fact.declared !== satang && { declared: fact.declared };
    return [{ code, title, satang, ...changed, ...standingOf(fee) }];
  });
};
