import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { once } from 'node:events';
import { awaited, exactly } from './exactly.js';
import { type FileInfo, FileMissing, FileStore, requireFileKey } from './file-store.js';

const ownerOnly = 0o600;
const ownerFolder = 0o700;

/** Files in a folder of this machine, outside of what the web serves, two folders deep: `ab/cd/abcd…`. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Writes beside, syncs, then renames: a file is there whole or not at all, also after a power cut. */
  async put(key: string, content: Readable, { size }: FileInfo): Promise<void> {
    awaited(content);
    const place = this.place(key);
    const beside = `${place}.${randomBytes(4).toString('hex')}.part`;
    await mkdir(dirname(place), { recursive: true, mode: ownerFolder });
    // Opened before anything may fail, or a late creation would outlive the removal.
    const handle = await open(beside, 'wx', ownerOnly);
    try {
      await pipeline(content, exactly(size), handle.createWriteStream({ flush: true }));
      await rename(beside, place);
      await syncFolder(dirname(place));
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    const stream = createReadStream(this.place(key));
    try {
      await once(stream, 'open');
      return stream;
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new FileMissing(key) : error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.place(key), { force: true });
  }

  private place(key: string): string {
    requireFileKey(key);
    return join(this.folder, key.slice(0, 2), key.slice(2, 4), key);
  }
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
