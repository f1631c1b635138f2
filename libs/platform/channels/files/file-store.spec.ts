import { randomBytes } from 'node:crypto';
import { createReadStream, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiskFileStore } from './disk-file-store.js';
import { FileMissing, type FileStore, newFileKey } from './file-store.js';
import { MemoryFileStore } from './memory-file-store.js';
import { S3FileStore } from './s3-file-store.js';

const info = (size: number) => ({ size, mediaType: 'application/pdf' });

/** What every file store promises. */
const keepsItsPromises = (store: () => FileStore): void => {
  it('gives back the bytes it was given', async () => {
    const bytes = randomBytes(300_000);
    const key = newFileKey();
    await store().put(
      key,
      Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]),
      info(bytes.length),
    );
    expect((await buffer(await store().open(key))).equals(bytes)).toBe(true);
  });

  it('keeps empty files as well', async () => {
    const key = newFileKey();
    await store().put(key, Readable.from([]), info(0));
    expect((await buffer(await store().open(key))).length).toBe(0);
  });

  it('says when there is no file', async () => {
    await expect(store().open(newFileKey())).rejects.toBeInstanceOf(FileMissing);
  });

  it('survives a stream that is broken before it is read', async () => {
    const key = newFileKey();
    const missing = createReadStream(join(tmpdir(), 'sala-no-such-file'));
    await expect(store().put(key, missing, info(1))).rejects.toThrow();
    await expect(store().open(key)).rejects.toBeInstanceOf(FileMissing);
  });

  it('removes a file, and doesn’t mind one that isn’t there', async () => {
    const key = newFileKey();
    await store().put(key, Readable.from([Buffer.from('x')]), info(1));
    await store().remove(key);
    await store().remove(key);
    await expect(store().open(key)).rejects.toBeInstanceOf(FileMissing);
  });

  it.each([
    [
      'breaks off',
      () =>
        Readable.from(
          (async function* broken() {
            yield Buffer.from('half');
            throw new Error('broke off');
          })(),
        ),
      8,
    ],
    ['is shorter than announced', () => Readable.from([Buffer.from('half')]), 8],
    ['is longer than announced', () => Readable.from([Buffer.from('half'), Buffer.from('and more')]), 4],
  ] as const)('leaves nothing behind of a stream that %s', async (_case, stream, size) => {
    const key = newFileKey();
    await expect(store().put(key, stream(), info(size))).rejects.toThrow();
    await expect(store().open(key)).rejects.toBeInstanceOf(FileMissing);
  });

  it.each([
    '',
    '../../etc/passwd',
    'a'.repeat(63),
    `${'a'.repeat(63)}/`,
    'A'.repeat(64),
    `${'a'.repeat(64)}\0`,
  ])('takes no key %j that Sala didn’t make', async (key) => {
    await expect(store().open(key)).rejects.toThrow('not a file key');
    await expect(store().put(key, Readable.from([]), info(0))).rejects.toThrow('not a file key');
    await expect(store().remove(key)).rejects.toThrow('not a file key');
  });
};

describe('the store in memory', () => {
  const store = new MemoryFileStore();
  keepsItsPromises(() => store);
});

describe('the store on disk', () => {
  let folder: string;
  let store: DiskFileStore;
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sala-store-'));
    store = new DiskFileStore(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  keepsItsPromises(() => store);

  it('leaves no half-written files about', () => {
    expect(files().filter(({ name }) => name.endsWith('.part'))).toEqual([]);
  });

  it('keeps files two folders deep, for the owner’s eyes', async () => {
    const key = newFileKey();
    await store.put(key, Readable.from([Buffer.from('x')]), info(1));
    const path = join(folder, key.slice(0, 2), key.slice(2, 4), key);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never answers with a half-written file that a crash left', async () => {
    const key = newFileKey();
    await store.put(key, Readable.from([Buffer.from('x')]), info(1));
    await store.remove(key);
    writeFileSync(join(folder, key.slice(0, 2), key.slice(2, 4), `${key}.0a0a0a0a.part`), 'half');
    await expect(store.open(key)).rejects.toBeInstanceOf(FileMissing);
    rmSync(join(folder, key.slice(0, 2), key.slice(2, 4)), { recursive: true });
  });
});

/** Speaks as much S3 as the store needs; refuses what isn't signed. */
class SmallS3 {
  readonly objects = new Map<string, Buffer>();
  readonly server: Server = createServer((request, response) => {
    this.answer(request, response).catch(() => response.destroy());
  });
  status: number | null = null;

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (this.status !== null) return end(response, this.status);
    const { authorization = '', 'x-amz-date': date, 'x-amz-content-sha256': sha } = request.headers;
    if (
      !/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/th-1\/s3\/aws4_request, SignedHeaders=.*host.*, Signature=[0-9a-f]{64}$/.test(
        authorization,
      ) ||
      !date ||
      !sha
    ) {
      return end(response, 403);
    }
    if (!request.url?.startsWith('/papers/')) return end(response, 404);
    return this.serve(request, response, body);
  }

  private serve(
    { method, url = '', headers }: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
  ): void {
    if (method === 'PUT') {
      if (headers['content-length'] === undefined || headers['transfer-encoding'] !== undefined)
        return end(response, 411);
      this.objects.set(url, body);
      return end(response, 200);
    }
    const found = this.objects.get(url);
    if (method === 'DELETE') {
      this.objects.delete(url);
      return end(response, 204);
    }
    return end(response, found ? 200 : 404, found);
  }
}

const end = (response: ServerResponse, status: number, body?: Buffer): void => {
  response.writeHead(status);
  response.end(body);
};

describe('the store over S3', () => {
  const s3 = new SmallS3();
  let store: S3FileStore;

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      s3.server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = s3.server.address() as AddressInfo;
    store = new S3FileStore({
      kind: 's3',
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'papers',
      region: 'th-1',
      accessKey: 'key',
      secretKey: 'secret',
    });
  });

  afterAll(async () => {
    s3.server.closeAllConnections();
    await new Promise((resolve) => {
      s3.server.close(resolve);
    });
  });

  keepsItsPromises(() => store);

  it('says so when the bucket refuses', async () => {
    s3.status = 500;
    await expect(store.put(newFileKey(), Readable.from([Buffer.from('x')]), info(1))).rejects.toThrow('500');
    await expect(store.open(newFileKey())).rejects.toThrow('500');
    await expect(store.remove(newFileKey())).rejects.toThrow('500');
    s3.status = null;
  });
});
