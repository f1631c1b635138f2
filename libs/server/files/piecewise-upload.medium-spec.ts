import { randomBytes, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import type { UploadState } from '#contracts/files';
import { Clock, FileStore } from '#platform/channels';
import { SignInModule } from '#server/identity';
import { type TestApp, startTestApp, testSettings } from '#test/app';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { FileLibrary, UploadModule } from './index.js';
import { PruneUploads } from './prune-uploads.js';

const pdfOf = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.4\n% '), Buffer.alloc(bytes, 'x'), Buffer.from('\n%%EOF\n')]);
const piece = 512 * 1024;
const hourMs = 3_600_000;

describe('an upload in pieces', () => {
  let database: TestDatabase;
  let test: TestApp;

  beforeAll(async () => {
    database = await createTestDatabase();
    test = await startTestApp(testSettings(database.url), [SignInModule, UploadModule]);
  });

  afterAll(async () => {
    await test.app.close();
    await database.drop();
  });

  const begin = async (size: number, name = 'แบบแปลน.pdf'): Promise<UploadState> => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/files/uploads',
      payload: { name, size },
    });
    expect(answer.statusCode).toBe(201);
    return answer.json<UploadState>();
  };
  const stateOf = (id: string) => test.app.inject({ method: 'GET', url: `/api/files/uploads/${id}` });
  const send = (id: string, offset: number, payload: Buffer, type = 'application/offset+octet-stream') =>
    test.app.inject({
      method: 'PATCH',
      url: `/api/files/uploads/${id}`,
      headers: { 'content-type': type, 'upload-offset': String(offset) },
      payload,
    });
  const sendAll = async (content: Buffer, name?: string) => {
    const { id } = await begin(content.length, name);
    let answer = await send(id, 0, content.subarray(0, piece));
    for (let at = piece; at < content.length; at += piece)
      answer = await send(id, at, content.subarray(at, at + piece));
    return answer;
  };

  it('gives the file with its last piece, whole and in order, and keeps no piece', async () => {
    const before = test.files.files.size;
    const content = Buffer.concat([
      Buffer.from('%PDF-1.4\n'),
      randomBytes(2 * piece),
      Buffer.from('\n%%EOF\n'),
    ]);
    const { file, offset } = (await sendAll(content)).json<UploadState>();
    expect(offset).toBe(content.length);
    expect(file).toMatchObject({ name: 'แบบแปลน.pdf', size: content.length, mediaType: 'application/pdf' });
    const opened = await test.app.get(FileLibrary).open(file?.id ?? '');
    expect(opened.ok && (await buffer(opened.value.stream)).equals(content)).toBe(true);
    expect(test.files.files.size).toBe(before + 1);
  });

  it('says how far it has come, and goes on from there', async () => {
    const content = pdfOf(piece + 100);
    const { id, offset, pieceBytes } = await begin(content.length);
    expect({ offset, pieceBytes }).toEqual({ offset: 0, pieceBytes: piece });
    await send(id, 0, content.subarray(0, 1000));
    expect((await stateOf(id)).json()).toMatchObject({ offset: 1000, file: null });
    await send(id, 1000, content.subarray(1000, 1000 + piece));
    expect((await send(id, 1000 + piece, content.subarray(1000 + piece))).json()).toMatchObject({
      file: { size: content.length },
    });
  });

  it('refuses a piece that doesn’t begin where it stands, and says where that is', async () => {
    const { id } = await begin(5000);
    await send(id, 0, Buffer.alloc(1000));
    for (const offset of [0, 999, 2000])
      expect((await send(id, offset, Buffer.alloc(10))).json()).toMatchObject({
        status: 409,
        code: 'upload.wrong-offset',
        offset: 1000,
      });
  });

  it('takes one of several equal pieces that come at once', async () => {
    const content = pdfOf(1000);
    const { id } = await begin(content.length);
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(id, 0, content.subarray(0, 500))));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect((await send(id, 500, content.subarray(500))).json()).toMatchObject({
      file: { size: content.length },
    });
  });

  it('gives the same file again to who repeats the last piece or sends an empty one', async () => {
    const content = pdfOf(300);
    const { id } = await begin(content.length);
    const { file } = (await send(id, 0, content)).json<UploadState>();
    const again = [
      await send(id, 0, content),
      await send(id, content.length, Buffer.alloc(0)),
      await stateOf(id),
    ];
    expect(again.map((answer) => answer.json<UploadState>().file?.id)).toEqual([
      file?.id,
      file?.id,
      file?.id,
    ]);
  });

  it('finishes an upload whose process died before the file was kept', async () => {
    const content = pdfOf(300);
    const { id } = await begin(content.length);
    await send(id, 0, content.subarray(0, 100));
    const sql = test.app.get(DataSource);
    const key = randomBytes(32).toString('hex');
    test.files.files.set(key, content.subarray(100));
    await sql.query(
      'update piecewise_upload set received = size, pieces = array_append(pieces, $2) where id = $1',
      [id, key],
    );
    expect((await stateOf(id)).json()).toMatchObject({ offset: content.length, file: null });
    expect((await send(id, content.length, Buffer.alloc(0))).json()).toMatchObject({
      file: { size: content.length },
    });
  });

  it.each<[string, Promise<Buffer> | Buffer, number, string]>([
    ['a program', Buffer.concat([Buffer.from('MZ'), randomBytes(2000)]), 415, 'file.type-refused'],
    ['a PDF that breaks off', pdfOf(5000).subarray(0, 3000), 422, 'file.unreadable'],
    [
      'a PDF with a password',
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.alloc(3000),
        Buffer.from('trailer<</Encrypt 5 0 R>>\n%%EOF'),
      ]),
      422,
      'file.encrypted',
    ],
    [
      'a broken photo',
      sharp({ create: { width: 200, height: 200, channels: 3, background: '#28a' } })
        .jpeg()
        .toBuffer()
        .then((photo) => photo.subarray(0, photo.length / 2)),
      422,
      'file.unreadable',
    ],
  ])('refuses %s at its end, in words, and keeps nothing', async (_case, content, status, code) => {
    const before = test.files.files.size;
    const answer = await sendAll(await content);
    expect(answer.json()).toMatchObject({ status, code, title: expect.stringMatching(/[ก-๙]/) });
    expect(test.files.files.size).toBe(before);
  });

  it('refuses what is larger than any paper may be, longer than announced, or no piece', async () => {
    const tooBig = await test.app.inject({
      method: 'POST',
      url: '/api/files/uploads',
      payload: { name: 'a.pdf', size: 100 * 1024 * 1024 },
    });
    expect(tooBig.statusCode).toBe(422);
    const { id } = await begin(100);
    expect((await send(id, 0, Buffer.alloc(101))).json()).toMatchObject({
      status: 413,
      code: 'upload.too-long',
    });
    expect((await send(id, 0, Buffer.alloc(piece + 1))).statusCode).toBe(413);
    expect((await send(id, 0, Buffer.from('{}'), 'application/json')).statusCode).toBe(415);
  });

  it('knows nothing of other uploads, and of one that was given up', async () => {
    expect((await stateOf(randomUUID())).json()).toMatchObject({ status: 404, code: 'upload.not-found' });
    const before = test.files.files.size;
    const { id } = await begin(2000);
    await send(id, 0, Buffer.alloc(1000));
    for (let turn = 0; turn < 2; turn += 1) {
      const gone = await test.app.inject({ method: 'DELETE', url: `/api/files/uploads/${id}` });
      expect(gone.statusCode).toBe(204);
    }
    expect((await send(id, 1000, Buffer.alloc(10))).statusCode).toBe(404);
    expect(test.files.files.size).toBe(before);
  });

  it('forgets after a day what never came whole', async () => {
    const before = test.files.files.size;
    const { id } = await begin(2000);
    await send(id, 0, Buffer.alloc(1000));
    const prune = new PruneUploads(test.app.get(DataSource), test.app.get(FileStore), test.app.get(Clock));
    test.clock.advance(23 * hourMs);
    await prune.run();
    expect((await stateOf(id)).statusCode).toBe(200);
    test.clock.advance(2 * hourMs);
    await prune.run();
    expect((await stateOf(id)).statusCode).toBe(404);
    expect(test.files.files.size).toBeLessThanOrEqual(before);
  });
});
