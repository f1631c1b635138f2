import { noFacts } from './case-facts.js';
import type { CaseEvent, CaseState } from './case-state.js';

/** A case before its first event: nothing is true of it yet but its id. */
export const unopened = (id: string): CaseState => ({
  id,
  state: '',
  phase: 'received',
  division: '',
  homeDivision: '',
  divisions: [],
  assignee: null,
  assignedAt: null,
  flags: [],
  clocks: [],
  correction: null,
  corrections: 0,
  receivedAt: '',
  effectiveReceivedAt: '',
  enteredStateAt: '',
  filedBy: null,
  ...noFacts,
  version: 0,
});

/** Lays one fact over the state. Never refuses: what happened, happened. */
export const evolve = (state: CaseState, event: CaseEvent): CaseState => ({
  ...state,
  ...event.data.set,
  id: state.id,
  version: state.version + 1,
});

/** The state of a case from all of its events, oldest first. */
export const foldEvents = (id: string, events: readonly CaseEvent[]): CaseState =>
  events.reduce(evolve, unopened(id));
