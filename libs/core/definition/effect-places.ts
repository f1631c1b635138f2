import type { EffectType } from './meta/effects.js';

/**
 * Where an effect is done:
 * - `decision`: by core/workflow, as part of the decision itself
 * - `commit`: by a room of the server, in the transaction that writes the decision (`@HandlesEffect`); what it changes of
 *   the case itself is done by core/workflow before
 * - `outbox`: by the worker, once, after the commit (`effectJobs`)
 */
export type EffectPlace = 'decision' | 'commit' | 'outbox';

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
  'record-payment': 'commit',
  'refund-payment': 'commit',
  'start-clock': 'decision',
  'stop-clock': 'decision',
  'extend-clock': 'decision',
  'issue-document': 'commit',
  register: 'commit',
  'change-entry': 'commit',
  'hold-booking': 'commit',
  'confirm-booking': 'commit',
  'release-booking': 'commit',
  'publish-notice': 'commit',
};
