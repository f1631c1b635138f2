import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, ok, titleOr } from '#core/result';
import { applicantActor } from '#core/access';
import { bangkokDay, receiptNumber } from '#core/thai';
import type { ServiceDefinition } from '#core/definition';
import {
  type CaseOutcome,
  type CaseState,
  applicantDueAt,
  publicSteps,
  statusLine,
  statusText,
} from '#core/workflow';
import type { Tracking } from '#contracts/tracking';
import { Clock } from '#platform/channels';
import { listPrepared } from '#platform/database';
import { CouncilProfile } from '#server/catalog';
import { readTrackingCode } from '#server/submissions';
import { CaseEventEntity } from './case-event.entity.js';
import { type CaseFile, CaseFiles } from './case-file.js';
import { toCaseEvent } from './case-event-row.js';
import { MessageBook } from './messages/message-book.js';

/** What the holder of a tracking code may see: where the case stands, never who applied. */
@Injectable()
export class TrackCase {
  constructor(
    private readonly database: DataSource,
    private readonly files: CaseFiles,
    private readonly council: CouncilProfile,
    private readonly messages: MessageBook,
    private readonly clock: Clock,
  ) {}

  /** Refuses `tracking.not-found`, for wrong and foreign codes alike. */
  async run(typed: string): Promise<Result<Tracking>> {
    const { manager } = this.database;
    const found = await this.files.findByTrackingCode(manager, readTrackingCode(typed));
    return found.ok ? ok(await this.compose(manager, found.value)) : found;
  }

  private async compose(
    manager: EntityManager,
    { row, state, service, answers }: CaseFile,
  ): Promise<Tracking> {
    const { workflow, definition } = service;
    const rows = await listPrepared(manager, CaseEventEntity, ['caseId', row.id], 'seq');
    const events = rows.map(toCaseEvent);
    const history = workflow.publicHistory(events);
    const status = workflow.publicStatus(state);
    const offers = workflow.listOffers({
      answers,
      state,
      actor: applicantActor,
      now: this.clock.now(),
      calendar: await this.council.calendar(),
    });
    const due = applicantDueAt(state);
    const outcome = workflow.outcome(events);
    const open = state.correction?.state === 'open' ? state.correction : null;
    return {
      receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
      service: row.service,
      serviceTitle: definition.title,
      publicStatus: statusLine(status),
      step: status.step,
      note: status.note,
      receivedAt: state.receivedAt,
      effectiveReceivedAt: state.effectiveReceivedAt,
      dueAt: due,
      dueDay: due && bangkokDay(due),
      steps: publicSteps(history).map(({ step, label, at }) => ({ step, label: label.th, at })),
      history: history.map((moment) => ({ at: moment.at, label: statusText(moment), reason: moment.reason })),
      waitingForApplicant: open && { reason: open.reason, dueAt: open.dueAt },
      actions: offers
        .filter((offer) => offer.allowed)
        .flatMap(({ id }) => {
          const action = definition.workflow.actions[id];
          if (!action) return [];
          const correction = (action.effects ?? []).some((effect) => effect.type === 'close-correction');
          return [
            {
              id,
              title: action.title,
              ...(action.confirm && { confirm: action.confirm }),
              ...(action.form && { form: action.form }),
              correction,
            },
          ];
        }),
      appeal: outcome?.appeal ?? null,
      appealUntil: state.decision?.appeal?.until ?? null,
      ...payments(state, definition),
      forwardedTo: state.forwardedTo,
      mergedInto: await this.mergedInto(manager, state),
      closed: row.ended ? ending(state, outcome, definition) : null,
      messages: { ...(await this.messages.standing(manager, row.id)), canWrite: !row.ended },
      needsPhone: row.contact.phone !== undefined,
    };
  }

  /** Where the case that goes on in its place stands; nothing more of it. */
  private async mergedInto(
    manager: EntityManager,
    { mergedInto }: CaseState,
  ): Promise<Tracking['mergedInto']> {
    if (mergedInto === null) return null;
    const found = await this.files.find(manager, mergedInto);
    if (!found.ok || found.value.row.sealedAccess) return null;
    const { row, state, service } = found.value;
    return {
      receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
      publicStatus: statusText(service.workflow.publicStatus(state)),
    };
  }
}

/** When and how a case ended; withdrawn and joined ones end without an order. */
const ending = (
  { enteredStateAt }: CaseState,
  outcome: CaseOutcome | null,
  { workflow }: Pick<ServiceDefinition, 'workflow'>,
): Tracking['closed'] => {
  const title = outcome && workflow.actions[outcome.action]?.title;
  return {
    at: enteredStateAt,
    outcome: outcome?.outcome ?? null,
    decision: title ? { title, at: outcome.at } : null,
  };
};

const payments = (
  { debts }: CaseState,
  { fees }: Pick<ServiceDefinition, 'fees'>,
): Pick<Tracking, 'owed' | 'payments'> => ({
  owed: debts.reduce((sum, { satang, paid }) => sum + satang - paid, 0),
  payments: debts.map(({ fee, satang, paid, dueAt }) => ({
    title: titleOr(fees.find(({ code }) => code === fee)?.title, fee),
    satang,
    paid,
    dueAt,
  })),
});
