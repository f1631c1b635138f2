import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, ok } from '#core/result';
import { type Council, checkCouncil } from '#core/definition';
import type { CalendarFacts, CalendarView, CouncilFacts, CouncilView } from '#contracts/organisation';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { Outbox } from '#platform/queue';
import { AuditLog } from '#server/audit';
import { CouncilProfile, type ProfileRevision } from '#server/catalog';
import { recomputeClocksJob } from '#server/clocks';
import { calendarChanges, checkCalendar } from './check-calendar.js';

interface Editor {
  readonly id: string;
}

/** The council's profile and calendar as administrators change them. */
@Injectable()
export class EditCouncil {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly council: CouncilProfile,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async profile(): Promise<CouncilView> {
    return toCouncilView(await this.council.read());
  }

  async calendar(): Promise<CalendarView> {
    return toCalendarView(await this.council.read());
  }

  /** Refuses `council.stale`, and what breaks the shape of a profile (`definition.…` with pointers). */
  saveProfile(by: Editor, body: { revision: string; council: CouncilFacts }): Promise<Result<CouncilView>> {
    return this.edit(async (manager) => {
      let fields: string[] = [];
      const edited = await this.council.edit(manager, body.revision, (profile) => {
        fields = Object.keys(body.council).filter((key) => differs(profile, body.council, key));
        return checkCouncil({ ...profile, ...body.council });
      });
      if (!edited.ok) return edited;
      await this.log(manager, by, 'council.changed', { fields });
      return ok(toCouncilView(edited.value));
    });
  }

  /** Due days of open cases are computed again after it. Refuses `council.stale` and what `checkCalendar` refuses. */
  async saveCalendar(
    by: Editor,
    body: { revision: string; calendar: CalendarFacts },
  ): Promise<Result<CalendarView>> {
    const checked = checkCalendar(body.calendar);
    if (!checked.ok) return checked;
    const saved = await this.edit(async (manager) => {
      let changes: object = {};
      const edited = await this.council.edit(manager, body.revision, (profile) => {
        changes = calendarChanges(profile, body.calendar);
        return checkCouncil({ ...profile, ...sorted(body.calendar) });
      });
      if (!edited.ok) return edited;
      await this.outbox.add(manager, recomputeClocksJob, {});
      await this.log(manager, by, 'calendar.changed', { ...changes });
      return ok(toCalendarView(edited.value));
    });
    this.outbox.poke();
    return saved;
  }

  private async edit<T>(work: (manager: EntityManager) => Promise<Result<T>>): Promise<Result<T>> {
    const done = await this.transactions.run(work);
    this.council.forget();
    return done;
  }

  private log(manager: EntityManager, by: Editor, action: string, detail: object): Promise<void> {
    return this.audit.append(manager, [
      {
        at: this.clock.now(),
        actorKind: 'officer',
        actorId: by.id,
        action,
        subjectType: 'council',
        subjectId: '1',
        detail: { ...detail },
      },
    ]);
  }
}

const differs = (before: object, after: object, key: string): boolean =>
  JSON.stringify(before[key as keyof object]) !== JSON.stringify(after[key as keyof object]);

const sorted = (calendar: CalendarFacts): CalendarFacts => ({
  ...calendar,
  holidays: calendar.holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
});

const toCouncilView = ({ profile, savedAt, revision }: ProfileRevision): CouncilView => {
  const { name, address, phone, emergency, boundary, centre, villages, delayCopies, idleRelease } = profile;
  const council = { name, address, phone, emergency, boundary, centre, villages };
  return {
    revision,
    savedAt,
    council: { ...council, ...(delayCopies && { delayCopies }), ...(idleRelease && { idleRelease }) },
  };
};

const toCalendarView = ({ profile, savedAt, revision }: ProfileRevision): CalendarView => ({
  revision,
  savedAt,
  calendar: calendarOf(profile),
  toConfirm: profile.holidays.filter(({ confirm }) => confirm).length,
});

const calendarOf = ({ officeHours, holidays, holidayYears }: Council): CalendarFacts => ({
  officeHours,
  holidays,
  ...(holidayYears && { holidayYears }),
});
