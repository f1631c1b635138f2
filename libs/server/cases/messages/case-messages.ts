import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok, problem, problemAt } from '#core/result';
import { type Actor, applicantActor, mayOpen } from '#core/access';
import type { CaseMessages as Messages } from '#contracts/messages';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { Outbox } from '#platform/queue';
import { AuditLog } from '#server/audit';
import { OfficerDirectory } from '#server/identity';
import { ApplicantDesk, type ApplicantProof } from '../applicant-desk.js';
import { CaseChanges } from '../case-changes.js';
import type { CaseFile } from '../case-file.js';
import { ReadableCases } from '../readable-cases.js';
import { type Message, MessageBook } from './message-book.js';
import { messageJob } from './message-job.js';

const mostOfOneCase = 200;

/** What office and applicant of a case write to each other. */
@Injectable()
export class CaseMessages {
  constructor(
    private readonly changes: CaseChanges,
    private readonly cases: ReadableCases,
    private readonly desk: ApplicantDesk,
    private readonly book: MessageBook,
    private readonly officers: OfficerDirectory,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** For officers who may see what is masked; reading is marked. */
  async list(caseId: string, reader: SessionUser): Promise<Result<Messages>> {
    const found = await this.cases.open(caseId, reader);
    if (!found.ok) return found;
    await this.book.markRead(caseId, true, this.clock.now());
    return ok(await this.forOffice(caseId, reader, found.value));
  }

  /** Refuses whoever may not see what is masked, and an empty text. The applicant is told that there is one. */
  async send(caseId: string, text: string, reader: SessionUser): Promise<Result<Messages>> {
    const sent = await this.changes.run(async (manager) => {
      const found = await this.cases.open(caseId, reader, manager);
      if (!found.ok) return found;
      const kept = await this.keep(manager, found.value, text, reader);
      if (!kept.ok) return kept;
      await this.outbox.add(manager, messageJob, { caseId, message: kept.value });
      return ok(found.value);
    });
    return sent.ok ? ok(await this.forOffice(caseId, reader, sent.value)) : sent;
  }

  /** For the applicant, who proves that the case is theirs; names of officers aren't told. */
  read(proof: ApplicantProof): Promise<Result<Messages>> {
    return this.changes.run(async (manager) => {
      const found = await this.desk.prove(manager, proof);
      if (!found.ok) return found;
      await this.book.markRead(found.value.row.id, false, this.clock.now());
      return ok(await this.forApplicant(manager, found.value));
    });
  }

  /** Refuses a case that has ended for good (`case.messages-closed`), and an empty text. */
  write(proof: ApplicantProof, text: string): Promise<Result<Messages>> {
    return this.changes.run(async (manager) => {
      const found = await this.desk.prove(manager, proof);
      if (!found.ok) return found;
      if (found.value.row.ended) return fail(closed());
      const kept = await this.keep(manager, found.value, text, applicantActor);
      return kept.ok ? ok(await this.forApplicant(manager, found.value)) : kept;
    });
  }

  private async keep(
    manager: EntityManager,
    { row }: CaseFile,
    text: string,
    actor: Actor,
  ): Promise<Result<string>> {
    if (text.trim() === '') return fail(empty());
    if ((await this.book.count(manager, row.id)) >= mostOfOneCase) return fail(tooMany());
    const at = this.clock.now();
    const officerId = actor.kind === 'officer' ? actor.id : null;
    const id = await this.book.add(manager, row.id, { at, officerId, text });
    const entry = { actorKind: actor.kind, actorId: actor.id, subjectType: 'case', subjectId: row.id };
    await this.audit.append(manager, [{ ...entry, at, action: 'message.sent', detail: { message: id } }]);
    return ok(id);
  }

  private async forOffice(caseId: string, reader: Actor, { state, service }: CaseFile): Promise<Messages> {
    const messages = await this.book.list(caseId);
    const names = await this.officers.namesOf(messages.map(({ officerId }) => officerId));
    return {
      items: messages.map((message) => toView(message, names.get(message.officerId ?? '') ?? null)),
      canWrite: mayOpen(reader, state, service.workflow.accessAt(state)).ok,
    };
  }

  private async forApplicant(manager: EntityManager, { row }: CaseFile): Promise<Messages> {
    const messages = await this.book.list(row.id, manager);
    return { items: messages.map((message) => toView(message, null)), canWrite: !row.ended };
  }
}

const toView = ({ id, at, fromOffice, text, readAt }: Message, officer: string | null) => ({
  id,
  at: at.toISOString(),
  from: fromOffice ? 'office' : 'applicant',
  officer,
  text,
  readAt: readAt?.toISOString() ?? null,
});

const empty = () => problemAt('/text', 'answer.required', 'โปรดพิมพ์ข้อความ', 'Write something');
const closed = () =>
  problem(
    'case.messages-closed',
    'เรื่องนี้สิ้นสุดแล้ว ส่งข้อความเพิ่มไม่ได้',
    'The case has ended: no more can be written',
  );
const tooMany = () =>
  problem(
    'message.too-many',
    'ส่งข้อความในเรื่องนี้ครบ 200 ข้อความแล้ว โปรดติดต่อสำนักงาน',
    'This case has its 200 messages: please contact the office',
  );
