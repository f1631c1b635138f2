import type { PartyDefinition } from '#core/definition';
import { isObject, valueAt } from '#core/fields';
import type { CaseFile } from '../case-file.js';

export interface PartyContact {
  readonly name: string | null;
  readonly email: string | null;
}

type Asked = Pick<CaseFile, 'answers' | 'state' | 'service'> & {
  /** `attester:1`: the party with the row that names it. */
  readonly question: string;
};

const textAt = (document: unknown, pointer: string): string | null => {
  const value = valueAt(document, pointer);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The row of the answers that names who is asked: `/attesters/*` becomes `/attesters/1`. */
export const rowOf = (question: string): string | undefined => question.split(':')[1];

/** A pointer of the party’s own row, where the party stands in rows; others stay. */
export const ownRow = ({ contact }: PartyDefinition, question: string, pointer: string): string => {
  const row = rowOf(question);
  const each = contact.kind === 'answers' ? contact.each : undefined;
  return each !== undefined && row !== undefined && pointer.startsWith(`${each}/*`)
    ? `${each}/${row}${pointer.slice(each.length + 2)}`
    : pointer;
};

/** What the officer wrote into the form of the action that asks. */
const askingInput = (party: string, { state, service }: Asked): unknown => {
  const actions = Object.entries(service.definition.workflow.actions);
  const asking = actions.filter(([, { effects = [] }]) =>
    effects.some((effect) => effect.type === 'ask' && effect.party === party),
  );
  return asking.map(([id]) => state.findings[id]).find(isObject);
};

/** Who is asked and where mail reaches them; null for what nobody said. */
export const partyContact = (party: PartyDefinition, asked: Asked): PartyContact => {
  const { contact } = party;
  switch (contact.kind) {
    case 'agency':
      return { name: contact.name.th, email: contact.email ?? null };
    case 'input': {
      const input = askingInput(party.id, asked);
      return { name: textAt(input, '/name'), email: textAt(input, '/email') };
    }
    case 'public':
      return { name: null, email: null };
    case 'answers': {
      const read = (pointer: string) => textAt(asked.answers, ownRow(party, asked.question, pointer));
      const names = contact.name.map(read).filter((name) => name !== null);
      return { name: names.join(' ') || null, email: contact.email ? read(contact.email) : null };
    }
  }
};
