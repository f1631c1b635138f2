import { v7 as newId } from 'uuid';
import type { Effect } from '#core/workflow';
import type { OutboxMessage } from '#platform/queue';

/** Which case, at which of its versions, an effect belongs to. */
export interface EffectOrigin {
  readonly caseId: string;
  readonly service: string;
  readonly version: number;
  readonly caseVersion: number;
}

/** A notice as the outbox carries it: no personal data, the handler reads the case. */
export interface NoticePayload extends EffectOrigin {
  readonly notification: string;
  readonly to: string;
}

export const toMessages = (effects: readonly Effect[], origin: EffectOrigin): OutboxMessage[] =>
  effects.flatMap((effect) =>
    effect.type === 'notify'
      ? [
          {
            id: newId(),
            kind: 'notify',
            payload: { ...origin, notification: effect.notification, to: effect.to } satisfies NoticePayload,
          },
        ]
      : [],
  );

export const toTimers = (effects: readonly Effect[]): { action: string; at: string }[] =>
  effects.flatMap((effect) => (effect.type === 'schedule' ? [{ action: effect.action, at: effect.at }] : []));
