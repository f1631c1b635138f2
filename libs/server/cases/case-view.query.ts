import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, ok, isOk, titleOr } from '#core/result';
import { mayAssignSomebody, mayOpen, mayRelease, mayReveal, mayTake } from '#core/access';
import type { CaseView } from '#contracts/cases';
import { maskAnswers, maskedPointers } from '#core/form';
import { bangkokDay, receiptNumber } from '#core/thai';
import { statusLine, statusText } from '#core/workflow';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { listPrepared } from '#platform/database';
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
import { logOpening } from './log-opening.js';
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
    const [view] = await Promise.all([
      this.compose(manager, found.value, reader, masked),
      logOpening(manager, {
        caseId,
        version: found.value.row.version,
        readerId: reader.id,
        masked,
        at: this.clock.now(),
      }),
    ]);
    return ok(view);
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
      stateTitle: titleOr(definition.workflow.states[row.state]?.title, row.state),
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
      maskedFields: masked ? [...maskedPointers(definition)] : [],
      canReveal: masked && isOk(mayReveal(reader, state, access)),
      receivedAt: state.receivedAt,
      effectiveReceivedAt: state.effectiveReceivedAt,
      dueAt: row.dueAt?.toISOString() ?? null,
      clocks: clockViews(file, { reader, now, calendar }),
      version: row.version,
      answers: { ...(masked ? maskAnswers(file.answers, definition) : file.answers) },
      fees: feeViews(state, evaluated.fees, definition),
      progress: progressView(file, { names, masked, now, codes, numbers }),
      attachments: masked ? [] : attachmentViews(file, stored),
      correction,
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
        papers,
      ),
      canTake: isOk(mayTake(reader, state, access)),
      canRelease: isOk(mayRelease(reader, state, access)),
      canAssign: isOk(mayAssignSomebody(reader, state, access)),
    };
  }
}
