import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { type Result, ok } from '#core/result';
import { FileMissing, FileStore } from '#platform/channels';
import { KeepFile } from './keep-file.js';
import { PiecewiseUploadEntity } from './piecewise-upload.entity.js';

/** Puts the pieces of an upload together and keeps the file, once however often it is asked. */
@Injectable()
export class FinishUpload {
  constructor(
    @InjectRepository(PiecewiseUploadEntity) private readonly uploads: Repository<PiecewiseUploadEntity>,
    private readonly keep: KeepFile,
    private readonly store: FileStore,
  ) {}

  /** A file that is refused goes with its upload. Two that finish at once agree on one file; the other is pruned. */
  async run(id: string): Promise<Result<null>> {
    const upload = await this.uploads.findOneBy({ id, fileId: IsNull() });
    if (!upload) return ok(null);
    const kept = await this.keep.run(upload.name, (path) => this.join(upload, path)).catch(gone);
    if (kept === null) return ok(null);
    if (!kept.ok) {
      await this.discard(id);
      return kept;
    }
    const { affected } = await this.uploads.update(
      { id, fileId: IsNull() },
      { fileId: kept.value.id, pieces: [] },
    );
    if (affected === 1) await this.removePieces(upload);
    return ok(null);
  }

  /** Removes an upload with its pieces. */
  async discard(id: string): Promise<void> {
    const upload = await this.uploads.findOneBy({ id });
    if (!upload) return;
    await this.uploads.delete({ id });
    await this.removePieces(upload);
  }

  private async join({ pieces }: PiecewiseUploadEntity, path: string): Promise<void> {
    for (const key of pieces)
      await pipeline(await this.store.open(key), createWriteStream(path, { flags: 'a', mode: 0o600 }));
  }

  private async removePieces({ pieces }: PiecewiseUploadEntity): Promise<void> {
    for (const key of pieces) await this.store.remove(key);
  }
}

/** Another request finished meanwhile and took the pieces away. */
const gone = (error: unknown): null => {
  if (error instanceof FileMissing) return null;
  throw error;
};
