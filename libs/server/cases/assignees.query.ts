import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, isOk, ok } from '#core/result';
import { mayAssign, mayRead } from '#core/access';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { Absences, type Officer, OfficerDirectory } from '#server/identity';
import { type CaseFile, CaseFiles } from './case-file.js';
import { leastLoaded } from './least-loaded.js';
import { isReadable } from './perform.command.js';

export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly openCases: number;
  readonly late: number;
  readonly away: boolean;
  readonly suggested: boolean;
}

interface Load {
  readonly open: number;
  readonly late: number;
}

const nothing: Load = { open: 0, late: 0 };

const loadsOf = `
select assignee, count(*)::integer as open, (count(*) filter (where due_at < $2))::integer as late
from service_case where assignee = any($1) and not ended group by assignee`;

/** Officers to whom a case may be handed, and whom a note on it may mention. */
@Injectable()
export class ListAssignees {
  constructor(
    private readonly database: DataSource,
    private readonly files: CaseFiles,
    private readonly officers: OfficerDirectory,
    private readonly absences: Absences,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The least loaded first; who is away comes last and is never suggested, nor who only leads, where an officer is there. */
  async run(caseId: string, reader: SessionUser): Promise<Result<{ items: Assignee[] }>> {
    const found = await this.open(caseId, reader);
    if (!found.ok) return found;
    const { state, service } = found.value;
    const access = service.workflow.accessAt(state);
    const officers = (await this.officers.list()).filter((officer) =>
      isOk(mayAssign(reader, state, access, officer)),
    );
    const now = this.clock.now();
    const today = bangkokDay(now);
    const [loads, absences] = await Promise.all([
      this.loads(
        officers.map(({ id }) => id),
        now,
      ),
      this.absences.list(today),
    ]);
    const away = new Set(absences.filter(({ from }) => from <= today).map(({ officer }) => officer));
    const items = officers
      .map(({ id, name }) => {
        const { open, late } = loads.get(id) ?? nothing;
        return { id, name, openCases: open, late, away: away.has(id) };
      })
      .toSorted((one, other) => Number(one.away) - Number(other.away) || one.openCases - other.openCases);
    const first = leastLoaded(items, officers);
    return ok({ items: items.map((item) => ({ ...item, suggested: item.id === first?.id })) });
  }

  /** Everybody who may read the case. */
  async readers(
    caseId: string,
    reader: SessionUser,
  ): Promise<Result<{ items: Pick<Officer, 'id' | 'username' | 'name'>[] }>> {
    const found = await this.open(caseId, reader);
    if (!found.ok) return found;
    const { state, service } = found.value;
    const access = service.workflow.accessAt(state);
    const officers = (await this.officers.list()).filter((officer) => isOk(mayRead(officer, state, access)));
    return ok({ items: officers.map(({ id, username, name }) => ({ id, username, name })) });
  }

  private async open(caseId: string, reader: SessionUser): Promise<Result<CaseFile>> {
    const found = await this.files.find(this.database.manager, caseId);
    if (!found.ok) return found;
    const readable = isReadable(found.value, reader);
    return readable.ok ? found : readable;
  }

  private async loads(ids: readonly string[], now: string): Promise<ReadonlyMap<string, Load>> {
    const rows: ({ assignee: string } & Load)[] = await this.database.query(loadsOf, [ids, now]);
    return new Map(rows.map(({ assignee, ...load }) => [assignee, load]));
  }
}
