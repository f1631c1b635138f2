import type { Calendar } from '#core/calendar';
import type { CaseState } from './case-state.js';

type Json = Readonly<Record<string, unknown>>;

/** What conditions are judged by while a case goes on. */
export interface CaseConditionFacts {
  readonly answers: Json;
  readonly case: Json;
  readonly findings: Json;
  readonly today: string;
  readonly calendar: Calendar;
}

export interface FeeFacts {
  readonly answers: Json;
  readonly findings: CaseState['findings'];
  readonly receivedAt: string;
  readonly calendar: Calendar;
}

/** What answers and findings decide while a case goes on. */
export interface CaseConditions {
  /** Of the flags that follow a rule: whether each is set now. */
  readonly followed: (facts: CaseConditionFacts) => ReadonlyMap<string, boolean>;
  /** Fee lines in satang by code, at the rates of the day of receipt. */
  readonly amounts: (facts: FeeFacts) => ReadonlyMap<string, number>;
  /** Whether the case has such a party. */
  readonly hasParty: (id: string, answers: Json, today: string, calendar: Calendar) => boolean;
  /** Values that an action’s form begins with, by pointer; what can’t be worked out is left out. */
  readonly initial: (action: string, facts: CaseConditionFacts) => ReadonlyMap<string, unknown>;
}
