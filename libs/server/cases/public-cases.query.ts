import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, ok } from '#core/result';
import { bangkokDay, receiptNumber, toArabicDigits } from '#core/thai';
import { statusLine } from '#core/workflow';
import type { PublicCase, PublicCasePage } from '#contracts/tracking';
import { cutPage, readMomentCursor, writeMomentCursor } from '#platform/paging';
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
    const after = query.cursor === undefined ? ok(null) : readMomentCursor(query.cursor);
    if (!after.ok) return after;
    const wanted = readNumber(query.q);
    if (wanted === undefined) return ok({ items: [], nextCursor: null });
    const rows: Row[] = await this.database.query(sql, [
      query.service ?? null,
      wanted?.seq ?? null,
      wanted?.year ?? null,
      after.value?.at ?? null,
      after.value?.id ?? null,
      limit + 1,
    ]);
    const { shown, nextCursor } = cutPage(rows, limit, (last) => writeMomentCursor(last.receivedAt, last.id));
    return ok({ items: await Promise.all(shown.map((row) => this.toItem(row))), nextCursor });
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
