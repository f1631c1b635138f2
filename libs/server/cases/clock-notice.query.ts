import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sealedFlag } from '#core/access';
import { type Text, text } from '#core/result';
import { bangkokDay, formatThaiDate, receiptNumber } from '#core/thai';
import { type ClockNotice, stepClock } from '#core/workflow';
import { CaseEventEntity } from './case-event.entity.js';
import { type CaseFile, CaseFiles } from './case-file.js';
import type { ClockNoticePayload } from './effects.js';

/** What a message about a clock may say, and whom it may reach. */
export interface ClockNoticeFacts {
  readonly notice: ClockNotice['notice'];
  readonly to: ClockNotice['to'];
  readonly receiptNumber: string;
  readonly serviceTitle: Text;
  readonly clock: Text;
  readonly dueDate: Text;
  readonly reason: string;
  readonly division: string;
  readonly assignee: string | null;
  readonly sealed: boolean;
  readonly email: string | null;
}

/** Reads for a message about a clock what it says, as things stood when it was caused. */
@Injectable()
export class ClockNotices {
  constructor(private readonly files: CaseFiles) {}

  /** Null when the case has no such clock. */
  async find(manager: EntityManager, notice: ClockNoticePayload): Promise<ClockNoticeFacts | null> {
    const found = await this.files.find(manager, notice.caseId);
    if (!found.ok) return null;
    const cause = await manager.findOneBy(CaseEventEntity, {
      caseId: notice.caseId,
      seq: notice.caseVersion,
    });
    const { row, service, state } = found.value;
    const clock = (cause?.data.set?.clocks ?? state.clocks).find(({ id }) => id === notice.clock);
    if (!cause || !clock) return null;
    return {
      notice: notice.notice,
      to: notice.to,
      receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
      serviceTitle: service.definition.title,
      clock: titleOf(found.value, notice.clock),
      dueDate: dateOf(clock.dueAt),
      reason: cause.data.publicReason ?? '',
      division: row.division,
      assignee: row.assignee,
      sealed: row.flags.includes(sealedFlag),
      email: row.contact.email ?? null,
    };
  }
}

const titleOf = ({ service, state }: CaseFile, id: string): Text => {
  const { clocks = [], states } = service.definition.workflow;
  const title =
    id === stepClock ? states[state.state]?.title : clocks.find((clock) => clock.id === id)?.title;
  return title ?? text(id, id);
};

const dateOf = (moment: string | null): Text =>
  moment === null
    ? text('-', '-')
    : text(formatThaiDate(bangkokDay(moment)), formatThaiDate(bangkokDay(moment), 'en'));
