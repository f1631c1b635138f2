import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Problem, type Result, fail, ok, problem } from '#core/result';
import { Clock } from '#platform/channels';
import { HandlesJob, type JobHandler } from '#platform/queue';
import { AuditLog } from '#server/audit';
import { CaseChanges, PerformCommand } from '#server/cases';
import { type Officer, OfficerDirectory } from '#server/identity';
import type { BulkCommand } from './bulk-command.js';
import { BulkCommands } from './bulk-commands.js';
import { bulkJob } from './start-bulk.command.js';

interface Item {
  readonly pos: number;
  readonly caseId: string;
  readonly version: number;
}

/** The next case that no other worker holds; none once somebody stopped the run. */
const takeNext = `
select i.pos, i.case_id as "caseId", i.version from bulk_item i join bulk_action b on b.id = i.bulk_id
where i.bulk_id = $1 and i.state = 'waiting' and i.pos > $2 and b.stopped_at is null
order by i.pos limit 1 for update of i skip locked`;

const mark = `
update bulk_item set state = $3, code = $4, reason = $5 where bulk_id = $1 and pos = $2 and state = 'waiting'`;

/** What officers did themselves is no news to them. */
const seeOwnChange = `
insert into case_seen (officer_id, case_id, version) select $1, id, version from service_case where id = $2
on conflict (officer_id, case_id) do update set version = greatest(case_seen.version, excluded.version)`;

const finish = `
update bulk_action b set finished_at = $2
where id = $1 and finished_at is null and stopped_at is null
  and not exists (select from bulk_item where bulk_id = b.id and state = 'waiting') returning id`;

/**
 * Does a bulk action case by case. The case’s change and the mark that it is done share one transaction, so a run that
 * is begun twice, or taken over from a dead worker, does nothing twice; each case is judged anew when it is its turn.
 */
@HandlesJob(bulkJob)
@Injectable()
export class RunBulk implements JobHandler<{ readonly bulkId: string }> {
  private readonly log = new Logger(RunBulk.name);

  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly performer: PerformCommand,
    private readonly officers: OfficerDirectory,
    private readonly commands: BulkCommands,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ bulkId }: { readonly bulkId: string }): Promise<void> {
    const [row]: { officerId: string; command: BulkCommand }[] = await this.database.query(
      'select officer_id as "officerId", command from bulk_action where id = $1',
      [bulkId],
    );
    if (!row) return;
    for (let after: number | null = 0; after !== null;)
      after = await this.doNext(bulkId, after, row.officerId, row.command);
    await this.close(bulkId);
  }

  /** Place of the case that was done or passed over; null when none is left. */
  private async doNext(
    bulkId: string,
    after: number,
    officerId: string,
    command: BulkCommand,
  ): Promise<number | null> {
    // Asked each time: who is disabled meanwhile does nothing more.
    const officer = await this.officers.get(officerId);
    const held: { item?: Item } = {};
    const done = await this.attempt(() =>
      this.changes.run(async (manager) => {
        const [item]: Item[] = await manager.query(takeNext, [bulkId, after]);
        if (!item) return ok(null);
        held.item = item;
        return officer.ok ? this.perform(manager, bulkId, item, officer.value, command) : fail(disabled());
      }),
    );
    if (!held.item) return done.ok ? null : this.giveUp(done.problems);
    if (!done.ok) await this.passOver(bulkId, held.item, done.problems);
    return held.item.pos;
  }

  private async perform(
    manager: EntityManager,
    bulkId: string,
    { caseId, version, pos }: Item,
    actor: Officer,
    bulk: BulkCommand,
  ): Promise<Result<null>> {
    const command = await this.commands.for(bulk, caseId, actor);
    if (!command.ok) return command;
    const request = { caseId, actor, command: command.value, expectedVersion: version || undefined };
    const done = await this.performer.runIn(manager, request);
    if (!done.ok) return done;
    await manager.query(mark, [bulkId, pos, 'done', null, null]);
    await manager.query(seeOwnChange, [actor.id, caseId]);
    return ok(null);
  }

  /** What breaks on one case is written down and doesn’t hold up the others. */
  private async attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await work();
    } catch (error) {
      this.log.warn(
        `a case of a bulk action failed: ${error instanceof Error ? error.message : String(error)}`,
      );
      return fail(unexpected());
    }
  }

  private async passOver(bulkId: string, { pos }: Item, problems: readonly Problem[]): Promise<void> {
    const { code, message } = problems[0] ?? unexpected();
    const state = code === unexpectedCode ? 'failed' : 'skipped';
    await this.database.query(mark, [bulkId, pos, state, code, JSON.stringify(message)]);
  }

  private giveUp(problems: readonly Problem[]): never {
    throw new Error(`cases of a bulk action can’t be read: ${problems.map(({ code }) => code).join(', ')}`);
  }

  private async close(bulkId: string): Promise<void> {
    const at = this.clock.now();
    const closed = await this.changes.run(async (manager) => {
      const [rows]: [unknown[], number] = await manager.query(finish, [bulkId, at]);
      if (rows.length === 0) return ok(null);
      const [counts]: Record<string, number>[] = await manager.query(
        `select (count(*) filter (where state = 'done'))::integer as done, (count(*) filter (where state = 'skipped'))::integer as skipped,
           (count(*) filter (where state = 'failed'))::integer as failed from bulk_item where bulk_id = $1`,
        [bulkId],
      );
      const what = { action: 'bulk.finished', subjectType: 'bulk', subjectId: bulkId, detail: { ...counts } };
      await this.audit.append(manager, [{ at, actorKind: 'system', actorId: null, ...what }]);
      return ok(null);
    });
    if (!closed.ok) this.giveUp(closed.problems);
  }
}

const unexpectedCode = 'platform.unexpected';
const unexpected = () =>
  problem(unexpectedCode, 'เกิดข้อผิดพลาดภายในระบบ', 'Something went wrong inside the system');
const disabled = () =>
  problem('bulk.officer-disabled', 'บัญชีผู้สั่งถูกปิดไปแล้ว', 'The account of whoever started it was disabled');
