import type { DataSource, QueryRunner } from 'typeorm';
import { AuditChain, type AuditFault, type AuditRow } from './audit-chain.js';

export interface AuditReport {
  readonly entries: number;
  readonly faults: readonly AuditFault[];
}

const pageSize = 5000;

const page = `
  select position, at, entry::text as entry, prev_hash as "prevHash", hash
  from audit_entry where position > $1 order by position limit ${pageSize}`;

/**
 * Recomputes the whole trail outside the database, page by page: finds entries that were edited, removed, swapped
 * or added. Reads one snapshot, so the trail may grow meanwhile.
 */
export const verifyAudit = async (database: DataSource): Promise<AuditReport> => {
  const runner = database.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    const report = await walk(runner);
    await runner.commitTransaction();
    return report;
  } finally {
    await runner.release();
  }
};

const walk = async (runner: QueryRunner): Promise<AuditReport> => {
  const chain = new AuditChain();
  for (let after = '0'; ;) {
    const rows = (await runner.query(page, [after])) as AuditRow[];
    for (const row of rows) chain.add(row);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) break;
    after = last.position;
  }
  const [head] = (await runner.query('select position, hash from audit_head')) as [
    { position: string; hash: Buffer },
  ];
  chain.finish(head);
  return { entries: chain.entries, faults: chain.faults };
};
