import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { toString as drawQr } from 'qrcode';
import { type Result, fail, ok, problem } from '#core/result';
import { WarmPool } from '#platform/process';
import { type Printing, type Sheet, toTemplateData } from './sheet.js';
import type { TypesetAnswer, TypesetRequest } from './typeset-request.js';

/** Limits of one paper. */
const typesetLimits = { workMs: 8_000, wallMs: 40_000, megabytes: 600, letters: 500_000 } as const;

const mostAtOnce = 2;
const keepMs = 60_000;

const drawn = (address: string): Promise<string> =>
  drawQr(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });

/**
 * Makes PDFs in processes of their own that are ended when a paper takes too long or too much memory: no answer of a
 * citizen can stall or end the process that serves. They start with the first paper and end when none is asked for.
 */
@Injectable()
export class Typesetter implements OnApplicationShutdown {
  private readonly log = new Logger('Typesetter');
  private readonly pool = new WarmPool<TypesetRequest, TypesetAnswer>(
    Math.min(mostAtOnce, availableParallelism()),
    {
      module: fileURLToPath(new URL('./typeset.process.js', import.meta.url)),
      flags: [],
      nice: 5,
      idleMs: keepMs,
      megabytes: typesetLimits.megabytes,
    },
  );

  /** The sheets as one PDF. Refuses `document.not-set` when they break a limit or can't be set. */
  async run(
    sheets: readonly Sheet[],
    printing: Printing,
    limits: { readonly workMs: number; readonly wallMs: number } = typesetLimits,
  ): Promise<Result<Buffer>> {
    const data = await Promise.all(
      sheets.map(async (sheet) =>
        toTemplateData(sheet, printing, sheet.code === '' ? '' : await drawn(sheet.verifyUrl)),
      ),
    );
    const text = JSON.stringify(data);
    if (text.length > typesetLimits.letters) return this.refuse('too many letters');
    const outcome = await this.pool.ask({ sheets: text, at: printing.at }, limits);
    if (outcome.how !== 'answered') return this.refuse(outcome.how);
    return 'pdf' in outcome.answer
      ? ok(Buffer.from(outcome.answer.pdf))
      : this.refuse(outcome.answer.failure);
  }

  onApplicationShutdown(): void {
    this.pool.end();
  }

  private refuse(why: string): Result<Buffer> {
    this.log.warn(`a paper was not set: ${why}`);
    return fail(
      problem(
        'document.not-set',
        'จัดทำไฟล์เอกสารนี้ไม่สำเร็จ โปรดลองอีกครั้งหรือแจ้งผู้ดูแลระบบ',
        'The file of this document could not be made: try again, or tell who runs the system',
      ),
    );
  }
}
