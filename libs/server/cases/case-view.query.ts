import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, isOk, ok } from '#core/result';
import { mayOpen } from '#core/access';
import type { CaseView } from '#contracts/cases';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { listPrepared } from '#platform/database';
import { CouncilProfile } from '#server/catalog';
import { FileLibrary } from '#server/files';
import { OfficerDirectory } from '#server/identity';
import { AnswerStore } from '#server/submissions';
import { ActionPapers } from './action-papers.js';
import { CaseEventEntity } from './case-event.entity.js';
import { type CaseFile, CaseFiles } from './case-file.js';
import { officersIn } from './case-progress.js';
import { CaseRelations } from './case-relations.query.js';
import { type CaseFacts, composeView } from './compose-view.js';
import { correctionView } from './correction-view.js';
import { logOpening } from './log-opening.js';
import { isReadable } from './perform.command.js';

/** The case page: everything about a case that its reader may see now. Each opening is logged. */
@Injectable()
export class ViewCase {
  constructor(
    private readonly database: DataSource,
    private readonly files: CaseFiles,
    private readonly papers: ActionPapers,
    private readonly library: FileLibrary,
    private readonly officers: OfficerDirectory,
    private readonly answers: AnswerStore,
    private readonly council: CouncilProfile,
    private readonly relations: CaseRelations,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `case.not-found`, to those who may not read it as to those who guess ids. */
  async run(caseId: string, reader: SessionUser): Promise<Result<CaseView>> {
    const { manager } = this.database;
    const found = await this.files.find(manager, caseId);
    if (!found.ok) return found;
    const readable = isReadable(found.value, reader);
    if (!readable.ok) return fail(...readable.problems);
    const masked = !isOk(
      mayOpen(reader, found.value.state, found.value.service.workflow.accessAt(found.value.state)),
    );
    // Side by side, and nothing is told before the opening is written down.
    const [facts] = await Promise.all([
      this.gather(manager, found.value, reader, masked),
      logOpening(manager, {
        caseId,
        version: found.value.row.version,
        readerId: reader.id,
        masked,
        at: this.clock.now(),
      }),
    ]);
    return ok(composeView(facts));
  }

  private async gather(
    manager: EntityManager,
    file: CaseFile,
    reader: SessionUser,
    masked: boolean,
  ): Promise<CaseFacts> {
    const { row, state } = file;
    const now = this.clock.now();
    const [calendar, council, events] = await Promise.all([
      this.council.calendar(),
      this.council.get(),
      listPrepared(manager, CaseEventEntity, ['caseId', row.id], 'seq'),
    ]);
    const [names, codes, numbers, stored, correction, papers] = await Promise.all([
      this.officers.namesOf([
        row.assignee,
        ...events.flatMap(({ actorId, data }) => [actorId, data.inNameOf ?? null]),
        ...officersIn(state),
      ]),
      this.relations.codesOf(manager, state),
      this.relations.numbersOf(manager, state),
      this.library.list(manager, [...Object.values(file.files), ...Object.values(state.papers)].flat()),
      correctionView(manager, file, this.answers, masked),
      this.papers.asked(file, now),
    ]);
    const villages = council.villages.map(({ number }) => number);
    return {
      file,
      reader,
      masked,
      now,
      calendar,
      villages,
      events,
      names,
      codes,
      numbers,
      stored,
      correction,
      papers,
    };
  }
}
