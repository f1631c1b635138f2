import { Body, Controller, Param, Query } from '@nestjs/common';
import { type Tracking, trackingRoutes as routes } from '#contracts/tracking';
import type { Answers } from '#core/form';
import { type Result } from '#core/result';
import { ClientAddress, Handle, RateLimits, unwrap } from '#platform/http';
import { ApplicantActs, type Correction } from './applicant-act.command.js';
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
    private readonly acts: ApplicantActs,
    private readonly publicCases: ListPublicCases,
    private readonly limits: RateLimits,
  ) {}

  @Handle(routes.get)
  get(@Param('code') code: string, @ClientAddress() address: string): Promise<Tracking> {
    return this.guarded(address, () => this.tracking.run(code));
  }

  @Handle(routes.openCorrection)
  openCorrection(@Param('code') code: string, @Body() body: Proof, @ClientAddress() address: string) {
    return this.guarded(address, () => this.acts.openCorrection(code, body.phoneLast4));
  }

  @Handle(routes.sendCorrection)
  async sendCorrection(
    @Param('code') code: string,
    @Body() body: Proof & Correction,
    @ClientAddress() address: string,
  ): Promise<Tracking> {
    const { phoneLast4, expectedVersion, answers, attachments = {} } = body;
    await this.guarded(address, () =>
      this.acts.sendCorrection(code, phoneLast4, { expectedVersion, answers, attachments }),
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
    await this.guarded(address, () => this.acts.act(code, body.phoneLast4, action, body.answers));
    return this.get(code, address);
  }

  @Handle(routes.publicList)
  async publicList(@Query() query: { service?: string; q?: string; limit?: number; cursor?: string }) {
    return unwrap(await this.publicCases.run(query));
  }

  /** Once an address has guessed wrong too often, it has to wait, right guess or not. */
  private async guarded<T>(address: string, ask: () => Promise<Result<T>>): Promise<T> {
    await this.limits.require('tracking-miss', address);
    const answer = await ask();
    if (!answer.ok && answer.problems.some(({ code }) => misses.has(code)))
      await this.limits.consume('tracking-miss', address);
    return unwrap(answer);
  }
}

const misses = new Set(['tracking.not-found', 'tracking.proof-wrong']);
