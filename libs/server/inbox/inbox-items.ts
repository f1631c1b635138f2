import { Inject, Injectable } from '@nestjs/common';
import { workingDaysBetween } from '#core/calendar';
import { receiptNumber } from '#core/thai';
import type { InboxItem } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import type { InboxRow } from './inbox-row.js';

/** Rows of the list in words: titles of service and state, names of officers, working days left. */
@Injectable()
export class InboxItems {
  constructor(
    private readonly council: CouncilProfile,
    private readonly published: PublishedServices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(rows: readonly InboxRow[]): Promise<InboxItem[]> {
    const now = this.clock.now();
    const calendar = await this.council.calendar();
    return Promise.all(
      rows.map(async (row): Promise<InboxItem> => {
        const { definition, workflow } = await this.published.mustGet(row.service, row.serviceVersion);
        return {
          id: row.id,
          receiptNumber: receiptNumber(row.seq, row.year),
          service: row.service,
          serviceTitle: definition.title,
          state: row.state,
          stateTitle: definition.workflow.states[row.state]?.title ?? { th: row.state, en: row.state },
          phase: row.phase,
          flags: row.flags.map((id) => ({ id, title: workflow.flagTitle(id) })),
          applicant: row.applicant,
          village: row.village,
          assignee: row.assignee ? { id: row.assignee, name: row.assigneeName ?? '' } : null,
          division: row.division,
          dueAt: row.dueAt?.toISOString() ?? null,
          workingDaysLeft: row.dueAt ? workingDaysBetween(now, row.dueAt.toISOString(), calendar) : null,
          receivedAt: row.receivedAt.toISOString(),
          changedAt: row.changedAt.toISOString(),
          version: row.version,
          unread: row.unread,
          mentioned: row.mentioned,
          unanswered: row.unanswered,
        };
      }),
    );
  }
}
