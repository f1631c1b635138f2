import { Injectable } from '@nestjs/common';
import type { Result } from '#core/result';
import type { Answers } from '#core/form';
import { ApplicantDesk, type ApplicantProof } from './applicant-desk.js';
import { CaseChanges } from './case-changes.js';

/** An action of the applicant that changes no answers: withdraw, confirm, reopen. */
@Injectable()
export class ApplicantAct {
  constructor(
    private readonly changes: CaseChanges,
    private readonly desk: ApplicantDesk,
  ) {}

  run(proof: ApplicantProof, action: string, input: Answers = {}): Promise<Result<null>> {
    return this.changes.run(async (manager) => {
      const found = await this.desk.prove(manager, proof);
      if (!found.ok) return found;
      const { submissionId } = found.value.row;
      return this.desk.decide(manager, found.value, { type: 'act', action, input }, submissionId);
    });
  }
}
