import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { canHoldCases, officeReach, reachesDivision } from '#core/access';
import { type Result, fail, ok, problem } from '#core/result';
import { bangkokDay } from '#core/thai';
import type { Workload } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { Absences, Divisions, OfficerDirectory } from '#server/identity';
import { leastLoaded } from '#server/cases';
import { InboxScope } from './inbox-scope.js';
import { countCap } from './queue-counts.js';

const open = `phase in ('received', 'in-progress', 'waiting-applicant')`;

const byOfficer = `
select assignee as id, count(*)::integer as open, (count(*) filter (where due_at < $2))::integer as late,
  (count(*) filter (where due_at >= $2 and due_at < $3))::integer as "dueSoon",
  (count(*) filter (where phase = 'waiting-applicant'))::integer as "waitingApplicant"
from service_case where assignee = any($1::uuid[]) and ${open} group by assignee`;

const capped = (where: string): string =>
  `(select count(*)::integer from (select from service_case where division = wanted.id and ${open} and ${where} limit ${countCap}) as counted)`;

const byDivision = `
select wanted.id, ${capped('true')} as open, ${capped('assignee is null')} as unassigned,
  ${capped(`coalesce(due_at, 'infinity') < $2`)} as late
from unnest($1::text[]) as wanted(id)`;

type OfficerLoad = Pick<Workload['officers'][number], 'open' | 'late' | 'dueSoon' | 'waitingApplicant'>;
type DivisionLoad = Pick<Workload['divisions'][number], 'open' | 'unassigned' | 'late'>;

const noOfficerLoad: OfficerLoad = { open: 0, late: 0, dueSoon: 0, waitingApplicant: 0 };
const noDivisionLoad: DivisionLoad = { open: 0, unassigned: 0, late: 0 };

/** Who has how much on the desk, for those who hand out work. */
@Injectable()
export class ViewWorkload {
  constructor(
    private readonly database: DataSource,
    private readonly officers: OfficerDirectory,
    private readonly divisions: Divisions,
    private readonly absences: Absences,
    private readonly scope: InboxScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `access.forbidden` to who is neither supervisor nor executive. A supervisor sees the divisions they work for. */
  async run(reader: SessionUser): Promise<Result<Workload>> {
    if (officeReach(reader, 'workload') === 'none') return fail(forbidden());
    const concerns = (division: string): boolean => reachesDivision(reader, 'workload', [division]);
    const divisions = (await this.divisions.list()).filter(({ id }) => concerns(id));
    const people = (await this.officers.list()).filter(
      (officer) => officer.divisions.some(concerns) && canHoldCases(officer),
    );
    const { now, soon } = await this.scope.context(reader);
    const [loads, shares, away] = await Promise.all([
      this.loads<OfficerLoad>(byOfficer, [people.map(({ id }) => id), now, soon]),
      this.loads<DivisionLoad>(byDivision, [divisions.map(({ id }) => id), now]),
      this.awayToday(),
    ]);
    const officers = people
      .map(({ id, name, divisions: own }) => ({
        id,
        name,
        divisions: [...own],
        ...(loads.get(id) ?? noOfficerLoad),
        away: away.has(id),
      }))
      .toSorted((one, other) => Number(one.away) - Number(other.away) || one.open - other.open);
    return ok({
      officers,
      divisions: divisions.map(({ id, name }) => ({ id, name, ...(shares.get(id) ?? noDivisionLoad) })),
      suggested: leastLoaded(officers, people)?.id ?? null,
    });
  }

  private async loads<Load extends object>(
    sql: string,
    values: readonly unknown[],
  ): Promise<ReadonlyMap<string, Load>> {
    const rows: ({ id: string } & Load)[] = await this.database.query(sql, [...values]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async awayToday(): Promise<ReadonlySet<string>> {
    const today = bangkokDay(this.clock.now());
    const absences = await this.absences.list(today);
    return new Set(absences.filter(({ from }) => from <= today).map(({ officer }) => officer));
  }
}

const forbidden = () =>
  problem('access.forbidden', 'เฉพาะหัวหน้าและผู้บริหาร', 'For supervisors and executives only');
