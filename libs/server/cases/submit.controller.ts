import { Body, Controller, Headers, Param } from '@nestjs/common';
import { type Receipt, type SubmitBody, submissionRoutes as routes } from '#contracts/submissions';
import { CurrentUser, Handle, type SessionUser, unwrap } from '#platform/http';
import { OpenCase } from './open-case.command.js';

/** Filing an application: by whoever applies, or by an officer for somebody at the counter. */
@Controller()
export class SubmitController {
  constructor(private readonly openCase: OpenCase) {}

  @Handle(routes.submit, { limit: 'submissions' })
  async submit(
    @Param('code') code: string,
    @Headers('idempotency-key') key: string,
    @Body() body: SubmitBody,
    @CurrentUser() officer: SessionUser | null,
  ): Promise<Receipt> {
    return unwrap(await this.openCase.run(code, key, body, officer));
  }
}
