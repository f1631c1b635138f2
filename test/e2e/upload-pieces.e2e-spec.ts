import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { UploadState } from '#contracts/files';
import { Stage, eventually, fileToyCase, takeCase, toyFiling } from '#test/support';

const piece = 512 * 1024;

/** A PDF that is no copy of another anywhere, so that a lost or doubled piece shows. */
const largePdf = (): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(3 * piece), Buffer.from('\n%%EOF\n')]);

describe('a file whose sending is interrupted', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage.close());

  const address = (id = '') => `${stage.sala.url}/api/files/uploads${id && `/${id}`}`;
  const begin = async (content: Buffer): Promise<UploadState> => {
    const { body } = await stage.citizen.post<UploadState>('/api/files/uploads', {
      name: 'ข้อบังคับ.pdf',
      size: content.length,
    });
    return body;
  };
  const stateOf = async (id: string): Promise<UploadState> => {
    const { body } = await stage.citizen.get<UploadState>(`/api/files/uploads/${id}`);
    return body;
  };
  const send = async (id: string, offset: number, content: Buffer): Promise<UploadState> => {
    const answer = await fetch(address(id), {
      method: 'PATCH',
      headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
      body: new Uint8Array(content.subarray(offset, offset + piece)),
    });
    return (await answer.json()) as UploadState;
  };

  /** Sends half of a piece and cuts the line, as a tunnel does. */
  const breakOff = (id: string, offset: number, content: Buffer): Promise<void> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(stage.sala.url);
      const socket = connect(Number(port), hostname, () => {
        const head = [
          `PATCH /api/files/uploads/${id} HTTP/1.1`,
          `Host: ${hostname}`,
          'Content-Type: application/offset+octet-stream',
          `Upload-Offset: ${offset}`,
          `Content-Length: ${piece}`,
          '',
          '',
        ].join('\r\n');
        socket.write(head);
        socket.write(content.subarray(offset, offset + piece / 2), () => socket.destroy());
      });
      socket.on('error', reject);
      socket.on('close', () => resolve());
    });

  const finish = async (content: Buffer, { id, offset }: UploadState): Promise<UploadState> => {
    let state = await send(id, offset, content);
    while (!state.file) state = await send(id, state.offset, content);
    return state;
  };

  it('goes on from its last whole piece, also through a crash of the api, and reaches the officer as it was sent', async () => {
    const content = largePdf();
    const { id } = await begin(content);
    await send(id, 0, content);
    await breakOff(id, piece, content);
    expect(
      await eventually(
        () => stateOf(id),
        ({ offset }) => offset === piece,
      ),
    ).toMatchObject({ file: null });
    await send(id, piece, content);
    await stage.sala.crash('api');
    const state = await stateOf(id);
    expect(state.offset).toBe(2 * piece);
    const { file } = await finish(content, state);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(file).toMatchObject({ size: content.length, sha256, name: 'ข้อบังคับ.pdf' });
    const { caseId } = await fileToyCase(
      stage.citizen,
      toyFiling({}, { attachments: { rules: [String(file?.id)] } }),
    );
    const engineer = await stage.as('engineer');
    await takeCase(engineer, caseId);
    const { bytes } = await engineer.get(`/api/cases/${caseId}/files/${file?.id}`);
    expect(bytes.equals(content)).toBe(true);
  });

  it('is not begun anew when only the answer to its last piece was lost', async () => {
    const content = largePdf();
    const upload = await begin(content);
    const { file } = await finish(content, upload);
    const again = await send(upload.id, content.length, content);
    expect(again.file).toEqual(file);
    expect(await stage.query('select from file where id = $1', [file?.id])).toHaveLength(1);
  });

  it('keeps no pieces once it is whole, refused or given up', async () => {
    const refused = await begin(Buffer.alloc(100));
    expect(await send(refused.id, 0, Buffer.alloc(100))).toMatchObject({ code: 'file.type-refused' });
    const left = await begin(largePdf());
    await send(left.id, 0, largePdf());
    await stage.citizen.delete(`/api/files/uploads/${left.id}`);
    const pieces = await stage.query<{ pieces: string[] }>('select pieces from piecewise_upload');
    expect(pieces.flatMap((row) => row.pieces)).toEqual([]);
  });
});
