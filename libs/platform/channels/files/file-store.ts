import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';

export interface FileInfo {
  /** Bytes that the stream will give. */
  readonly size: number;
  readonly mediaType: string;
}

/** Keeps the bytes of files under keys that nobody can guess. What a file is called and whose it is stands in the database. */
export abstract class FileStore {
  /** Stores the stream; resolves when it is durable. A stream that breaks off leaves nothing behind. */
  abstract put(key: string, content: Readable, info: FileInfo): Promise<void>;

  /** Opens a file for reading; rejects with FileMissing when there is none. */
  abstract open(key: string): Promise<Readable>;

  /** Removes a file; a file that isn't there is fine. */
  abstract remove(key: string): Promise<void>;
}

export class FileMissing extends Error {
  constructor(key: string) {
    super(`no file under ${key}`);
    this.name = 'FileMissing';
  }
}

/** The file, or nothing when the store has none under this key. */
export const openIfThere = async (store: FileStore, key: string): Promise<Readable | null> => {
  try {
    return await store.open(key);
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
};

const keyPattern = /^[0-9a-f]{64}$/;

/** A random key: 256 bits, hexadecimal. */
export const newFileKey = (): string => randomBytes(32).toString('hex');

/** Guards the stores against anything but a key that Sala made. */
export const requireFileKey = (key: string): string => {
  if (!keyPattern.test(key)) throw new RangeError('not a file key');
  return key;
};
