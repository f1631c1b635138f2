import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { newId } from '#platform/ids';
import { type Result, ok } from '#core/result';
import type { StoredFile } from '#contracts/files';
import { Clock, FileStore, newFileKey } from '#platform/channels';
import type { Upload } from '#platform/http';
import { cleanFileName } from './file-name.js';
import { FileEntity } from './file.entity.js';
import { type CheckedFile, checkFile } from './received-file.js';

/** Takes one file in: streamed to disk, judged by content, images written anew, stored under a random key. */
@Injectable()
export class UploadFile {
  constructor(
    @InjectRepository(FileEntity) private readonly files: Repository<FileEntity>,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Refuses what is no JPEG, PNG, WebP or PDF, whatever it calls itself, and what can't be read as one. */
  async run(upload: Upload): Promise<Result<StoredFile>> {
    const folder = await mkdtemp(join(tmpdir(), 'sala-upload-'));
    try {
      const received = join(folder, 'received');
      await upload.save(received);
      const checked = await checkFile(received, join(folder, 'safe'));
      return checked.ok ? ok(await this.keep(checked.value, upload.name)) : checked;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Bytes first, then the row: a row always has its file, and a file without a row is never found. */
  private async keep({ path, mediaType, size, sha256 }: CheckedFile, name: string): Promise<StoredFile> {
    const key = newFileKey();
    await this.store.put(key, createReadStream(path), { size, mediaType });
    const stored = { id: newId(), name: cleanFileName(name, mediaType), size, mediaType, sha256 };
    await this.files.insert({ ...stored, key, claimedBy: null, createdAt: new Date(this.clock.now()) });
    return stored;
  }
}
