import type { RegisterDefinition } from '#core/definition';
import { fail, ok, problem, type Result } from '#core/result';

/** Values of an entry by field. */
export type EntryFields = Readonly<Record<string, string | number | boolean>>;

/** An entry of a register: the fold of its events. */
export interface Entry {
  readonly number: string;
  readonly state: string;
  readonly ended: boolean;
  readonly fields: EntryFields;
  /** First and last day of its validity; null for one without an end. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** Count of events folded. */
  readonly version: number;
}

/** A fact about an entry; `set` says all that the fold needs. */
export interface EntryEvent {
  readonly type: 'entry.registered' | 'entry.renewed' | 'entry.changed' | 'entry.expired';
  /** RFC 3339. */
  readonly at: string;
  /** The case that brought it about; null where time did. */
  readonly caseId: string | null;
  readonly set: Partial<Omit<Entry, 'version'>>;
}

/** An entry before its first event. */
export const unregistered: Entry = {
  number: '',
  state: '',
  ended: false,
  fields: {},
  validFrom: '',
  validUntil: null,
  version: 0,
};

/** Lays an event over an entry. */
export const evolveEntry = (entry: Entry, event: EntryEvent): Entry => ({
  ...entry,
  ...event.set,
  version: entry.version + 1,
});

const notFrom = (register: RegisterDefinition, from: string, to: string) =>
  problem(
    'register.state-not-reachable',
    `รายการสถานะ “${register.states[from]?.title.th ?? from}” เปลี่ยนเป็น “${register.states[to]?.title.th ?? to}” ไม่ได้`,
    `An entry that is “${register.states[from]?.title.en ?? from}” can’t become “${register.states[to]?.title.en ?? to}”`,
    { from, to },
  );

/** What it takes to bring an entry to a state; refuses `register.state-not-reachable` where the register doesn’t allow it. */
export const changeState = (
  register: RegisterDefinition,
  entry: Pick<Entry, 'state'>,
  to: string,
): Result<EntryEvent['set']> => {
  const state = register.states[to];
  const allowed = state && (state.from === undefined || state.from.includes(entry.state));
  return allowed ? ok({ state: to, ended: state.ends ?? false }) : fail(notFrom(register, entry.state, to));
};
