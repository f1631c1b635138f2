import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok, problemAt } from '#core/result';
import { mayRead } from '#core/access';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { OfficerDirectory } from '#server/identity';
import { CaseChanges } from './case-changes.js';
import { CaseFiles } from './case-file.js';
import { PerformCommand } from './perform.command.js';

export interface Note {
  readonly text: string;
  /** Ids of officers. */
  readonly mentions?: readonly string[];
}

const mention = `
insert into case_mention (case_id, officer_id, seq, at)
select id, officer, version, $3 from service_case, unnest($2::uuid[]) as officer where id = $1`;

/** Adds an internal note; whom it mentions finds it in a queue of their own until they open the case. */
@Injectable()
export class NoteCase {
  constructor(
    private readonly changes: CaseChanges,
    private readonly performer: PerformCommand,
    private readonly files: CaseFiles,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
  ) {}

  /** Refuses to mention who may not read the case (`note.mention-unfit`), so that a note never tells of it. */
  run(caseId: string, actor: SessionUser, { text, mentions = [] }: Note): Promise<Result<null>> {
    return this.changes.run(async (manager) => {
      const command = { type: 'note', text } as const;
      const noted = await this.performer.runIn(manager, { caseId, actor, command });
      if (!noted.ok || mentions.length === 0) return noted;
      const fit = await this.demandReaders(manager, caseId, mentions);
      if (fit.ok) await manager.query(mention, [caseId, mentions, this.clock.now()]);
      return fit;
    });
  }

  private async demandReaders(
    manager: EntityManager,
    caseId: string,
    mentions: readonly string[],
  ): Promise<Result<null>> {
    const found = await this.files.find(manager, caseId);
    if (!found.ok) return found;
    const { state, service } = found.value;
    const access = service.workflow.accessAt(state);
    for (const id of mentions) {
      const officer = await this.officers.get(id);
      if (!officer.ok || !mayRead(officer.value, state, access).ok) return fail(unfit());
    }
    return ok(null);
  }
}

const unfit = () =>
  problemAt(
    '/mentions',
    'note.mention-unfit',
    'กล่าวถึงได้เฉพาะเจ้าหน้าที่ที่ดูเรื่องนี้ได้',
    'Only officers who may read the case can be mentioned',
  );
