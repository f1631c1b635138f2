import { addDuration } from '#core/calendar';
import type { Duration, PartyDefinition } from '#core/definition';
import { valueAt } from '#core/fields';
import type { Ask } from '../case-facts.js';
import type { CaseState } from '../case-state.js';
import type { Move } from '../move.js';

/** One question for each row that names such a party; one where it isn’t a list. */
const idsOf = ({ id, contact }: PartyDefinition, answers: Move['answers']): readonly string[] => {
  if (contact.kind !== 'answers' || contact.each === undefined) return [id];
  const rows = valueAt(answers, contact.each);
  return Array.isArray(rows) ? rows.map((_, index) => `${id}:${index}`) : [];
};

/** Asks a party, anew where it was asked before: an answer that was given then is in the events. */
export const askParty = (
  state: CaseState,
  party: PartyDefinition,
  due: Duration | undefined,
  { answers, now, calendar }: Move,
): CaseState => {
  const dueAt = addDuration(now, due ?? party.due, calendar);
  const asked = idsOf(party, answers).map((id): Ask => ({
    id,
    party: party.id,
    askedAt: now,
    dueAt,
    answer: null,
  }));
  const others = state.asks.filter((ask) => ask.party !== party.id);
  return { ...state, asks: [...others, ...asked] };
};
