import type { EffectType } from './meta/effects.js';

/**
 * Where an effect is done:
 * - `decision`: by core/workflow, as part of the decision itself
 * - `commit`: by a room of the server, in the transaction that writes the decision (`@HandlesEffect`)
 * - `outbox`: by the worker, once, after the commit (`effectJobs`)
 * - `nowhere`: the language knows it, no room does it yet; the lint refuses it
 */
export type EffectPlace = 'decision' | 'commit' | 'outbox' | 'nowhere';

/** Every effect of the language with its place. Api and worker compare it at boot with the handlers that they have. */
export const effectPlaces: Readonly<Record<EffectType, EffectPlace>> = {
  notify: 'outbox',
  'set-flag': 'decision',
  'clear-flag': 'decision',
  'request-correction': 'decision',
  'close-correction': 'decision',
  'move-division': 'decision',
  'return-step': 'decision',
  forward: 'decision',
  merge: 'commit',
  ask: 'decision',
  'assess-fees': 'decision',
  'request-payment': 'decision',
  'record-payment': 'decision',
  'start-clock': 'decision',
  'stop-clock': 'decision',
  'extend-clock': 'decision',
  'issue-document': 'nowhere',
  register: 'commit',
  'change-entry': 'commit',
  'hold-booking': 'commit',
  'confirm-booking': 'commit',
  'release-booking': 'commit',
  'publish-notice': 'nowhere',
};
