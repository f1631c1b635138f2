import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Result, fail, ok, problem } from '#core/result';
import { canonicalJson } from '#core/definition';
import type { Answers, Evaluation } from '#core/form';
import { judgeFilingDay } from '#core/rounds';
import { bangkokDay } from '#core/thai';
import type { SubmitBody } from '#contracts/submissions';
import { knownAreas } from '#platform/areas';
import { Clock } from '#platform/channels';
import { CouncilProfile, type PublishedService, PublishedServices } from '#server/catalog';

export type FileRefs = Readonly<Record<string, readonly string[]>>;

/** A filing that the engine accepts, before it has a number. */
export interface PreparedSubmission {
  readonly service: PublishedService;
  readonly evaluation: Evaluation;
  readonly files: FileRefs;
  readonly bodyHash: string;
  readonly receivedAt: string;
}

/** What the engine makes of answers: the same judgement for a try-out, a filing and a correction. */
@Injectable()
export class PrepareSubmission {
  constructor(
    private readonly published: PublishedServices,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Evaluates answers on the live version without judging them. */
  async evaluate(code: string, answers: Answers): Promise<Result<Evaluation>> {
    const service = await this.published.getLive(code);
    if (!service.ok) return service;
    return ok(await this.judge(service.value, answers, this.clock.now()));
  }

  /** Refuses unknown services, other versions than the live one, days on which it is closed, and answers with errors (each named). */
  async run(code: string, body: SubmitBody): Promise<Result<PreparedSubmission>> {
    const live = await this.published.getLive(code);
    if (!live.ok) return live;
    if (live.value.version !== body.version) return fail(notLive(live.value.version));
    const open = judgeFilingDay(live.value.definition, body.answers, bangkokDay(this.clock.now()));
    if (!open.ok) return open;
    return this.prepare(live.value, body.answers, body.attachments ?? {}, hashBody(body));
  }

  /** The version that a filed case keeps. */
  service(code: string, version: number): Promise<PublishedService> {
    return this.published.mustGet(code, version);
  }

  /** The same judgement for a correction, on the version that the case keeps. */
  async prepare(
    service: PublishedService,
    answers: Answers,
    files: FileRefs,
    bodyHash: string,
  ): Promise<Result<PreparedSubmission>> {
    const receivedAt = this.clock.now();
    const evaluation = await this.judge(service, answers, receivedAt, files);
    if (evaluation.errors.length > 0) return fail(...evaluation.errors);
    return ok({ service, evaluation, files: askedFiles(files, evaluation), bodyHash, receivedAt });
  }

  private async judge(
    service: PublishedService,
    answers: Answers,
    now: string,
    files?: FileRefs,
  ): Promise<Evaluation> {
    const council = await this.council.get();
    return service.form.evaluate(answers, {
      today: bangkokDay(now),
      council: { villages: council.villages.map((village) => village.number) },
      calendar: council,
      areas: knownAreas,
      ...(files && {
        files: Object.fromEntries(Object.entries(files).map(([key, ids]) => [key, ids.length])),
      }),
    });
  }
}

export const hashBody = (body: unknown): string =>
  createHash('sha256').update(canonicalJson(body)).digest('hex');

/** Papers that are not asked for are left unclaimed. */
const askedFiles = (files: FileRefs, evaluation: Evaluation): FileRefs => {
  const asked = new Set(evaluation.attachments.map((paper) => paper.key));
  return Object.fromEntries(Object.entries(files).filter(([key, ids]) => asked.has(key) && ids.length > 0));
};

const notLive = (version: number) =>
  problem(
    'submission.version-not-live',
    'แบบฟอร์มนี้มีฉบับใหม่แล้ว โปรดเปิดแบบฟอร์มอีกครั้ง คำตอบที่กรอกไว้ไม่หาย',
    'There is a newer version of this form: open it again, your answers are kept',
    { version },
  );
