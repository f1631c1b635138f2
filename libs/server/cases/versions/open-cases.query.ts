import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { titleOr } from '#core/result';
import type { CaseStanding, OpenCases, ServiceUse } from '#contracts/admin';
import { Clock } from '#platform/channels';
import { PublishedServices } from '#server/catalog';

const monthMs = 30 * 86_400_000;
const open = `not ended and phase in ('received', 'in-progress', 'waiting-applicant')`;

const standings = `
select service_version as version, state, count(*)::integer as count from service_case
where service = $1 and ${open}
group by service_version, state order by service_version desc, count(*) desc`;

const usage = `
select service as code, count(*) filter (where received_at >= $1)::integer as recent,
       count(*) filter (where ${open})::integer as open
from service_case where received_at >= $1 or (${open})
group by service`;

/** How much services are used, and where their open cases stand. Counts only: administrators see no cases. */
@Injectable()
export class ReadOpenCases {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async standings(service: string): Promise<OpenCases> {
    const rows: Omit<CaseStanding, 'title'>[] = await this.database.query(standings, [service]);
    const live = await this.published.getLive(service);
    return {
      live: live.ok ? live.value.version : null,
      standings: await Promise.all(rows.map((row) => this.withTitle(service, row))),
    };
  }

  usage(): Promise<ServiceUse[]> {
    const since = new Date(Date.parse(this.clock.now()) - monthMs);
    return this.database.query(usage, [since]);
  }

  private async withTitle(service: string, row: Omit<CaseStanding, 'title'>): Promise<CaseStanding> {
    const { definition } = await this.published.mustGet(service, row.version);
    return {
      ...row,
      title: titleOr(definition.workflow.states[row.state]?.title, row.state),
    };
  }
}
