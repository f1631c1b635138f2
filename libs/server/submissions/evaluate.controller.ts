import { Body, Controller, Param } from '@nestjs/common';
import { type Evaluation, submissionRoutes as routes } from '#contracts/submissions';
import type { Answers } from '#core/form';
import { Handle, unwrap } from '#platform/http';
import { PrepareSubmission } from './prepare-submission.js';
import { toEvaluation } from './evaluation-view.js';

/** Trying answers out without filing them. */
@Controller()
export class EvaluateController {
  constructor(private readonly submissions: PrepareSubmission) {}

  @Handle(routes.evaluate, { limit: 'evaluations' })
  async evaluate(@Param('code') code: string, @Body() body: { answers: Answers }): Promise<Evaluation> {
    return toEvaluation(unwrap(await this.submissions.evaluate(code, body.answers)));
  }
}
