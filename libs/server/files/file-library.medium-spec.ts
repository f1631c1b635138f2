import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import type { Attachment } from '#core/definition';
import { Clock, type FileStore, MemoryFileStore, SettableClock, newFileKey } from '#platform/channels';
import { createDataSource } from '#platform/database';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { FileLibrary, filesEntities } from './index.js';
import { FileEntity } from './file.entity.js';
import { PruneFiles } from './prune-files.js';

const megabyte = 1024 * 1024;
const paper = (over: Partial<Attachment>): Attachment => ({
  key: 'photo',
  title: { th: 'รูป', en: 'Photo' },
  required: false,
  kinds: ['image'],
  maxFiles: 3,
  ...over,
});
const papers = [
  paper({}),
  paper({ key: 'deed', kinds: ['pdf', 'image'], maxBytes: 10 * megabyte, maxFiles: 1 }),
];

describe('the file library', () => {
  let test: TestDatabase;
  let database: DataSource;
  let library: FileLibrary;
  const store: FileStore & MemoryFileStore = new MemoryFileStore();
  const clock: Clock & SettableClock = new SettableClock('2026-11-23T03:00:00.000Z');

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await createDataSource({ url: test.url, entities: filesEntities, poolSize: 10 }).initialize();
    library = new FileLibrary(database.getRepository(FileEntity), store);
  });

  afterAll(async () => {
    await database.destroy();
    await test.drop();
  });

  const add = async (over: Partial<FileEntity> = {}, bytes = Buffer.from('bytes')): Promise<string> => {
    const row = {
      id: randomUUID(),
      key: newFileKey(),
      name: 'รูป เสาไฟ.jpg',
      size: bytes.length,
      mediaType: 'image/jpeg',
      sha256: '0',
      claimedBy: null,
      createdAt: new Date(clock.now()),
      ...over,
    };
    await store.put(row.key, Readable.from([bytes]), { size: bytes.length, mediaType: row.mediaType });
    await database.getRepository(FileEntity).insert(row);
    return row.id;
  };
  const claim = (refs: Record<string, string[]>, filing = randomUUID()) =>
    database.transaction((manager) => library.claim(manager, refs, filing, papers));
  const claimedBy = async (id: string) =>
    (await database.getRepository(FileEntity).findOneByOrFail({ id })).claimedBy;

  it('binds files to the filing that names them', async () => {
    const [one, two, deed] = [
      await add(),
      await add({ mediaType: 'image/png' }),
      await add({ mediaType: 'application/pdf', size: 9 * megabyte }),
    ];
    const filing = randomUUID();
    expect(await claim({ photo: [one, two], deed: [deed] }, filing)).toEqual({ ok: true, value: null });
    expect(await claimedBy(deed)).toBe(filing);
  });

  it.each<[string, () => Promise<Record<string, string[]>>, string, string]>([
    [
      'a file that was never uploaded',
      async () => ({ photo: [randomUUID()] }),
      '/attachments/photo',
      'file.not-available',
    ],
    [
      'a file of another filing',
      async () => ({ photo: [await add({ claimedBy: randomUUID() })] }),
      '/attachments/photo',
      'file.not-available',
    ],
    [
      'a PDF where a picture is asked for',
      async () => ({ photo: [await add({ mediaType: 'application/pdf' })] }),
      '/attachments/photo',
      'file.wrong-kind',
    ],
    [
      'a file over 5 MB',
      async () => ({ photo: [await add({ size: 5 * megabyte + 1 })] }),
      '/attachments/photo',
      'file.too-big',
    ],
    [
      'a file over the paper’s own limit',
      async () => ({ deed: [await add({ size: 10 * megabyte + 1 })] }),
      '/attachments/deed',
      'file.too-big',
    ],
    [
      'more files than asked for',
      async () => ({ deed: [await add(), await add()] }),
      '/attachments/deed',
      'file.too-many',
    ],
    [
      'a paper that nobody asked for',
      async () => ({ toString: [await add()] }),
      '/attachments/toString',
      'file.not-asked',
    ],
  ])('refuses %s, at its place', async (_case, refs, pointer, code) => {
    expect(await claim(await refs())).toMatchObject({
      ok: false,
      problems: [{ pointer, code, message: { th: expect.any(String) } }],
    });
  });

  it('refuses one file named twice', async () => {
    const id = await add();
    expect(await claim({ photo: [id, id] })).toMatchObject({ problems: [{ code: 'file.not-available' }] });
    expect(await claim({ photo: [id], deed: [id] })).toMatchObject({
      problems: [{ pointer: '/attachments/deed' }],
    });
    expect(await claimedBy(id)).toBeNull();
  });

  it('binds none when one is refused', async () => {
    const good = await add();
    expect((await claim({ photo: [good, randomUUID()] })).ok).toBe(false);
    expect(await claimedBy(good)).toBeNull();
  });

  it('lets one of many filings have a file, in whatever order they name several', async () => {
    const ids = [await add(), await add(), await add()];
    const claims = Array.from({ length: 12 }, (_, turn) =>
      claim({ photo: turn % 2 ? ids : ids.toReversed() }),
    );
    expect((await Promise.all(claims)).filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('tells what is known of files', async () => {
    const id = await add();
    const found = await library.list(database.manager, [id, randomUUID()]);
    expect([...found]).toEqual([
      [id, { id, name: 'รูป เสาไฟ.jpg', size: 5, mediaType: 'image/jpeg', sha256: '0' }],
    ]);
    expect(await library.list(database.manager, [])).toEqual(new Map());
  });

  const open = async (id: string, preview = false) => {
    const opened = await library.open(id, { preview });
    if (!opened.ok) throw new Error(opened.problems[0]?.code);
    return { headers: opened.value.headers, bytes: await buffer(opened.value.stream) };
  };

  it('opens a picture in the page and a PDF as a download, neither able to run anything', async () => {
    const image = await open(await add());
    expect(image.bytes.toString()).toBe('bytes');
    expect(image.headers).toMatchObject({
      'Content-Type': 'image/jpeg',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': expect.stringContaining('sandbox'),
      'Content-Disposition': `inline; filename="___ _____.jpg"; filename*=UTF-8''%E0%B8%A3%E0%B8%B9%E0%B8%9B%20%E0%B9%80%E0%B8%AA%E0%B8%B2%E0%B9%84%E0%B8%9F.jpg`,
    });
    const pdf = await open(await add({ mediaType: 'application/pdf', name: 'a.pdf' }));
    expect(pdf.headers['Content-Disposition']).toMatch(/^attachment; /);
  });

  it('makes a small picture of a large one', async () => {
    const photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#28a' } })
      .jpeg()
      .toBuffer();
    const { bytes, headers } = await open(await add({}, photo), true);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 480, height: 320 });
    expect(headers['Content-Type']).toBe('image/jpeg');
  });

  it('has no preview of a PDF, and nothing of what isn’t there', async () => {
    await expect(open(await add({ mediaType: 'application/pdf' }), true)).rejects.toThrow('file.no-preview');
    await expect(open(randomUUID())).rejects.toThrow('file.not-found');
  });

  it('says so when the bytes of a file are gone from the store', async () => {
    const id = await add();
    store.files.clear();
    await expect(open(id)).rejects.toThrow('file.lost');
    await expect(open(id, true)).rejects.toThrow('file.lost');
  });

  it('removes what no filing named within two days, and nothing else', async () => {
    const [old, claimed] = [await add(), await add({ claimedBy: randomUUID() })];
    clock.advance(47 * 3_600_000);
    const young = await add();
    const prune = new PruneFiles(database, store, clock);
    await prune.run();
    expect((await library.open(old)).ok).toBe(true);
    clock.advance(2 * 3_600_000);
    const before = store.files.size;
    await prune.run();
    expect(await library.open(old)).toMatchObject({ problems: [{ code: 'file.not-found' }] });
    expect(store.files.size).toBeLessThan(before);
    expect((await library.open(claimed)).ok && (await library.open(young)).ok).toBe(true);
  });
});
