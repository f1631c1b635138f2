import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IssuedDocument } from '#contracts/documents';
import type { Receipt } from '#contracts/submissions';
import {
  HttpClient,
  Sala,
  Stage,
  type TestDatabase,
  actOnCase,
  addOfficer,
  createPowersDatabase,
  takeCase,
} from '#test/support';

/** The last second of the fiscal year 2570 in Bangkok, and the first of the next one. */
const lastSecond = '2027-09-30T16:59:59.000Z';
const firstSecond = '2027-09-30T17:00:00.000Z';

describe('numbers when the fiscal year turns', () => {
  let database: TestDatabase;
  let stage: Stage;

  beforeAll(async () => {
    database = await createPowersDatabase();
    stage = await Stage.open({ database });
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions: ['engineering'] });
  });

  afterAll(() => stage.close());

  /** A permit that is issued at this moment, by a process whose clock stands still. */
  const permitsAt = async (moment: string, receiptNumber: string): Promise<readonly (string | null)[]> => {
    const sala = await Sala.start({ databaseUrl: database.url, environment: { SALA_NOW: moment } });
    try {
      const [engineer, chief] = await Promise.all(
        ['engineer', 'chief'].map((name) => HttpClient.signIn(sala.url, name)),
      );
      const answers = { name: 'สมชาย', area: 50, neighbours: [] };
      const filed = await new HttpClient(sala.url).submit<Receipt>('toy-permit', { version: 1, answers });
      const { caseId } = filed.body;
      await takeCase(engineer!, caseId);
      for (const action of ['accept', 'inspect']) await actOnCase(engineer!, caseId, action);
      await actOnCase(engineer!, caseId, 'site-visit', { area: 50, safe: true });
      await actOnCase(chief!, caseId, 'approve');
      await actOnCase(engineer!, caseId, 'receive', { satang: 52_000, receiptBook: '1', receiptNumber });
      await actOnCase(engineer!, caseId, 'issue');
      const path = `/api/cases/${caseId}/documents`;
      return (await engineer!.get<{ items: IssuedDocument[] }>(path)).body.items.map(({ number }) => number);
    } finally {
      await sala.stop();
    }
  };

  it('end with the second before midnight in Bangkok, and begin anew with the next', async () => {
    expect(await permitsAt(lastSecond, '1')).toEqual(['ผง. 0001/2570', 'รง. 00001/2570']);
    expect(await permitsAt(lastSecond, '2')).toEqual(['ผง. 0002/2570', 'รง. 00002/2570']);
    expect(await permitsAt(firstSecond, '3')).toEqual(['ผง. 0001/2571', 'รง. 00001/2571']);
  });
});
