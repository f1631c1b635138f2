import { describe, expect, it } from '@jest/globals';
import type { UploadState } from '#contracts/files';
import { ApiProblem, offlineProblem } from './api-problem.js';
import { sendInPieces, type PieceWire, type UploadMemory } from './send-in-pieces.js';

const pieceBytes = 100;
const words = { th: 'ไม่ได้', en: 'No' };
const refusal = (status: number, code: string) => new ApiProblem({ status, code, message: words });

type Trouble = 'lost' | 'lost reply' | 'refused';

/** A server that has its troubles in order, one a call of `send`. */
const createServer = (...troubles: readonly (Trouble | null)[]) => {
  const uploads = new Map<string, { state: UploadState; bytes: number[] }>();
  const log: string[] = [];
  const left = [...troubles];
  const at = (id: string) => {
    const found = uploads.get(id);
    if (!found) throw refusal(404, 'upload.not-found');
    return found;
  };
  const wire: PieceWire = {
    begin: async (name, size) => {
      const state: UploadState = { id: `${name}-${uploads.size}`, size, offset: 0, pieceBytes, file: null };
      uploads.set(state.id, { state, bytes: [] });
      log.push('begin');
      return state;
    },
    state: async (id) => {
      log.push('state');
      return at(id).state;
    },
    send: async (id, offset, piece) => {
      const trouble = left.shift();
      log.push(`send ${offset}`);
      if (trouble === 'lost') throw offlineProblem();
      if (trouble === 'refused') {
        uploads.delete(id);
        throw refusal(422, 'file.encrypted');
      }
      const upload = at(id);
      if (offset !== upload.state.offset) throw refusal(409, 'upload.wrong-offset');
      upload.bytes.push(...new Uint8Array(await piece.arrayBuffer()));
      const arrived = upload.bytes.length;
      const file =
        arrived === upload.state.size
          ? { id: 'f', name: 'a', size: arrived, mediaType: 'application/pdf', sha256: '' }
          : null;
      upload.state = { ...upload.state, offset: arrived, file };
      if (trouble === 'lost reply') throw offlineProblem();
      return upload.state;
    },
    pause: async () => {
      log.push('pause');
    },
  };
  return { wire, log, uploads };
};

const content = Uint8Array.from({ length: 250 }, (_, index) => index);
const file = new File([content], 'a.pdf');

describe('sending a file in pieces', () => {
  it('sends each piece once, in order, and says how far it has come', async () => {
    const { wire, log, uploads } = createServer();
    const parts: number[] = [];
    const stored = await sendInPieces({ file, wire, onProgress: (part) => parts.push(part) });
    expect(stored.size).toBe(250);
    expect(log).toEqual(['begin', 'send 0', 'send 100', 'send 200']);
    expect(parts).toEqual([0, 0.4, 0.8]);
    expect([...uploads.values()][0]?.bytes).toEqual([...content]);
  });

  it('goes on where the connection broke off', async () => {
    const { wire, log, uploads } = createServer(null, 'lost', null, null);
    const waits: boolean[] = [];
    await sendInPieces({ file, wire, onWaiting: (waiting) => waits.push(waiting) });
    expect(log).toEqual(['begin', 'send 0', 'send 100', 'pause', 'state', 'send 100', 'send 200']);
    expect(waits).toContain(true);
    expect(waits.at(-1)).toBe(false);
    expect([...uploads.values()][0]?.bytes).toEqual([...content]);
  });

  it('sends nothing twice when only the answer was lost, not even after the last piece', async () => {
    const { wire, uploads } = createServer('lost reply', null, 'lost reply');
    expect((await sendInPieces({ file, wire })).id).toBe('f');
    expect([...uploads.values()][0]?.bytes).toEqual([...content]);
  });

  it('gives up after a while, and the next attempt goes on from there', async () => {
    const { wire, log } = createServer(null, ...Array.from({ length: 9 }, () => 'lost' as const));
    const memory: UploadMemory = {};
    await expect(sendInPieces({ file, wire, memory })).rejects.toMatchObject({ code: 'client.offline' });
    log.length = 0;
    await sendInPieces({ file, wire, memory });
    expect(log).toEqual(['state', 'send 100', 'send 200']);
  });

  it('begins anew when the server has forgotten the upload', async () => {
    const { wire, log } = createServer();
    await sendInPieces({ file, wire, memory: { id: 'from-last-week' } });
    expect(log.slice(0, 2)).toEqual(['state', 'begin']);
  });

  it('passes on why a file was refused, and forgets it', async () => {
    const { wire } = createServer(null, null, 'refused');
    const memory: UploadMemory = {};
    await expect(sendInPieces({ file, wire, memory })).rejects.toMatchObject({ code: 'file.encrypted' });
    expect(memory.id).toBeUndefined();
  });
});
