import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RegisterDefinition } from '#core/definition';
import { type Result, ok } from '#core/result';
import { bangkokDay, daysBetween } from '#core/thai';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { HandlesJob, type JobHandler, Outbox, defineTimer } from '#platform/queue';
import { noticeJob } from '#server/cases';
import { PublishedServices } from '#server/catalog';
import { getRegister } from './compiled-registers.js';
import { type EntryRow, RegisterBook, entryColumns } from './register-book.js';

const hourMs = 3_600_000;
const longestWarning = 366;

/** One entry that time has something to do with, of those not looked at yet in this round. */
const dueEntry = `
select ${entryColumns} from register_entry e
where e.valid_until < $1::date + ${longestWarning} and not e.ended and e.warned is distinct from -1 and e.id > $2
order by e.id limit 1 for update skip locked`;

const beginning = '00000000-0000-0000-0000-000000000000';

/** What time does to entries: early warnings, and the state that they fall into after their last day. */
@HandlesJob(defineTimer('registers.expire', hourMs))
@Injectable()
export class ExpireEntries implements JobHandler {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly book: RegisterBook,
    private readonly published: PublishedServices,
    private readonly outbox: Outbox,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (let after: string | null = beginning; after !== null;) {
      const from: string = after;
      const done = await this.transactions.run((manager) => this.next(manager, from));
      after = done.ok ? done.value : null;
    }
    this.outbox.poke();
  }

  private async next(manager: EntityManager, after: string): Promise<Result<string | null>> {
    const today = bangkokDay(this.clock.now());
    const [row] = await manager.query<EntryRow[]>(dueEntry, [today, after]);
    if (!row) return ok(null);
    const service = await this.published.mustGet(row.service, row.serviceVersion);
    const { definition } = getRegister(service, row.register);
    if (row.validUntil !== null && row.validUntil < today) await this.expire(manager, row, definition);
    else await this.warn(manager, row, definition, today);
    return ok(row.id);
  }

  private async expire(
    manager: EntityManager,
    row: EntryRow,
    { validity, states }: RegisterDefinition,
  ): Promise<void> {
    const state = validity?.then ?? row.state;
    const ended = states[state]?.ends ?? false;
    await this.book.update(
      manager,
      { ...row, state, ended, warned: -1, version: row.version + 1 },
      { type: 'entry.expired', at: this.clock.now(), caseId: null, set: {} },
    );
  }

  private async warn(
    manager: EntityManager,
    row: EntryRow,
    { validity }: RegisterDefinition,
    today: string,
  ): Promise<void> {
    const { before = [], notification } = validity?.warn ?? {};
    const left = daysBetween(today, row.validUntil ?? today);
    const due = before.filter((days) => left <= days).length;
    if (notification === undefined || due <= (row.warned ?? 0)) return;
    await manager.query('update register_entry set warned = $2 where id = $1', [row.id, due]);
    const [found] = await manager.query<{ version: number }[]>(
      'select version from service_case where id = $1',
      [row.caseId],
    );
    if (!found) return;
    await this.outbox.add(manager, noticeJob, {
      caseId: row.caseId,
      service: row.service,
      version: row.serviceVersion,
      caseVersion: found.version,
      notification,
      to: 'applicant',
    });
  }
}
