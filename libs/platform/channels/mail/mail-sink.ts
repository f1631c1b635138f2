import type { Pool } from 'pg';
import type { Clock } from '../clock/clock.js';
import { type Mail, MailChannel } from './mail-channel.js';

export interface KeptMail extends Mail {
  readonly at: Date;
  /** Grows with every message: the place in lists. */
  readonly seq: number;
}

/** Keeps messages in the database where no mail server is set, for the office to look at. */
export class MailSink extends MailChannel {
  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** The same id is kept once. */
  async send({ id, to, subject, body }: Mail): Promise<void> {
    await this.pool.query(
      'insert into mail_sink (id, at, recipient, subject, body) values ($1, $2, $3, $4, $5) on conflict (id) do nothing',
      [id, this.clock.now(), to, subject, body],
    );
  }

  /** The newest first, those before a place in the list. */
  async list(limit: number, before: number | null): Promise<readonly KeptMail[]> {
    const { rows } = await this.pool.query<KeptMail>(
      `select id, seq::integer, at, recipient as "to", subject, body from mail_sink
       where $2::bigint is null or seq < $2 order by seq desc limit $1`,
      [limit, before],
    );
    return rows;
  }
}
