import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, isOk, ok } from '#core/result';
import { mayAssign } from '#core/access';
import type { SessionUser } from '#platform/http';
import { OfficerDirectory } from '#server/identity';
import { CaseFiles } from './case-file.js';
import { isReadable } from './perform.command.js';

export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly openCases: number;
}

/** Officers to whom a case may be handed, the least loaded first. */
@Injectable()
export class ListAssignees {
  constructor(
    private readonly database: DataSource,
    private readonly files: CaseFiles,
    private readonly officers: OfficerDirectory,
  ) {}

  async run(caseId: string, reader: SessionUser): Promise<Result<{ items: Assignee[] }>> {
    const found = await this.files.find(this.database.manager, caseId);
    if (!found.ok) return found;
    const { state, service } = found.value;
    const readable = isReadable(found.value, reader);
    if (!readable.ok) return readable;
    const access = service.workflow.accessAt(state);
    const officers = (await this.officers.list()).filter((officer) =>
      isOk(mayAssign(reader, state, access, officer)),
    );
    const loads = await this.loads(officers.map((officer) => officer.id));
    const items = officers.map(({ id, name }) => ({ id, name, openCases: loads.get(id) ?? 0 }));
    return ok({ items: items.sort((a, b) => a.openCases - b.openCases) });
  }

  private async loads(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows: { assignee: string; open: number }[] = await this.database.query(
      'select assignee, count(*)::integer as open from service_case where assignee = any($1) and not ended group by assignee',
      [ids],
    );
    return new Map(rows.map(({ assignee, open }) => [assignee, open]));
  }
}
