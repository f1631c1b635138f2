import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Text } from '#core/result';
import { receiptNumber } from '#core/thai';
import type { BulkRun, BulkSkip } from '#contracts/bulk';
import { PublishedServices } from '#server/catalog';
import { OfficerDirectory } from '#server/identity';

const mostShown = 200;

interface RunRow {
  readonly id: string;
  readonly officerId: string;
  readonly bodyHash: string;
  readonly title: Text;
  readonly createdAt: Date;
  readonly stoppedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly waiting: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
}

interface ResultRow {
  readonly caseId: string;
  readonly code: string;
  readonly reason: Text;
  readonly service: string | null;
  readonly serviceVersion: number | null;
  readonly seq: number;
  readonly year: number;
}

const countOf = (state: string): string =>
  `(select count(*)::integer from bulk_item where bulk_id = b.id and state = '${state}') as ${state}`;

const select = `
select b.id, b.officer_id as "officerId", b.body_hash as "bodyHash", b.title, b.created_at as "createdAt",
  b.stopped_at as "stoppedAt", b.finished_at as "finishedAt",
  ${['waiting', 'done', 'skipped', 'failed'].map(countOf).join(', ')}
from bulk_action b`;

// A case that the officer couldn't see when it was its turn is not named afterwards either.
const selectResults = `
select i.case_id as "caseId", i.code, i.reason, c.service, c.service_version as "serviceVersion", c.receipt_seq as seq,
  c.receipt_year as year
from bulk_item i left join service_case c on c.id = i.case_id and i.code <> 'case.not-found'
where i.bulk_id = $1 and i.state in ('skipped', 'failed') order by i.pos limit ${mostShown}`;

/** Reads runs of bulk actions; each officer’s own. */
@Injectable()
export class BulkRuns {
  constructor(
    private readonly database: DataSource,
    private readonly officers: OfficerDirectory,
    private readonly published: PublishedServices,
  ) {}

  async find(id: string, officerId: string): Promise<BulkRun | null> {
    const rows: RunRow[] = await this.database.query(`${select} where b.id = $1 and b.officer_id = $2`, [
      id,
      officerId,
    ]);
    return rows[0] ? this.toRun(rows[0]) : null;
  }

  /** By the key under which it was started, with the hash of what was asked. */
  async findByKey(
    officerId: string,
    key: string,
    manager: EntityManager = this.database.manager,
  ): Promise<{ readonly id: string; readonly bodyHash: string } | null> {
    const rows: { id: string; bodyHash: string }[] = await manager.query(
      'select id, body_hash as "bodyHash" from bulk_action where officer_id = $1 and idempotency_key = $2',
      [officerId, key],
    );
    return rows[0] ?? null;
  }

  /** The newest first. */
  async list(officerId: string): Promise<BulkRun[]> {
    const rows: RunRow[] = await this.database.query(
      `${select} where b.officer_id = $1 order by b.created_at desc limit 20`,
      [officerId],
    );
    return Promise.all(rows.map((row) => this.toRun(row)));
  }

  private async toRun(row: RunRow): Promise<BulkRun> {
    const { id, officerId, title, waiting, done, skipped, failed } = row;
    const results: ResultRow[] = await this.database.query(selectResults, [id]);
    const names = await this.officers.namesOf([officerId]);
    return {
      id,
      state: stateOf(row),
      actionTitle: title,
      by: { id: officerId, name: names.get(officerId) ?? '' },
      createdAt: row.createdAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
      total: waiting + done + skipped + failed,
      done,
      skipped,
      failed,
      left: waiting,
      results: await Promise.all(results.map((result) => this.toSkip(result))),
    };
  }

  private async toSkip({
    caseId,
    code,
    reason,
    service,
    serviceVersion,
    seq,
    year,
  }: ResultRow): Promise<BulkSkip> {
    const known = service === null ? null : await this.published.mustGet(service, serviceVersion ?? 1);
    return {
      case: caseId,
      receiptNumber: known && receiptNumber(seq, year),
      serviceTitle: known && known.definition.title,
      code,
      reason,
    };
  }
}

const stateOf = ({ stoppedAt, finishedAt, done, skipped, failed }: RunRow): string => {
  if (stoppedAt) return 'stopped';
  if (finishedAt) return 'done';
  return done + skipped + failed > 0 ? 'running' : 'waiting';
};
