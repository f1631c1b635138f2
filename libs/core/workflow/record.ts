import type { Actor } from '#core/access';
import type { CaseEvent, CaseEventData, CaseState, Decision, Effect, EventType } from './case-state.js';
import { evolve } from './evolve.js';

const identityKeys: ReadonlySet<string> = new Set(['id', 'version']);

/** Only what changed: an event says no more than it must. States are plain JSON, so their text compares them. */
const changes = (before: CaseState, after: CaseState): NonNullable<CaseEventData['set']> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) =>
        !identityKeys.has(key) && JSON.stringify(value) !== JSON.stringify(before[key as keyof CaseState]),
    ),
  );

interface Fact {
  readonly type: EventType;
  readonly at: string;
  readonly actor: Actor;
  readonly data?: Omit<CaseEventData, 'set'>;
}

/** Writes the change from one state to the other down as one event; `next` is its fold. */
export const recordChange = (
  before: CaseState,
  after: CaseState,
  { type, at, actor, data }: Fact,
  effects: readonly Effect[] = [],
): Decision => {
  const event: CaseEvent = {
    type,
    at,
    actor: { kind: actor.kind, id: actor.id },
    data: { ...data, set: changes(before, after) },
  };
  return { events: [event], effects, next: evolve(before, event) };
};
