import { Injectable } from '@nestjs/common';
import { mayShareOut } from '#core/access';
import { type Result, fail, ok, problem } from '#core/result';
import type { CaseCommand } from '#core/workflow';
import type { SessionUser } from '#platform/http';
import { ListAssignees, ReadableCases } from '#server/cases';
import { OfficerDirectory } from '#server/identity';
import type { BulkCommand } from './bulk-command.js';

/** What a bulk action is to each of its cases: a command of core/workflow. */
@Injectable()
export class BulkCommands {
  constructor(
    private readonly officers: OfficerDirectory,
    private readonly cases: ReadableCases,
    private readonly assignees: ListAssignees,
  ) {}

  /** Refuses an officer who is unknown, before any case is looked at. */
  async check({ deed, to = '' }: BulkCommand): Promise<Result<null>> {
    const named = deed === 'assign' ? await this.officers.get(to) : ok(null);
    return named.ok ? ok(null) : named;
  }

  /** Refuses what `check` refuses, and what can’t be shared out: a case that somebody holds, or nobody is there for. */
  async for(
    { action = '', deed, to = '', answers = {} }: BulkCommand,
    caseId: string,
    actor: SessionUser,
  ): Promise<Result<CaseCommand>> {
    if (deed === undefined) return ok({ type: 'act', action, input: answers });
    if (deed === 'assign') return this.assignTo(to);
    return deed === 'share-out' ? this.shareOut(caseId, actor) : ok({ type: deed });
  }

  private async assignTo(idOrUsername: string): Promise<Result<CaseCommand>> {
    const officer = await this.officers.get(idOrUsername);
    return officer.ok ? ok({ type: 'assign', to: officer.value }) : officer;
  }

  /** To whoever has least to do at this moment, the cases before it in the run counted. */
  private async shareOut(caseId: string, actor: SessionUser): Promise<Result<CaseCommand>> {
    const read = await this.cases.read(caseId, actor);
    if (!read.ok) return read;
    const { state, service } = read.value;
    const may = mayShareOut(actor, state, service.workflow.accessAt(state));
    if (!may.ok) return fail(...may.problems);
    const found = await this.assignees.run(caseId, actor);
    if (!found.ok) return found;
    const least = found.value.items.find(({ suggested }) => suggested);
    return least ? this.assignTo(least.id) : fail(nobodyPresent());
  }
}

const nobodyPresent = () =>
  problem('bulk.nobody-present', 'วันนี้ไม่มีเจ้าหน้าที่ที่รับเรื่องนี้ได้', 'Nobody who could work on it is there today');
