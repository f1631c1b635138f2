import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Text, text } from '#core/result';
import { formatThaiDate, bangkokDay, receiptNumber } from '#core/thai';
import type { Notification } from '#core/definition';
import { applicantDueAt, statusText } from '#core/workflow';
import { CaseEventEntity } from './case-event.entity.js';
import { CaseFiles } from './case-file.js';
import type { NoticePayload } from './effects.js';

/** What a message about a case may say, and to whom it goes. */
export interface CaseNotice {
  readonly notification: Notification;
  readonly receiptNumber: string;
  readonly serviceTitle: Text;
  readonly status: Text;
  readonly dueDate: Text;
  readonly reason: string;
  readonly division: string;
  readonly assignee: string | null;
  readonly email: string | null;
  /** Applicants of cases that were joined to this one: they hear how it goes, but no reasons. */
  readonly followers: readonly Follower[];
}

export interface Follower {
  readonly caseId: string;
  readonly email: string;
}

/** Of cases joined to it, and of those joined to these before. */
const findFollowers = `
with recursive joined(id) as (
  select jsonb_array_elements_text(data -> 'joined')::uuid from service_case where id = $1
  union
  select jsonb_array_elements_text(data -> 'joined')::uuid from service_case join joined using (id)
)
select id as "caseId", contact ->> 'email' as email
from service_case join joined using (id) where contact ->> 'email' is not null order by id`;

/** Reads for a notice what it says, as the case stood when the notice was caused. */
@Injectable()
export class CaseNotices {
  constructor(private readonly files: CaseFiles) {}

  /** Null when the version of the service knows no such message. */
  async find(manager: EntityManager, notice: NoticePayload): Promise<CaseNotice | null> {
    const found = await this.files.find(manager, notice.caseId);
    if (!found.ok) return null;
    const { row, service, state: now } = found.value;
    const notification = service.definition.notifications?.find(({ id }) => id === notice.notification);
    const cause = await manager.findOneBy(CaseEventEntity, {
      caseId: notice.caseId,
      seq: notice.caseVersion,
    });
    if (!notification || !cause) return null;
    const state = cause.data.set?.state ?? row.state;
    const status = service.workflow.publicStatus({ state });
    const promised =
      notification.to === 'applicant'
        ? applicantDueAt(found.value.state)
        : (row.dueAt?.toISOString() ?? null);
    const due = cause.data.set?.correction?.dueAt ?? promised;
    return {
      notification,
      receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
      serviceTitle: service.definition.title,
      status: statusText(status),
      dueDate:
        due === null
          ? text('-', '-')
          : text(formatThaiDate(bangkokDay(due)), formatThaiDate(bangkokDay(due), 'en')),
      reason: cause.data.publicReason ?? cause.data.set?.correction?.reason ?? '',
      division: row.division,
      assignee: row.assignee,
      email: row.contact.email ?? null,
      followers:
        notification.to === 'applicant' && now.joined.length > 0
          ? await manager.query<Follower[]>(findFollowers, [row.id])
          : [],
    };
  }
}
