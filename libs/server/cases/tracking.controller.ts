import { Body, Controller, Param, Query } from '@nestjs/common';
import { type Tracking, trackingRoutes as routes } from '#contracts/tracking';
import type { Answers } from '#core/form';
import { type Result } from '#core/result';
import { ClientAddress, Handle, RateLimits, unwrap } from '#platform/http';
import { readTrackingCode } from '#server/submissions';
import { ApplicantAct } from './applicant-act.command.js';
import { CorrectCase, type Correction } from './correct-case.command.js';
import { ListPublicCases } from './public-cases.query.js';
import { TrackCase } from './tracking.query.js';

interface Proof {
  readonly phoneLast4?: string;
}

/** What applicants see and do by tracking code. Wrong guesses are counted per address. */
@Controller()
export class TrackingController {
  constructor(
    private readonly tracking: TrackCase,
    private readonly acts: ApplicantAct,
    private readonly corrections: CorrectCase,
    private readonly publicCases: ListPublicCases,
    private readonly limits: RateLimits,
  ) {}

  @Handle(routes.get)
  get(@Param('code') code: string, @ClientAddress() address: string): Promise<Tracking> {
    return this.guarded(address, () => this.tracking.run(code));
  }

  @Handle(routes.openCorrection)
  openCorrection(@Param('code') code: string, @Body() body: Proof, @ClientAddress() address: string) {
    return this.proven(code, address, () =>
      this.corrections.open({ typed: code, phoneLast4: body.phoneLast4 }),
    );
  }

  @Handle(routes.sendCorrection)
  async sendCorrection(
    @Param('code') code: string,
    @Body() body: Proof & Correction,
    @ClientAddress() address: string,
  ): Promise<Tracking> {
    const { phoneLast4, expectedVersion, answers, attachments = {} } = body;
    await this.proven(code, address, () =>
      this.corrections.send({ typed: code, phoneLast4 }, { expectedVersion, answers, attachments }),
    );
    return this.get(code, address);
  }

  @Handle(routes.act)
  async act(
    @Param('code') code: string,
    @Param('action') action: string,
    @Body() body: Proof & { answers?: Answers },
    @ClientAddress() address: string,
  ): Promise<Tracking> {
    await this.proven(code, address, () =>
      this.acts.run({ typed: code, phoneLast4: body.phoneLast4 }, action, body.answers),
    );
    return this.get(code, address);
  }

  @Handle(routes.publicList)
  async publicList(@Query() query: { service?: string; q?: string; limit?: number; cursor?: string }) {
    return unwrap(await this.publicCases.run(query));
  }

  /**
   * Tries at the phone's digits are counted per case before they are judged, so that many at once count as well;
   * a right one forgets them.
   */
  private async proven<T>(typed: string, address: string, ask: () => Promise<Result<T>>): Promise<T> {
    const key = readTrackingCode(typed) ?? typed;
    await this.limits.consume('tracking-proof', key);
    return this.guarded(address, async () => {
      const answer = await ask();
      if (!hasProblem(answer, wrongProof)) await this.limits.forget('tracking-proof', key);
      return answer;
    });
  }

  /** Once an address has guessed wrong too often, it has to wait, right guess or not. */
  private async guarded<T>(address: string, ask: () => Promise<Result<T>>): Promise<T> {
    await this.limits.require('tracking-miss', address);
    const answer = await ask();
    if (hasProblem(answer, unknownCode) || hasProblem(answer, wrongProof))
      await this.limits.consume('tracking-miss', address);
    return unwrap(answer);
  }
}

const unknownCode = 'tracking.not-found';
const wrongProof = 'tracking.proof-wrong';

const hasProblem = (answer: Result<unknown>, code: string): boolean =>
  !answer.ok && answer.problems.some((problem) => problem.code === code);
