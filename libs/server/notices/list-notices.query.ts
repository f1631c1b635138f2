import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PublicNotice, PublicNoticePage } from '#contracts/notices';
import { type Result, ok } from '#core/result';
import { Clock } from '#platform/channels';
import { cutPage, readMomentCursor, writeMomentCursor } from '#platform/paging';
import { PublishedServices } from '#server/catalog';
import { type NoticeRow, noticeColumns } from './notice-rows.js';

export interface NoticesQuery {
  readonly service?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

const usualLimit = 20;

const standing = `
select ${noticeColumns} from public_notice n
where n.stands_until > $1 and n.removed_at is null and ($2::text is null or n.service = $2)
  and ($3::timestamptz is null or (n.posted_at, n.id) < ($3, $4::uuid))
order by n.posted_at desc, n.id desc limit $5`;

/** Notices that stand, for anyone. */
@Injectable()
export class ListNotices {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses `request.invalid` for a cursor that isn't one. */
  async run({ service, limit = usualLimit, cursor }: NoticesQuery): Promise<Result<PublicNoticePage>> {
    const after = cursor === undefined ? ok(null) : readMomentCursor(cursor);
    if (!after.ok) return after;
    const rows = await this.database.manager.query<NoticeRow[]>(standing, [
      this.clock.now(),
      service ?? null,
      after.value?.at ?? null,
      after.value?.id ?? null,
      limit + 1,
    ]);
    const { shown, nextCursor } = cutPage(rows, limit, (last) => writeMomentCursor(last.postedAt, last.id));
    return ok({ items: await Promise.all(shown.map((row) => this.toNotice(row))), nextCursor });
  }

  private async toNotice(row: NoticeRow): Promise<PublicNotice> {
    const { definition } = await this.published.mustGet(row.service, row.serviceVersion);
    return {
      id: row.id,
      service: row.service,
      serviceTitle: definition.title,
      title: row.title,
      body: row.body,
      places: [...row.places],
      postedAt: row.postedAt.toISOString(),
      standsUntil: row.standsUntil.toISOString(),
    };
  }
}
