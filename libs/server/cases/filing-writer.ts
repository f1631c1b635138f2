import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, ok } from '#core/result';
import { GroupCommit } from '#platform/batching';
import { runPrepared } from '#platform/database';
import { FileLibrary } from '#server/files';
import type { PublishedService } from '#server/catalog';
import { CaseChanges } from './case-changes.js';
import type { Filing } from './filing.js';
import { fileSubmissions } from './filing.sql.js';

/** The number given, or null when the idempotency key was known already. */
export type ReceiptSequence = { readonly seq: number } | null;

/** Writes filings, many to a commit. */
@Injectable()
export class FilingWriter {
  private readonly group: GroupCommit<Filing, ReceiptSequence>;

  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly files: FileLibrary,
  ) {
    this.group = new GroupCommit((filings) => writeFilings(this.database.manager, filings), {
      maxRows: 64,
      maxInFlight: 1,
    });
  }

  /** Durable when it resolves. Filings with papers claim their files in the same transaction. */
  async write(filing: Filing, service: PublishedService): Promise<Result<ReceiptSequence>> {
    if (Object.keys(filing.files).length === 0)
      return this.changes.announcing(async () => ok(await this.group.add(filing)));
    return this.changes.run(async (manager) => {
      const claimed = await this.files.claim(
        manager,
        filing.files,
        filing.submissionId,
        service.definition.attachments,
      );
      if (!claimed.ok) return claimed;
      const [number = null] = await writeFilings(manager, [filing]);
      return ok(number);
    });
  }
}

/** Writes a group in one statement; the answer has a place for each filing. */
const writeFilings = async (
  manager: EntityManager,
  filings: readonly Filing[],
): Promise<readonly ReceiptSequence[]> => {
  const input = JSON.stringify(filings.map((filing, pos) => ({ ...filing, pos })));
  const written = await runPrepared<{ pos: number; seq: number }>(manager, fileSubmissions, [input]);
  const numbers = new Map(written.map(({ pos, seq }) => [pos, { seq }]));
  return filings.map((_, pos) => numbers.get(pos) ?? null);
};
