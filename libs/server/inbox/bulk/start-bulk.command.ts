import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import type { BulkBody, BulkRun } from '#contracts/bulk';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { newId } from '#platform/ids';
import { Outbox, defineJob } from '#platform/queue';
import { AuditLog } from '#server/audit';
import { CaseChanges } from '#server/cases';
import { hashBody } from '#server/submissions';
import { type BulkCommand, readBulkBody } from './bulk-command.js';
import { BulkCommands } from './bulk-commands.js';
import { BulkRuns } from './bulk-runs.js';
import { type BulkTargets, FindBulkTargets } from './bulk-targets.js';
import { PreviewBulk } from './preview-bulk.query.js';

/** Work that does a bulk action, case by case. */
export const bulkJob = defineJob<{ readonly bulkId: string }>('bulk.run');

const insertRun = `
insert into bulk_action (id, officer_id, idempotency_key, body_hash, command, title, created_at)
values ($1, $2, $3, $4, $5, $6, $7) on conflict (officer_id, idempotency_key) do nothing returning id`;

const insertItems = `
insert into bulk_item (bulk_id, pos, case_id, version, state)
select $1, item.pos, item.id, coalesce(item.version, 0), 'waiting'
from unnest($2::uuid[], $3::integer[]) with ordinality as item(id, version, pos)`;

/** Starts and stops bulk actions. Which cases are meant, and at which version, is settled when it starts. */
@Injectable()
export class StartBulk {
  constructor(
    private readonly changes: CaseChanges,
    private readonly targets: FindBulkTargets,
    private readonly preview: PreviewBulk,
    private readonly runs: BulkRuns,
    private readonly commands: BulkCommands,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The same key and body give the same run; the key with another body is refused (`bulk.key-reused`). */
  async run(body: BulkBody, key: string | undefined, reader: SessionUser): Promise<Result<BulkRun>> {
    const read = readBulkBody(body);
    if (!read.ok) return read;
    const known = key === undefined ? null : await this.runs.findByKey(reader.id, key);
    if (known) return this.again(known, body, reader);
    const checked = await this.commands.check(read.value);
    if (!checked.ok) return checked;
    const found = await this.targets.run(body, reader);
    if (!found.ok) return found;
    const title = await this.preview.titleOf(read.value);
    const id = newId();
    const kept = await this.changes.run(async (manager) => {
      const facts = [
        id,
        reader.id,
        key ?? null,
        hashBody(body),
        JSON.stringify(read.value),
        JSON.stringify(title),
      ];
      const rows: unknown[] = await manager.query(insertRun, [...facts, this.clock.now()]);
      if (rows.length > 0) await this.keep(manager, id, found.value, read.value, reader);
      return ok(rows.length > 0);
    });
    if (!kept.ok) return kept;
    const twin = kept.value || key === undefined ? null : await this.runs.findByKey(reader.id, key);
    return twin ? this.again(twin, body, reader) : this.get(id, reader);
  }

  /** Refuses `bulk.not-found`; of others’ runs as well. */
  async get(id: string, reader: SessionUser): Promise<Result<BulkRun>> {
    const run = await this.runs.find(id, reader.id);
    return run ? ok(run) : fail(notFound());
  }

  /** What is done stays done; one that has ended stays as it is. */
  async stop(id: string, reader: SessionUser): Promise<Result<BulkRun>> {
    const stopped = await this.changes.run(async (manager) => {
      const at = this.clock.now();
      const [rows]: [unknown[], number] = await manager.query(
        'update bulk_action set stopped_at = $3 where id = $1 and officer_id = $2 and stopped_at is null and finished_at is null returning id',
        [id, reader.id, at],
      );
      if (rows.length > 0) await this.log(manager, 'bulk.stopped', id, reader, {});
      return ok(null);
    });
    return stopped.ok ? this.get(id, reader) : stopped;
  }

  private async again(
    { id, bodyHash }: { readonly id: string; readonly bodyHash: string },
    body: BulkBody,
    reader: SessionUser,
  ): Promise<Result<BulkRun>> {
    return bodyHash === hashBody(body) ? this.get(id, reader) : fail(keyReused());
  }

  private async keep(
    manager: EntityManager,
    id: string,
    { cases }: BulkTargets,
    { action, deed }: BulkCommand,
    reader: SessionUser,
  ): Promise<void> {
    await manager.query(insertItems, [id, cases.map((one) => one.id), cases.map(({ version }) => version)]);
    await this.outbox.add(manager, bulkJob, { bulkId: id });
    await this.log(manager, 'bulk.started', id, reader, { cases: cases.length, action: action ?? deed });
  }

  private log(
    manager: EntityManager,
    action: string,
    id: string,
    { id: actorId }: SessionUser,
    detail: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const what = { action, subjectType: 'bulk', subjectId: id, detail };
    return this.audit.append(manager, [{ at: this.clock.now(), actorKind: 'officer', actorId, ...what }]);
  }
}

const notFound = () => problem('bulk.not-found', 'ไม่พบการดำเนินการหลายเรื่องนี้', 'There is no such bulk action');
const keyReused = () =>
  problem(
    'bulk.key-reused',
    'รหัสการส่งนี้เคยใช้กับคำสั่งอื่นแล้ว โปรดส่งใหม่อีกครั้ง',
    'This Idempotency-Key was used with another body: send again with a new key',
  );
