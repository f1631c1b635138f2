import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Verification } from '#contracts/documents';
import { type Result, fail, ok, problem } from '#core/result';
import { bangkokDay } from '#core/thai';
import { Clock } from '#platform/channels';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import type { OpenedFile } from '#server/files';
import { readTrackingCode } from '#server/submissions';
import { DocumentFiles } from './document-files.js';
import { aboutOf } from './document-views.js';
import { type IssuedRow, IssuedRows } from './issued-rows.js';

/** Whether a paper that somebody holds is genuine: by its code, for anyone, without a name. */
@Injectable()
export class VerifyDocument {
  constructor(
    private readonly database: DataSource,
    private readonly rows: IssuedRows,
    private readonly published: PublishedServices,
    private readonly council: CouncilProfile,
    private readonly files: DocumentFiles,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `document.not-found`, for codes that were mistyped and never given alike. */
  async run(typed: string): Promise<Result<Verification>> {
    const found = await this.find(typed);
    if (!found.ok) return found;
    const row = found.value;
    const [service, council] = await Promise.all([
      this.published.mustGet(row.service, row.serviceVersion),
      this.council.get(),
    ]);
    return ok({
      ...aboutOf(row, bangkokDay(this.clock.now())),
      council: council.name,
      service: service.definition.title,
      revokedOn: row.revokedAt && bangkokDay(row.revokedAt),
      open: row.publicity === 'public' && row.revokedAt === null,
    });
  }

  /** Refuses also what isn't open to anyone, as if it weren't there. */
  async open(typed: string): Promise<Result<OpenedFile>> {
    const found = await this.find(typed);
    if (!found.ok) return found;
    return found.value.publicity === 'public' ? this.files.original(found.value) : fail(unknownCode());
  }

  private async find(typed: string): Promise<Result<IssuedRow>> {
    const code = readTrackingCode(typed);
    const row = code === null ? undefined : await this.rows.findByCode(this.database.manager, code);
    return row ? ok(row) : fail(unknownCode());
  }
}

const unknownCode = () =>
  problem(
    'document.not-found',
    'ไม่พบเอกสารที่มีรหัสนี้ โปรดตรวจรหัสบนเอกสารอีกครั้ง',
    'No document has this code: please check it',
  );
