import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import type { Actor, CaseEvent, Decision } from '#core/workflow';
import { type AuditEntry, AuditLog } from '#server/audit';
import { Outbox } from '#platform/queue';
import { newTrackingCode } from '#server/submissions';
import { CaseEntity } from './case.entity.js';
import { CaseEventEntity } from './case-event.entity.js';
import type { CaseFile } from './case-file.js';
import { toColumns } from './case-row.js';
import { EffectRooms, effectJob } from './effect-rooms.js';
import {
  type EffectOrigin,
  clockNoticeJob,
  noticeJob,
  toClockNotices,
  toNotices,
  toShellEffects,
  toTimers,
} from './effects.js';
import { questionJob } from './questions/question-job.js';

/** Writes a decision: the row, its events, timers, outbox, effects of other rooms and, last, the audit, in the caller's transaction. */
@Injectable()
export class CaseWriter {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly rooms: EffectRooms,
  ) {}

  /** Refuses `case.stale` when the case moved on since it was read: of two who act at once, one wins. */
  async write(
    manager: EntityManager,
    file: CaseFile,
    decision: Decision,
    actor: Actor,
    submissionId = file.row.submissionId,
  ): Promise<Result<null>> {
    const { row, service } = file;
    const { next, events } = decision;
    const final = service.definition.workflow.states[next.state]?.final ?? false;
    const columns = toColumns(next, final);
    const { affected } = await manager
      .createQueryBuilder()
      .update(CaseEntity)
      .set({ ...columns, data: columns.data as object, submissionId, ...changedBy(events) })
      .where('id = :id and version = :version', { id: row.id, version: row.version })
      .execute();
    if (!affected) return fail(staleCase());
    await manager.insert(
      CaseEventEntity,
      events.map((event, index) => toRow(row.id, row.version + 1 + index, event)),
    );
    await this.setTimers(manager, file, decision);
    const origin = {
      caseId: row.id,
      service: row.service,
      version: row.serviceVersion,
      caseVersion: next.version,
    };
    for (const notice of toNotices(decision.effects, origin))
      await this.outbox.add(manager, noticeJob, notice);
    for (const notice of toClockNotices(decision.effects, origin))
      await this.outbox.add(manager, clockNoticeJob, notice);
    await this.giveCodes(manager, row.id, decision);
    const audited: AuditEntry[] = [];
    const done = await this.doEffects(manager, file, decision, { origin, audited });
    if (!done.ok) return done;
    await this.audit.append(manager, [...events.map((event) => toAudit(row.id, event, actor)), ...audited]);
    return done;
  }

  /** Effects that truth demands in this transaction; the others go to the outbox. */
  private async doEffects(
    manager: EntityManager,
    { answers, service }: CaseFile,
    { next, events, effects }: Decision,
    { origin, audited }: { readonly origin: EffectOrigin; readonly audited: AuditEntry[] },
  ): Promise<Result<null>> {
    for (const effect of toShellEffects(effects))
      if (!this.rooms.isDoneAtOnce(effect.type))
        await this.outbox.add(manager, effectJob(effect.type), { ...origin, effect });
    const last = events.at(-1);
    if (!last) return ok(null);
    const { at, actor: by } = last;
    return this.rooms.run(manager, effects, {
      origin,
      next,
      at,
      by,
      service,
      answers,
      holds: [],
      audit: (entry) => void audited.push(entry),
    });
  }

  /** Each question to a third party gets a code of its own, by mail where one reaches them; asked anew, a new one. */
  private async giveCodes(manager: EntityManager, caseId: string, { next, events }: Decision): Promise<void> {
    const askedAt = events.at(-1)?.at;
    if (askedAt === undefined) return;
    for (const { id } of next.asks.filter((ask) => ask.answer === null && ask.askedAt === askedAt)) {
      await manager.query(
        `insert into case_question (case_id, question, code) values ($1, $2, $3)
         on conflict (case_id, question) do update set code = excluded.code`,
        [caseId, id, newTrackingCode()],
      );
      await this.outbox.add(manager, questionJob, { caseId, question: id, askedAt });
    }
  }

  /** Timers belong to the state in which they were set: another state drops them. */
  private async setTimers(
    manager: EntityManager,
    { row }: CaseFile,
    { next, effects }: Decision,
  ): Promise<void> {
    if (next.state !== row.state) await manager.query('delete from case_timer where case_id = $1', [row.id]);
    for (const timer of toTimers(effects)) {
      await manager.query(
        `insert into case_timer (case_id, action, state, due_at) values ($1, $2, $3, $4)
         on conflict (case_id, action) do update set state = excluded.state, due_at = excluded.due_at`,
        [row.id, timer.action, next.state, timer.at],
      );
    }
  }
}

const changedBy = (events: readonly CaseEvent[]): { changedAt?: Date } => {
  const last = events.at(-1);
  return last ? { changedAt: new Date(last.at) } : {};
};

/** The case moved on since it was looked at. */
export const staleCase = () =>
  problem(
    'case.stale',
    'มีผู้ดำเนินการกับเรื่องนี้ไปก่อนแล้ว โปรดดูข้อมูลล่าสุด',
    'Someone acted on this case meanwhile: look at it again',
  );

const toRow = (caseId: string, seq: number, event: CaseEvent) => ({
  caseId,
  seq,
  type: event.type,
  at: new Date(event.at),
  actorKind: event.actor.kind,
  actorId: event.actor.id,
  data: event.data as object,
});

const toAudit = (caseId: string, event: CaseEvent, actor: Actor) => ({
  at: event.at,
  actorKind: actor.kind,
  actorId: actor.id,
  action: event.type,
  subjectType: 'case',
  subjectId: caseId,
  detail: {
    ...(event.data.action && { action: event.data.action }),
    ...(event.data.inNameOf && { inNameOf: event.data.inNameOf }),
    ...(event.data.vote && { vote: event.data.vote.choice, seat: event.data.vote.seat }),
    ...(event.data.ask && { ask: event.data.ask }),
    ...(event.data.joined && { joined: event.data.joined }),
    ...(event.data.to && { from: event.data.from, to: event.data.to }),
    ...(event.data.set?.assignee !== undefined && { assignee: event.data.set.assignee }),
  },
});
