import type { Question } from '#contracts/questions';
import type { PartyDefinition } from '#core/definition';
import { expandPattern, patternOf, valueAt } from '#core/fields';
import { pickAnswers, pickFields } from '#core/form';
import { receiptNumber } from '#core/thai';
import { type Ask, askWords } from '#core/workflow';
import type { CaseFile } from '../case-file.js';
import { ownRow } from './party-contact.js';

/** A question with the case that it belongs to. */
export interface AskedQuestion {
  readonly file: CaseFile;
  readonly ask: Ask;
  readonly party: PartyDefinition;
}

const stateOf = ({ file: { service, state }, ask }: AskedQuestion, now: string): string => {
  if (ask.answer !== null) return 'answered';
  if (service.definition.workflow.states[state.state]?.final) return 'ended';
  return Date.parse(ask.dueAt) < Date.parse(now) ? 'late' : 'open';
};

/** What the party may see, and of rows that name parties its own alone. */
const seenBy = ({
  file: { answers, service },
  ask,
  party,
}: AskedQuestion): Pick<Question, 'sees' | 'seen'> => {
  const pointers = (party.sees ?? [])
    .flatMap((pointer) => expandPattern(answers, ownRow(party, ask.id, pointer)))
    .filter((pointer) => valueAt(answers, pointer) !== undefined);
  if (pointers.length === 0) return { sees: {}, seen: null };
  return {
    sees: Object.fromEntries(pointers.map((pointer) => [pointer, valueAt(answers, pointer)])),
    seen: {
      form: pickFields(service.definition.form, pointers.map(patternOf)),
      answers: pickAnswers(answers, pointers),
    },
  };
};

/** A question as the party sees it; of one that is over, nothing of the case. */
export const questionView = (asked: AskedQuestion, now: string): Question => {
  const { file, ask, party } = asked;
  const { row, service } = file;
  const state = stateOf(asked, now);
  const isOpen = state === 'open' || state === 'late';
  return {
    serviceTitle: service.definition.title,
    receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
    title: party.title,
    askedAt: ask.askedAt,
    dueAt: ask.dueAt,
    state,
    answered: ask.answer !== null,
    ...askWords(party),
    why: party.why ?? null,
    ...(isOpen ? seenBy(asked) : { sees: {}, seen: null }),
    form: { schema: party.form.schema, ui: party.form.ui, translations: party.form.translations },
  };
};
