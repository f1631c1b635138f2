import { Body, Controller, Param, Query } from '@nestjs/common';
import { type Tracking, trackingRoutes as routes } from '#contracts/tracking';
import type { Answers } from '#core/form';
import { ClientAddress, Handle, unwrap } from '#platform/http';
import { ApplicantAct } from './applicant-act.command.js';
import { CorrectCase, type Correction } from './correct-case.command.js';
import { ListPublicCases } from './public-cases.query.js';
import { TrackingGuard } from './tracking-guard.js';
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
    private readonly guard: TrackingGuard,
  ) {}

  @Handle(routes.get)
  get(@Param('code') code: string, @ClientAddress() address: string): Promise<Tracking> {
    return this.guard.guarded(address, () => this.tracking.run(code));
  }

  @Handle(routes.openCorrection)
  openCorrection(@Param('code') code: string, @Body() body: Proof, @ClientAddress() address: string) {
    return this.guard.proven(code, address, () =>
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
    await this.guard.proven(code, address, () =>
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
    await this.guard.proven(code, address, () =>
      this.acts.run({ typed: code, phoneLast4: body.phoneLast4 }, action, body.answers),
    );
    return this.get(code, address);
  }

  @Handle(routes.publicList)
  async publicList(@Query() query: { service?: string; q?: string; limit?: number; cursor?: string }) {
    return unwrap(await this.publicCases.run(query));
  }
}
