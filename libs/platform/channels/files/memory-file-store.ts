import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { exactly } from './exactly.js';
import { type FileInfo, FileMissing, FileStore, requireFileKey } from './file-store.js';

/** Files in memory, for tests. */
export class MemoryFileStore extends FileStore {
  readonly files = new Map<string, Buffer>();

  async put(key: string, content: Readable, { size }: FileInfo): Promise<void> {
    requireFileKey(key);
    this.files.set(key, await buffer(content.compose(exactly(size))));
  }

  async open(key: string): Promise<Readable> {
    const bytes = this.files.get(requireFileKey(key));
    if (!bytes) throw new FileMissing(key);
    return Readable.from([bytes]);
  }

  async remove(key: string): Promise<void> {
    this.files.delete(requireFileKey(key));
  }
}
