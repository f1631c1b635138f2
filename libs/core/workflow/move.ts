import type { Actor } from '#core/access';
import type { ClockMoment } from './clock-state.js';

type Json = Readonly<Record<string, unknown>>;

/** What moves a case: who, with which answers of the action’s form, when. */
export interface Move extends ClockMoment {
  readonly actor: Actor;
  /** Who is away and in whose name it is done. */
  readonly inNameOf: string | null;
  readonly input: Json;
  readonly answers: Json;
  /** Ids of files that come with it, by key. */
  readonly papers: Readonly<Record<string, readonly string[]>>;
  /** Pointers that a sent correction changed. */
  readonly changed: readonly string[];
  /** For `merge`: the case to join. */
  readonly into?: string;
}
