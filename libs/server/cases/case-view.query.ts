import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, ok, isOk } from '#core/result';
import { mayAssignSomebody, mayOpen, mayRelease, mayReveal, mayTake } from '#core/access';
import type { CaseView } from '#contracts/cases';
import { maskAnswers, maskedPointers } from '#core/form';
import { bangkokDay, receiptNumber } from '#core/thai';
import { statusLine, statusText } from '#core/workflow';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { CouncilProfile } from '#server/catalog';
import { FileLibrary } from '#server/files';
import { OfficerDirectory } from '#server/identity';
import { AnswerStore, applicantFacts } from '#server/submissions';
import { ActionPapers } from './action-papers.js';
import { toActionViews } from './action-view.js';
import { attachmentViews } from './attachment-views.js';
import { CaseEventEntity } from './case-event.entity.js';
import { clockViews } from './clock-views.js';
import { type CaseFile, CaseFiles } from './case-file.js';
import { correctionView } from './correction-view.js';
import { feeViews, officersIn, progressView } from './case-progress.js';
import { CaseRelations } from './case-relations.query.js';
import { isOwn, isReadable } from './perform.command.js';
import { toTimeline } from './timeline.js';

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
    private readonly audit: AuditLog,
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
    await this.log(manager, found.value, reader, masked);
    return ok(await this.compose(manager, found.value, reader, masked));
  }

  private async compose(
    manager: EntityManager,
    file: CaseFile,
    reader: SessionUser,
    masked: boolean,
  ): Promise<CaseView> {
    const { row, state, service } = file;
    const { definition, workflow } = service;
    const now = this.clock.now();
    const [calendar, council, events] = await Promise.all([
      this.council.calendar(),
      this.council.get(),
      manager.find(CaseEventEntity, { where: { caseId: row.id }, order: { seq: 'ASC' } }),
    ]);
    const [names, codes, numbers] = await Promise.all([
      this.officers.namesOf([
        row.assignee,
        ...events.flatMap(({ actorId, data }) => [actorId, data.inNameOf ?? null]),
        ...officersIn(state),
      ]),
      this.relations.codesOf(manager, state),
      this.relations.numbersOf(manager, state),
    ]);
    const stored = await this.library.list(
      manager,
      [...Object.values(file.files), ...Object.values(state.papers)].flat(),
    );
    const access = workflow.accessAt(state);
    const { privacy } = definition;
    const facts = applicantFacts(privacy, file.answers);
    const evaluated = service.form.evaluate(file.answers, {
      today: bangkokDay(row.receivedAt),
      council: { villages: council.villages.map((village) => village.number) },
      calendar,
    });
    return {
      id: row.id,
      receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
      ...(!masked && { trackingCode: row.trackingCode }),
      service: row.service,
      serviceTitle: definition.title,
      serviceVersion: row.serviceVersion,
      state: row.state,
      stateTitle: definition.workflow.states[row.state]?.title ?? { th: row.state, en: row.state },
      phase: row.phase,
      publicStatus: statusLine(workflow.publicStatus(state)),
      publicTitle: statusText(workflow.publicStatus(state)),
      flags: workflow
        .flagsAt(state, { answers: file.answers, now, calendar })
        .map((id) => ({ id, title: workflow.flagTitle(id) })),
      division: row.division,
      channel: state.filedBy === null ? 'online' : 'counter',
      assignee: row.assignee ? { id: row.assignee, name: names.get(row.assignee) ?? '' } : null,
      applicant: masked ? row.applicantMasked : facts.name,
      masked,
      maskedFields: masked ? [...maskedPointers(privacy)] : [],
      canReveal: masked && isOk(mayReveal(reader, state, access)),
      receivedAt: state.receivedAt,
      effectiveReceivedAt: state.effectiveReceivedAt,
      dueAt: row.dueAt?.toISOString() ?? null,
      clocks: clockViews(file, { reader, now, calendar }),
      version: row.version,
      answers: { ...(masked ? maskAnswers(file.answers, privacy) : file.answers) },
      fees: feeViews(state, evaluated.fees, definition),
      progress: progressView(file, { names, masked, now, codes, numbers }),
      attachments: masked ? [] : attachmentViews(file, stored),
      correction: await correctionView(manager, file, this.answers, masked),
      timeline: toTimeline(events, service, names, masked ? null : stored),
      actions: toActionViews(
        file,
        workflow.listOffers({
          answers: file.answers,
          state,
          actor: reader,
          own: isOwn(file, reader),
          now,
          calendar,
        }),
        masked ? null : { now, calendar },
        await this.papers.asked(file, now),
      ),
      canTake: isOk(mayTake(reader, state, access)),
      canRelease: isOk(mayRelease(reader, state, access)),
      canAssign: isOk(mayAssignSomebody(reader, state, access)),
    };
  }

  private async log(
    manager: EntityManager,
    { row }: CaseFile,
    reader: SessionUser,
    masked: boolean,
  ): Promise<void> {
    await manager.query(
      `insert into case_seen (officer_id, case_id, version) values ($1, $2, $3)
       on conflict (officer_id, case_id) do update set version = greatest(case_seen.version, excluded.version)`,
      [reader.id, row.id, row.version],
    );
    await manager.query(
      'update case_mention set seen_at = $3 where officer_id = $1 and case_id = $2 and seen_at is null',
      [reader.id, row.id, this.clock.now()],
    );
    await this.audit.append(manager, [
      {
        at: this.clock.now(),
        actorKind: 'officer',
        actorId: reader.id,
        action: 'case.viewed',
        subjectType: 'case',
        subjectId: row.id,
        detail: { masked },
      },
    ]);
  }
}
