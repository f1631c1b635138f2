import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { StoredFile } from '#contracts/files';
import { type Result, ok } from '#core/result';
import { Clock, FileStore, newFileKey } from '#platform/channels';
import { newId } from '#platform/ids';
import { cleanFileName } from './file-name.js';
import { FileEntity } from './file.entity.js';
import { type CheckedFile, checkFile } from './received-file.js';

/** Begins the names of this process’s folders in the system's temporary folder, which others use too. */
export const receivedPrefix = `sala-upload-${process.pid}-`;

/** Judges what was received by its content, writes images anew and stores it under a random key. */
@Injectable()
export class KeepFile {
  constructor(
    @InjectRepository(FileEntity) private readonly files: Repository<FileEntity>,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** `save` writes the content to the path that it is given. Refuses what `checkFile` refuses. */
  async run(name: string, save: (path: string) => Promise<void>): Promise<Result<StoredFile>> {
    const folder = await mkdtemp(join(tmpdir(), receivedPrefix));
    try {
      const received = join(folder, 'received');
      await save(received);
      const checked = await checkFile(received, join(folder, 'safe'));
      return checked.ok ? ok(await this.keep(checked.value, name)) : checked;
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
