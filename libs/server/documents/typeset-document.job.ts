import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileStore, newFileKey } from '#platform/channels';
import { HandlesJob, type JobHandler } from '#platform/queue';
import { typesetJob } from './document-job.js';
import { IssuedRows } from './issued-rows.js';
import { Typesetter } from './typesetting/typesetter.js';

/** Makes and keeps the file of an issued paper. Two that come at once make the same file; one of them is kept. */
@HandlesJob(typesetJob)
@Injectable()
export class TypesetDocument implements JobHandler<{ readonly id: string }> {
  constructor(
    private readonly database: DataSource,
    private readonly rows: IssuedRows,
    private readonly typesetter: Typesetter,
    private readonly store: FileStore,
  ) {}

  async run({ id }: { readonly id: string }): Promise<void> {
    const { manager } = this.database;
    const row = await this.rows.find(manager, id);
    if (!row || row.fileKey !== null) return;
    const made = await this.typesetter.run(this.rows.sheetsOf(row), { at: row.issuedAt.toISOString() });
    if (!made.ok) throw new Error(`document ${id}: ${made.problems[0]?.code}`);
    const key = newFileKey();
    const size = made.value.length;
    await this.store.put(key, Readable.from([made.value]), { size, mediaType: 'application/pdf' });
    const sha256 = createHash('sha256').update(made.value).digest('hex');
    const kept = await this.rows.keepFile(manager, id, { key, sha256, size });
    if (!kept) await this.store.remove(key);
  }
}
