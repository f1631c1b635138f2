import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { deflateSync, crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import type { StoredFile } from '#contracts/files';
import { SignInModule } from '#server/identity';
import { type TestApp, startTestApp, testSettings } from '#test/app';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { FileLibrary, UploadModule } from './index.js';
import { receivedPrefix } from './keep-file.js';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const picture = (width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: '#28a' } });
const withPlace = () =>
  picture()
    .withExif({
      IFD0: { Copyright: '<?php system($_GET[1]); ?>', Make: 'SecretCamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '13/1 45/1 0/1' },
    })
    .jpeg()
    .toBuffer();

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A few hundred bytes that say they are 64,250 x 64,250 pixels. */
const pixelBomb = (): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(64_250, 0);
  header.writeUInt32BE(64_250, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(8032))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const formOf = (content: Buffer, filename: string, field = 'file') => {
  const boundary = `----${randomBytes(8).toString('hex')}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${filename}"\r\nContent-Type: image/jpeg\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
};

describe('uploading', () => {
  let database: TestDatabase;
  let test: TestApp;
  let sql: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    test = await startTestApp(testSettings(database.url), [SignInModule, UploadModule]);
    sql = test.app.get(DataSource);
  });

  afterAll(async () => {
    await test.app.close();
    await database.drop();
  });

  const post = (content: Buffer, filename = 'photo.jpg', field = 'file') =>
    test.app.inject({ method: 'POST', url: '/api/files', ...formOf(content, filename, field) });
  const stored = async (content: Buffer, filename?: string): Promise<StoredFile> => {
    const answer = await post(content, filename);
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return answer.json<StoredFile>();
  };
  const bytesOf = async (id: string): Promise<Buffer> => {
    const opened = await test.app.get(FileLibrary).open(id);
    if (!opened.ok) throw new Error('not stored');
    return buffer(opened.value.stream);
  };
  const counts = async () => ({
    rows: Number((await sql.query('select count(*) from file'))[0].count),
    objects: test.files.files.size,
  });

  it('answers with what was kept: name, size, type and hash of the stored bytes', async () => {
    const file = await stored(await picture().jpeg().toBuffer(), 'เสาไฟดับ หน้าบ้าน.JPG');
    const bytes = await bytesOf(file.id);
    expect(file).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'เสาไฟดับ หน้าบ้าน.jpg',
      mediaType: 'image/jpeg',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it.each(['jpeg', 'png', 'webp'] as const)('keeps %s pictures in their own format', async (format) => {
    const file = await stored(await picture().toFormat(format).toBuffer(), 'x.bin');
    expect(file.mediaType).toBe(`image/${format}`);
    expect((await sharp(await bytesOf(file.id)).metadata()).format).toBe(format);
  });

  it('leaves place, camera and hidden scripts behind', async () => {
    const photo = await withPlace();
    expect(photo.includes('SecretCamera') && photo.includes('<?php')).toBe(true);
    const bytes = await bytesOf((await stored(photo)).id);
    const kept = await sharp(bytes).metadata();
    expect(kept.exif).toBeUndefined();
    expect(bytes.includes('SecretCamera') || bytes.includes('<?php')).toBe(false);
  });

  it('cuts off what stands behind the picture', async () => {
    const polyglot = Buffer.concat([
      await picture().jpeg().toBuffer(),
      Buffer.from('<script>alert(1)</script>PK\x03\x04'),
    ]);
    expect((await bytesOf((await stored(polyglot)).id)).includes('<script>')).toBe(false);
  });

  it('turns a photo upright', async () => {
    const lying = await picture(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = await sharp(await bytesOf((await stored(lying)).id)).metadata();
    expect([width, height]).toEqual([400, 600]);
  });

  it('keeps a PDF as it is', async () => {
    const file = await stored(pdf, 'สำเนา.pdf');
    expect(file).toMatchObject({ mediaType: 'application/pdf', name: 'สำเนา.pdf' });
    expect((await bytesOf(file.id)).equals(pdf)).toBe(true);
  });

  it.each<[string, Buffer, number, string]>([
    [
      'HTML that calls itself a photo',
      Buffer.from('<html><script>alert(1)</script></html>'),
      415,
      'file.type-refused',
    ],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      415,
      'file.type-refused',
    ],
    ['a program', Buffer.concat([Buffer.from('MZ'), randomBytes(200)]), 415, 'file.type-refused'],
    [
      'a zip',
      Buffer.concat([Buffer.from('504b030414000000', 'hex'), randomBytes(200)]),
      415,
      'file.type-refused',
    ],
    ['a GIF', Buffer.concat([Buffer.from('GIF89a'), randomBytes(200)]), 415, 'file.type-refused'],
    ['nothing', Buffer.alloc(0), 415, 'file.type-refused'],
    [
      'HEIC',
      Buffer.concat([
        Buffer.from('0000001866747970686569630000000', 'hex'),
        Buffer.from('\0mif1heic'),
        randomBytes(200),
      ]),
      415,
      'file.heic-refused',
    ],
    ['a pixel bomb', pixelBomb(), 422, 'file.too-many-pixels'],
    [
      'a broken photo',
      Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), randomBytes(500)]),
      422,
      'file.unreadable',
    ],
  ])('refuses %s and keeps nothing of it', async (_case, content, status, code) => {
    const before = await counts();
    const answer = await post(content, 'photo.jpg');
    expect(answer.json()).toMatchObject({ status, code, title: expect.stringMatching(/[ก-๙]/) });
    expect(await counts()).toEqual(before);
  });

  it('refuses a photo that breaks off half-way', async () => {
    const noise = await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
      .jpeg()
      .toBuffer();
    expect((await post(noise.subarray(0, noise.length / 2))).json()).toMatchObject({
      code: 'file.unreadable',
    });
  });

  it('refuses more than 20 MB, however long it goes on', async () => {
    const answer = await post(Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]), 'big.pdf');
    expect(answer.json()).toMatchObject({ status: 413, code: 'file.too-large' });
  });

  it('refuses a request without a file, with another field, or that isn’t multipart', async () => {
    expect((await post(pdf, 'a.pdf', 'other')).json()).toMatchObject({ status: 422, code: 'file.missing' });
    expect(
      (await test.app.inject({ method: 'POST', url: '/api/files', payload: { file: 'x' } })).statusCode,
    ).toBe(415);
    const { headers, payload } = formOf(pdf, 'a.pdf');
    expect(
      (
        await test.app.inject({ method: 'POST', url: '/api/files', headers, payload: 'not multipart at all' })
      ).json(),
    ).toMatchObject({ status: 400, code: 'request.malformed' });
    expect(
      (
        await test.app.inject({
          method: 'POST',
          url: '/api/files',
          headers,
          payload: payload.subarray(0, 200),
        })
      ).statusCode,
    ).toBe(400);
  });

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\\\Users\\\\x\\\\bill.exe', 'bill.pdf'],
    ['photo\u202Egpj.exe', 'photogpj.pdf'],
    ['a\u0000b;$(x)`y`.pdf', 'ab (x) y.pdf'],
    ['.htaccess', 'file.pdf'],
    ['น้ำท่วม บ้านเลขที่ ๑๒.pdf', 'น้ำท่วม บ้านเลขที่ ๑๒.pdf'],
  ])('keeps of the name %j what people need', async (given, kept) => {
    expect((await stored(pdf, given)).name).toBe(kept);
  });

  it('leaves nothing in the temporary folder', () => {
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(receivedPrefix))).toEqual([]);
  });
});
