import { Body, Controller } from '@nestjs/common';
import { type Question, questionRoutes as routes } from '#contracts/questions';
import type { Answers } from '#core/form';
import type { Result } from '#core/result';
import { ClientAddress, Handle, RateLimits, unwrap } from '#platform/http';
import { Questions } from './questions.command.js';

/** What third parties see and answer by their code. Wrong guesses are counted per address. */
@Controller()
export class QuestionsController {
  constructor(
    private readonly questions: Questions,
    private readonly limits: RateLimits,
  ) {}

  @Handle(routes.open)
  open(@Body() body: { code: string }, @ClientAddress() address: string): Promise<Question> {
    return this.guarded(address, () => this.questions.open(body.code));
  }

  @Handle(routes.answer)
  answer(
    @Body() body: { code: string; answers: Answers },
    @ClientAddress() address: string,
  ): Promise<Question> {
    return this.guarded(address, () => this.questions.answer(body.code, body.answers));
  }

  private async guarded<T>(address: string, ask: () => Promise<Result<T>>): Promise<T> {
    await this.limits.require('tracking-miss', address);
    const answer = await ask();
    if (!answer.ok && answer.problems.some(({ code }) => code === 'question.not-found'))
      await this.limits.consume('tracking-miss', address);
    return unwrap(answer);
  }
}
