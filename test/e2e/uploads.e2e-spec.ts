import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { StoredFile } from '#contracts/files';
import {
  Stage,
  broken,
  eventually,
  fileToyCase,
  liars,
  phpWords,
  pixelBomb,
  plainJpeg,
  plainPdf,
  takeCase,
  telltaleJpeg,
  toyFiling,
} from '#test/support';

const megabyte = 1024 * 1024;

describe('an upload', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage.close());

  const upload = (content: Uint8Array, name = 'photo.jpg', type?: string) =>
    stage.citizen.upload<StoredFile>(content, name, type);
  const countRows = async () => (await stage.query('select from file')).length;
  const filesOnDisk = () => {
    const folder = join(stage.sala.dataFolder, 'files');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  };
  /** What an officer gets who has taken the case that the file was filed with. */
  const readBack = async (file: StoredFile, key: 'logo' | 'rules') => {
    const attachments = { [key]: [file.id] };
    const { caseId } = await fileToyCase(stage.citizen, toyFiling({}, { attachments }));
    const engineer = await stage.as('engineer');
    await takeCase(engineer, caseId);
    return engineer.get(`/api/cases/${caseId}/files/${file.id}`);
  };

  it.each(liars)('%s that lies about what it is is refused', async (name, content) => {
    for (const type of ['image/jpeg', 'application/pdf']) {
      const { status, body } = await upload(content, name, type);
      expect([status, body]).toEqual([415, expect.objectContaining({ code: 'file.type-refused' })]);
    }
  });

  it.each(broken)('%s that only begins as a picture is refused', async (name, content) => {
    const { status, body } = await upload(content, name, 'image/jpeg');
    expect([415, 422]).toContain(status);
    expect(JSON.stringify(body)).toMatch(/file\.(unreadable|type-refused)/);
  });

  it.each([64_000, 65_535, 20_000])('a pixel bomb of %d pixels a side is refused at once', async (side) => {
    const begun = performance.now();
    const { status, body } = await upload(pixelBomb(side), 'bomb.png', 'image/png');
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'file.too-many-pixels' })]);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('a file over 20 MB is refused', async () => {
    const { status, body } = await upload(
      Buffer.concat([plainPdf, Buffer.alloc(20 * megabyte)]),
      'large.pdf',
    );
    expect([status, body]).toEqual([413, expect.objectContaining({ code: 'file.too-large' })]);
  });

  it.each<[string, FormData | string]>([
    ['without a file', new FormData()],
    ['that is JSON', '{}'],
  ])('a request %s is refused', async (_title, body) => {
    const { status } = await stage.citizen.send('POST', '/api/files', body);
    expect([400, 415, 422]).toContain(status);
  });

  it('what was refused was not kept', async () => {
    expect(await countRows()).toBe(0);
    expect(filesOnDisk()).toEqual([]);
  });

  it('a photo is kept without place, camera and script, and stands upright', async () => {
    const sent = await telltaleJpeg();
    expect(sent.includes(phpWords)).toBe(true);
    const { status, body } = await upload(sent, 'บ้าน.jpg');
    expect(status).toBe(201);
    const { bytes } = await readBack(body, 'logo');
    const { exif, width, height, format } = await sharp(bytes).metadata();
    expect({ exif, width, height, format }).toEqual({
      exif: undefined,
      width: 48,
      height: 64,
      format: 'jpeg',
    });
    for (const telltale of ['<?php', 'Kamera', 'GPS', 'Exif']) expect(bytes.includes(telltale)).toBe(false);
  });

  it('a PDF is kept as it is', async () => {
    const { status, body } = await upload(plainPdf, 'ข้อบังคับ.pdf', 'application/pdf');
    const sha256 = createHash('sha256').update(plainPdf).digest('hex');
    expect([status, body]).toMatchObject([
      201,
      { mediaType: 'application/pdf', size: plainPdf.length, sha256 },
    ]);
    expect((await readBack(body, 'rules')).bytes.equals(plainPdf)).toBe(true);
  });

  it.each([
    ['a path', '../../../etc/passwd.jpg', 'passwd.jpg'],
    ['a path of Windows', '..\\..\\boot.ini.jpg', 'boot.ini.jpg'],
    ['a name that turns its direction', 'photo\u202Egpj.exe', 'photogpj.jpg'],
    ['a NUL', 'nul\u0000l.jpg', 'null.jpg'],
    ['a line end', 'line\u2028break?.jpg', 'linebreak.jpg'],
    ['Thai', 'ทะเบียนบ้าน ๑.jpg', 'ทะเบียนบ้าน ๑.jpg'],
    ['the ending of a page', 'page.html', 'page.jpg'],
    ['nothing but an ending', '.htaccess', 'file.jpg'],
    ['no name', '', 'file.jpg'],
    ['a very long name', `${'ก'.repeat(500)}.jpg`, `${'ก'.repeat(100)}.jpg`],
  ])('%s becomes a plain name', async (_title, given, kept) => {
    const { status, body } = await upload(await plainJpeg(), given);
    expect([status, body.name]).toEqual([201, kept]);
  });

  it('each lies under a random key of its own, without its name', async () => {
    const keys = (await stage.query<{ key: string }>('select key from file')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(filesOnDisk()).toHaveLength(keys.length);
    for (const { name, parentPath } of filesOnDisk()) {
      expect(join(parentPath, name)).not.toMatch(/passwd|photo|ทะเบียน|\.jpg|\.pdf/);
    }
  });

  it('one that no filing names within two days is removed by the worker; a named one stays', async () => {
    const before = await countRows();
    const { body: old } = await upload(await plainJpeg());
    await stage.query(
      `update file set created_at = now() - interval '3 days' where id = $1 or claimed_by is not null`,
      [old.id],
    );
    stage.sala.begin('worker');
    const left = await eventually(countRows, (count) => count === before);
    expect(filesOnDisk()).toHaveLength(left);
    expect(await stage.query('select from file where id = $1', [old.id])).toEqual([]);
    const refused = await stage.citizen.submit(
      'toy-club',
      toyFiling({}, { attachments: { logo: [old.id] } }),
    );
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      422,
      expect.stringContaining('file.not-available'),
    ]);
  });
});
