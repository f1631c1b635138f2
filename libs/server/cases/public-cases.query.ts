import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import { bangkokDay, receiptNumber, toArabicDigits } from '#core/thai';
import { statusLine } from '#core/workflow';
import type { PublicCase, PublicCasePage } from '#contracts/tracking';
import { PublishedServices } from '#server/catalog';

interface Row {
  readonly id: string;
  readonly service: string;
  readonly version: number;
  readonly year: number;
  readonly seq: number;
  readonly state: string;
  readonly receivedAt: Date;
}

const sql = `
select id, service, service_version as version, receipt_year as year, receipt_seq as seq, state, received_at as "receivedAt"
from service_case
where public_list and ($1::text is null or service = $1)
  and ($2::integer is null or receipt_seq = $2) and ($3::integer is null or receipt_year = $3)
  and ($4::timestamptz is null or (received_at, id) < ($4, $5::uuid))
order by received_at desc, id desc
limit $6`;

/** The public list: number, service, day and status; searched by number only, so that no name can be guessed. */
@Injectable()
export class ListPublicCases {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
  ) {}

  async run(query: {
    service?: string;
    q?: string;
    limit?: number;
    cursor?: string;
  }): Promise<Result<PublicCasePage>> {
    const limit = Number(query.limit ?? 50);
    const after = query.cursor === undefined ? null : readCursor(query.cursor);
    if (after === undefined) return fail(badCursor());
    const wanted = readNumber(query.q);
    if (wanted === undefined) return ok({ items: [], nextCursor: null });
    const rows: Row[] = await this.database.query(sql, [
      query.service ?? null,
      wanted?.seq ?? null,
      wanted?.year ?? null,
      after?.at ?? null,
      after?.id ?? null,
      limit + 1,
    ]);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return ok({
      items: await Promise.all(page.map((row) => this.toItem(row))),
      nextCursor: rows.length > limit && last ? writeCursor(last) : null,
    });
  }

  private async toItem(row: Row): Promise<PublicCase> {
    const { definition, workflow } = await this.published.mustGet(row.service, row.version);
    return {
      receiptNumber: receiptNumber(row.seq, row.year),
      service: row.service,
      serviceTitle: definition.title,
      receivedOn: bangkokDay(row.receivedAt),
      publicStatus: statusLine(workflow.publicStatus(row)),
    };
  }
}

/** `12`, `00012`, `00012/2569`, Thai digits too; null for no wish, undefined for what can't be a number. */
const readNumber = (q: string | undefined): { seq: number; year: number | null } | null | undefined => {
  const typed = toArabicDigits((q ?? '').trim());
  if (typed === '') return null;
  const match = /^0*(\d{1,9})(?:\s*\/\s*(\d{4}))?$/.exec(typed);
  return match ? { seq: Number(match[1]), year: match[2] ? Number(match[2]) : null } : undefined;
};

const writeCursor = (row: Row): string =>
  Buffer.from(`${row.receivedAt.toISOString()} ${row.id}`).toString('base64url');

const readCursor = (cursor: string): { at: string; id: string } | undefined => {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f-]{36})$/.exec(
    Buffer.from(cursor, 'base64url').toString(),
  );
  return match ? { at: match[1] as string, id: match[2] as string } : undefined;
};

const badCursor = () =>
  problem('request.invalid', 'ตัวชี้หน้าถัดไปไม่ถูกต้อง', 'The cursor is not one that a list gave');
