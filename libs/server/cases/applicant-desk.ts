import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, problem } from '#core/result';
import { applicantActor } from '#core/access';
import type { CaseCommand } from '#core/workflow';
import { Clock } from '#platform/channels';
import { CouncilProfile } from '#server/catalog';
import { readTrackingCode } from '#server/submissions';
import { type CaseFile, CaseFiles } from './case-file.js';
import { CaseWriter } from './case-writer.js';

/** How applicants show that a case is theirs. */
export interface ApplicantProof {
  /** Tracking code as it was typed. */
  readonly typed: string;
  /** Last digits of the phone that was given; asked for when there was one. */
  readonly phoneLast4?: string;
}

/** What every deed of an applicant goes through: proof that the case is theirs, then the workflow's decision. */
@Injectable()
export class ApplicantDesk {
  constructor(
    private readonly files: CaseFiles,
    private readonly writer: CaseWriter,
    private readonly council: CouncilProfile,
    private readonly clock: Clock,
  ) {}

  /** Refuses `tracking.not-found`, `tracking.proof-wrong`. */
  async prove(manager: EntityManager, { typed, phoneLast4 }: ApplicantProof): Promise<Result<CaseFile>> {
    const found = await this.files.findByTrackingCode(manager, readTrackingCode(typed));
    if (!found.ok) return found;
    const { phone } = found.value.row.contact;
    return phone === undefined || phone.slice(-4) === phoneLast4 ? found : fail(wrongProof());
  }

  /** `submissionId` names the filing whose answers stand afterwards. */
  async decide(
    manager: EntityManager,
    file: CaseFile,
    command: CaseCommand,
    submissionId: string,
  ): Promise<Result<null>> {
    const decided = file.service.workflow.decide({
      answers: file.answers,
      state: file.state,
      command,
      actor: applicantActor,
      now: this.clock.now(),
      calendar: await this.council.calendar(),
    });
    return decided.ok
      ? this.writer.write(manager, file, decided.value, applicantActor, submissionId)
      : decided;
  }
}

const wrongProof = () =>
  problem(
    'tracking.proof-wrong',
    'เลขท้าย 4 ตัวของโทรศัพท์ไม่ตรงกับที่ให้ไว้',
    'These are not the last four digits of the phone that was given',
  );
