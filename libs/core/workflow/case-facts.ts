import type { Text } from '#core/result';
import type { VoteChoice } from '#core/definition';

type Input = Readonly<Record<string, unknown>>;

/** The newest performance of an action. */
export interface Deed {
  /** Officer; null for the applicant, a third party and the system. */
  readonly by: string | null;
  readonly at: string;
  /** How often it was performed. */
  readonly times: number;
}

export interface Vote {
  readonly seat: string;
  readonly officer: string;
  /** Who is away and for whom the officer stood in. */
  readonly inNameOf: string | null;
  readonly choice: VoteChoice;
  readonly at: string;
}

/** One round of an approval; a state that is entered again begins a new one. */
export interface Round {
  readonly openedAt: string;
  /** `left`: the case went on before the seats had decided. */
  readonly outcome: 'open' | 'granted' | 'failed' | 'left';
  readonly votes: readonly Vote[];
}

/** A question to a third party. */
export interface Ask {
  /** The party’s id, with the row of the answers that names it: `attester:1`. */
  readonly id: string;
  readonly party: string;
  readonly askedAt: string;
  readonly dueAt: string;
  readonly answer: { readonly at: string; readonly by: 'officer' | 'party'; readonly input: Input } | null;
}

/** One line of the fee: what the applicant’s answers made it, and what officers assessed. */
export interface FeeFact {
  readonly code: string;
  /** Whole satang. */
  readonly declared: number;
  /** Null until `assess-fees`. */
  readonly assessed: number | null;
}

/** Money that the applicant owes; a fee that is paid in parts makes several. */
export interface Debt {
  readonly fee: string;
  readonly part: number;
  readonly parts: number;
  /** Whole satang. */
  readonly satang: number;
  readonly paid: number;
  readonly dueAt: string;
}

/** Money that was taken in, by the number of the receipt book. */
export interface PaymentReceipt {
  readonly at: string;
  readonly by: string | null;
  readonly satang: number;
  readonly book: string;
  readonly number: string;
  /** Day of payment. */
  readonly paidOn: string;
  /** How it was paid, where the form asks; in cash when missing. */
  readonly method?: string;
}

/** Money that was given back, by the number of the voucher. */
export interface Refund {
  readonly at: string;
  readonly by: string | null;
  readonly satang: number;
  readonly voucher: string;
  readonly paidOn: string;
  readonly method?: string;
}

/** The order that ends a case: facts, law and reasons (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง 2539 ม.37), and the appeal (ม.40). */
export interface CaseDecision {
  readonly action: string;
  readonly outcome: 'granted' | 'refused' | 'answered';
  readonly at: string;
  readonly by: string | null;
  readonly inNameOf: string | null;
  readonly facts: string | null;
  readonly law: string | null;
  readonly reason: string | null;
  readonly appeal: { readonly text: Text; readonly until: string } | null;
}

/** What a case gathers on its way. */
export interface CaseFacts {
  /** What officers found: the newest answers of each action’s form, by action. */
  readonly findings: Readonly<Record<string, Input>>;
  /** Ids of the files that officers attached with actions, by the key of their paper. */
  readonly papers: Readonly<Record<string, readonly string[]>>;
  readonly deeds: Readonly<Record<string, Deed>>;
  /** States that it has been in, in the order in which they were first entered. */
  readonly path: readonly string[];
  /** The newest round of each approval. */
  readonly rounds: Readonly<Record<string, Round>>;
  readonly asks: readonly Ask[];
  /** Null until fees are assessed or asked for. */
  readonly fees: readonly FeeFact[] | null;
  readonly debts: readonly Debt[];
  readonly receipts: readonly PaymentReceipt[];
  readonly refunds: readonly Refund[];
  /** The newest one. */
  readonly decision: CaseDecision | null;
  /** The case that it was joined to. */
  readonly mergedInto: string | null;
  /** Cases that were joined to it: their applicants hear what its applicant hears. */
  readonly joined: readonly string[];
  readonly forwardedTo: string | null;
}

/** Of a case that has only been opened, and of one from before these facts were kept. */
export const noFacts: CaseFacts = {
  findings: {},
  papers: {},
  deeds: {},
  path: [],
  rounds: {},
  asks: [],
  fees: null,
  debts: [],
  receipts: [],
  refunds: [],
  decision: null,
  mergedInto: null,
  joined: [],
  forwardedTo: null,
};
