import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BackupFile } from './manifest.js';

const ownerOnly = 0o600;

/** Writes a stream into a backup, synced, and tells its length and hash. */
export const writeHashed = async (
  folder: string,
  path: string,
  content: Readable | AsyncIterable<string>,
): Promise<BackupFile> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const target = createWriteStream(join(folder, path), { flags: 'wx', mode: ownerOnly, flush: true });
  await pipeline(content, counting, target);
  return { path, bytes, sha256: hash.digest('hex') };
};
