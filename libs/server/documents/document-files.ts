import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type Result, fail, ok, problem, text } from '#core/result';
import { bangkokDay, formatLongThaiDate } from '#core/thai';
import { Clock, FileStore, openIfThere } from '#platform/channels';
import { type OpenedFile, guardedHeaders } from '#server/files';
import { type IssuedRow, IssuedRows } from './issued-rows.js';
import type { Sheet } from './typesetting/sheet.js';
import { Typesetter } from './typesetting/typesetter.js';

const copyMark = text('สำเนา', 'COPY');
const previewMark = text('ตัวอย่าง ยังไม่ได้ออก', 'PREVIEW, NOT ISSUED');

/** Papers as files. Who may open one is the caller’s question. */
@Injectable()
export class DocumentFiles {
  constructor(
    private readonly rows: IssuedRows,
    private readonly store: FileStore,
    private readonly typesetter: Typesetter,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The kept file; until the worker has made it, or when it was lost, the same from the words that were issued. */
  async original(row: IssuedRow): Promise<Result<OpenedFile>> {
    if (row.revokedAt) return fail(revoked());
    const stream = row.fileKey === null ? null : await openIfThere(this.store, row.fileKey);
    if (stream) return ok({ headers: headersOf(row, row.fileSize ?? undefined), stream });
    const made = await this.typesetter.run(this.rows.sheetsOf(row), { at: row.issuedAt.toISOString() });
    return made.ok ? ok(asFile(row, made.value)) : made;
  }

  /** A duplicate: the same words, marked as a copy, with who says that it is right. */
  async copy(row: IssuedRow, by: string): Promise<Result<OpenedFile>> {
    const now = this.clock.now();
    const day = formatLongThaiDate(bangkokDay(now), 'th');
    const made = await this.typesetter.run(this.rows.sheetsOf(row), {
      at: now,
      mark: copyMark,
      attest: `สำเนาถูกต้อง\n(${by})\n${day}`,
    });
    return made.ok ? ok(asFile(row, made.value)) : made;
  }

  /** Papers that are not issued, in one file. */
  async preview(sheets: readonly Sheet[]): Promise<Result<OpenedFile>> {
    const made = await this.typesetter.run(sheets, { at: this.clock.now(), mark: previewMark });
    return made.ok ? ok(asFile({ id: 'preview', number: null }, made.value)) : made;
  }
}

const nameOf = ({ id, number }: Pick<IssuedRow, 'id' | 'number'>): string =>
  `${(number ?? id).replaceAll(/[\\/:*?"<>|]/g, '-')}.pdf`;

const headersOf = (row: Pick<IssuedRow, 'id' | 'number'>, size: number | undefined) =>
  guardedHeaders({
    name: nameOf(row),
    mediaType: 'application/pdf',
    ...(size !== undefined && { size }),
    how: 'attachment',
    cache: 'private, no-store',
  });

const asFile = (row: Pick<IssuedRow, 'id' | 'number'>, pdf: Buffer): OpenedFile => ({
  headers: headersOf(row, pdf.length),
  stream: Readable.from([pdf]),
});

const revoked = () =>
  problem(
    'document.revoked',
    'เอกสารนี้ถูกเพิกถอนแล้ว เปิดได้เฉพาะสำเนาที่เจ้าหน้าที่จัดทำ',
    'This document was revoked: only a copy made by an officer can be opened',
  );
