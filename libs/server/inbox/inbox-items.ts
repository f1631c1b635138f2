import { Inject, Injectable } from '@nestjs/common';
import { titleOr } from '#core/result';
import { type Calendar, workingDaysBetween } from '#core/calendar';
import { bangkokDay, bangkokDayNumber, receiptNumber } from '#core/thai';
import type { InboxItem } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import { CouncilProfile, type PublishedService, PublishedServices } from '#server/catalog';
import type { InboxRow } from './inbox-row.js';

/** Rows of the list in words: titles of service and state, names of officers, working days left. */
@Injectable()
export class InboxItems {
  private readonly countDown = countDown();

  constructor(
    private readonly council: CouncilProfile,
    private readonly published: PublishedServices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(rows: readonly InboxRow[]): Promise<InboxItem[]> {
    const calendar = await this.council.calendar();
    const services = await this.servicesOf(rows);
    const daysLeft = this.countDown(this.clock.now(), calendar);
    return rows.map((row): InboxItem => {
      const { definition, workflow } = services.get(keyOf(row)) as PublishedService;
      return {
        id: row.id,
        receiptNumber: receiptNumber(row.seq, row.year),
        service: row.service,
        serviceTitle: definition.title,
        state: row.state,
        stateTitle: titleOr(definition.workflow.states[row.state]?.title, row.state),
        phase: row.phase,
        flags: row.flags.map((id) => ({ id, title: workflow.flagTitle(id) })),
        applicant: row.applicant,
        village: row.village,
        assignee: row.assignee ? { id: row.assignee, name: row.assigneeName ?? '' } : null,
        division: row.division,
        dueAt: row.dueAt === null ? null : isoMoment(row.dueAt),
        workingDaysLeft: row.dueAt === null ? null : daysLeft(row.dueAt),
        receivedAt: isoMoment(row.receivedAt),
        changedAt: isoMoment(row.changedAt),
        version: row.version,
        unread: row.unread,
        mentioned: row.mentioned,
        unanswered: row.unanswered,
      };
    });
  }

  /** Each version once, however many of its cases the page holds. */
  private async servicesOf(rows: readonly InboxRow[]): Promise<ReadonlyMap<string, PublishedService>> {
    const versions = new Map(rows.map((row) => [keyOf(row), row]));
    return new Map(
      await Promise.all(
        [...versions].map(
          async ([key, { service, serviceVersion }]) =>
            [key, await this.published.mustGet(service, serviceVersion)] as const,
        ),
      ),
    );
  }
}

const keyOf = ({ service, serviceVersion }: InboxRow): string => `${service}@${serviceVersion}`;

const isoMoment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Working days until a moment: page after page asks for the same few days. */
const countDown = (): ((now: string, calendar: Calendar) => (due: number) => number) => {
  let kept: { today: string; calendar: Calendar | null; left: Map<number, number> } = {
    today: '',
    calendar: null,
    left: new Map(),
  };
  return (now, calendar) => {
    const today = bangkokDay(now);
    if (kept.today !== today || kept.calendar !== calendar) kept = { today, calendar, left: new Map() };
    const { left } = kept;
    return (due) => {
      const day = bangkokDayNumber(due);
      const known = left.get(day) ?? workingDaysBetween(now, bangkokDay(new Date(due)), calendar);
      left.set(day, known);
      return known;
    };
  };
};
