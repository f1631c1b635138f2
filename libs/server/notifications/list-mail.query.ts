import { Injectable } from '@nestjs/common';
import type { MailItem } from '#contracts/admin';
import { type Result, fail, ok } from '#core/result';
import { type KeptMail, MailSink } from '#platform/channels';
import { cutPage, foreignCursor } from '#platform/paging';

export interface MailPage {
  readonly items: readonly MailItem[];
  readonly nextCursor: string | null;
}

const usualLimit = 50;
const cursorPattern = /^\d{1,15}$/;

/** Messages that were kept here because no mail server is set, the newest first. */
@Injectable()
export class ListMail {
  constructor(private readonly sink: MailSink) {}

  /** Refuses foreign cursors. */
  async run({
    limit = usualLimit,
    cursor,
  }: {
    readonly limit?: number;
    readonly cursor?: string;
  }): Promise<Result<MailPage>> {
    if (cursor !== undefined && !cursorPattern.test(cursor)) return fail(foreignCursor());
    const found = await this.sink.list(limit + 1, cursor === undefined ? null : Number(cursor));
    const { shown, nextCursor } = cutPage(found, limit, ({ seq }) => String(seq));
    return ok({ items: shown.map(toItem), nextCursor });
  }
}

const toItem = ({ id, at, to, subject, body }: KeptMail): MailItem => ({
  id,
  at: at.toISOString(),
  to,
  subject,
  body,
  status: 'kept',
});
