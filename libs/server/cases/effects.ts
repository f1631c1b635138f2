import { newId } from '#platform/ids';
import type { EffectDefinition } from '#core/definition';
import type { ClockNotice, Effect } from '#core/workflow';
import { defineJob } from '#platform/queue';

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

/** Work that notifications do; asked for in the transaction of the event that causes it. */
export const noticeJob = defineJob<NoticePayload>('notify');

/** A message about a clock: who is told what; its words are the handler's. */
export interface ClockNoticePayload extends EffectOrigin {
  readonly clock: string;
  readonly notice: ClockNotice['notice'];
  readonly to: ClockNotice['to'];
}

export const clockNoticeJob = defineJob<ClockNoticePayload>('clock-notice');

export const toClockNotices = (effects: readonly Effect[], origin: EffectOrigin): ClockNoticePayload[] =>
  effects.flatMap((effect) =>
    effect.type === 'clock-notice'
      ? [{ ...origin, clock: effect.clock, notice: effect.notice, to: effect.to }]
      : [],
  );

export const toNotices = (effects: readonly Effect[], origin: EffectOrigin): NoticePayload[] =>
  effects.flatMap((effect) =>
    effect.type === 'notify' ? [{ ...origin, notification: effect.notification, to: effect.to }] : [],
  );

/** A notice as the row of the outbox that a group of filings writes in its one statement. */
export const toOutboxRow = (payload: NoticePayload) => ({ id: newId(), kind: noticeJob.name, payload });

export const toTimers = (effects: readonly Effect[]): { action: string; at: string }[] =>
  effects.flatMap((effect) => (effect.type === 'schedule' ? [{ action: effect.action, at: effect.at }] : []));

/** Work of other rooms: in this transaction or after it. */
export const toShellEffects = (effects: readonly Effect[]): readonly EffectDefinition[] =>
  effects.flatMap((effect) => (effect.type === 'shell' ? [effect.effect] : []));
