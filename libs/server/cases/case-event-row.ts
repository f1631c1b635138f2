import type { CaseEvent } from '#core/workflow';
import type { CaseEventEntity } from './case-event.entity.js';

/** A stored event as core reads it. */
export const toCaseEvent = ({ type, at, actorKind, actorId, data }: CaseEventEntity): CaseEvent => ({
  type,
  at: at.toISOString(),
  actor: { kind: actorKind, id: actorId },
  data,
});
