import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '#contracts/cases';
import type { ProblemDetails } from '#contracts/common';
import {
  type Answer,
  type HttpClient,
  Sala,
  Stage,
  actOnCase,
  addOfficer,
  fileToyCase,
  takeCase,
  tryAction,
  viewCase,
} from '#test/support';

const rounds = 100;
const reason = 'ไม่เข้าหลักเกณฑ์ตามข้อ 4';

const statusesOf = (answers: readonly Answer<unknown>[]): number[] =>
  answers.map(({ status }) => status).toSorted();

const lossOf = (answers: readonly Answer<unknown>[]): Answer<ProblemDetails> =>
  answers.find(({ status }) => status !== 200) as Answer<ProblemDetails>;

describe('two officers at once', () => {
  let stage: Stage;
  let second: Sala;
  let engineer: HttpClient;
  let colleague: HttpClient;
  let chief: HttpClient;
  let mayor: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open();
    second = await Sala.start({ databaseUrl: stage.database.url });
    const divisions = ['engineering'];
    await addOfficer(stage, { username: 'colleague', roles: ['officer'], divisions });
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions });
    engineer = await stage.as('engineer');
    colleague = await stage.as('colleague');
    chief = await stage.as('chief');
    mayor = await stage.as('mayor');
  });

  afterAll(async () => {
    await second.stop();
    await stage.close();
  });

  const file = async () => (await fileToyCase(stage.citizen)).caseId;
  const eachRound = async (play: (round: number) => Promise<void>): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) await play(round);
  };

  /** The row is the fold of its events, and each event has one place. */
  const expectWhole = async (id: string): Promise<CaseView> => {
    const view = await viewCase(mayor, id);
    expect(view.timeline.map(({ seq }) => seq)).toEqual(view.timeline.map((_, index) => index + 1));
    expect(view.version).toBe(view.timeline.length);
    return view;
  };

  it('who act on the same version: one wins, the other is told who was faster, and when', async () => {
    await eachRound(async (round) => {
      const id = await file();
      await takeCase(engineer, id);
      const { version } = await actOnCase(engineer, id, 'accept');
      const deeds = [
        () => tryAction(engineer, id, 'request-correction', version, { reason }),
        () => tryAction(mayor, id, 'refuse', version, { reason }),
      ];
      const answers = await Promise.all((round % 2 === 0 ? deeds : deeds.toReversed()).map((act) => act()));
      expect(statusesOf(answers)).toEqual([200, 409]);
      const { state, timeline } = await expectWhole(id);
      const last = timeline.at(-1);
      expect(lossOf(answers).body).toMatchObject({
        code: 'case.stale',
        at: last?.at,
        byName: last?.actor,
        version: version + 1,
      });
      expect(state).toBe(last?.actor === 'มานะ นำชุมชน' ? 'refused' : 'returned');
    });
  });

  it('who take the same case, over two processes: one has it', async () => {
    const overTheOther = colleague.at(second.url);
    await eachRound(async (round) => {
      const id = await file();
      const callers = round % 2 === 0 ? [engineer, overTheOther] : [overTheOther, engineer];
      const answers = await Promise.all(callers.map((one) => one.post<CaseView>(`/api/cases/${id}/take`)));
      expect(statusesOf(answers)).toEqual([200, 409]);
      const winner = answers.find(({ status }) => status === 200)?.body.assignee;
      expect((await expectWhole(id)).assignee).toEqual(winner);
      expect(lossOf(answers).body).toMatchObject({ by: winner?.id, byName: winner?.name });
    });
  });

  it('one takes what a supervisor assigns to another: it ends with one holder, as its events say', async () => {
    await eachRound(async (round) => {
      const id = await file();
      const deeds = [
        () => colleague.post<CaseView>(`/api/cases/${id}/take`),
        () => chief.post<CaseView>(`/api/cases/${id}/assign`, { to: 'engineer' }),
      ];
      const answers = await Promise.all((round % 2 === 0 ? deeds : deeds.toReversed()).map((act) => act()));
      expect([409, 200]).toContain(lossOf(answers)?.status ?? 200);
      const { assignee, timeline } = await expectWhole(id);
      const last = timeline.at(-1)?.type;
      expect(assignee?.name).toBe(last === 'case.assigned' ? 'ประเสริฐ ช่างโยธา' : 'colleague');
      expect(statusesOf(answers).filter((status) => status === 200)).toHaveLength(timeline.length - 1);
    });
  });

  it('one presses a button twice: it happens once', async () => {
    const id = await file();
    await takeCase(engineer, id);
    const { version } = await viewCase(engineer, id);
    const answers = await Promise.all([1, 2, 3, 4].map(() => tryAction(engineer, id, 'accept', version)));
    expect(statusesOf(answers)).toEqual([200, 409, 409, 409]);
    expect((await expectWhole(id)).timeline).toHaveLength(3);
  });

  it('an action that is not offered any more is refused with who ended the case, and when', async () => {
    const id = await file();
    await takeCase(engineer, id);
    await actOnCase(engineer, id, 'accept');
    const { version } = await actOnCase(mayor, id, 'refuse', { reason });
    const late = await tryAction(engineer, id, 'request-correction', version, { reason });
    expect([late.status, late.body]).toEqual([
      409,
      expect.objectContaining({
        code: 'case.action-not-available',
        byName: 'มานะ นำชุมชน',
        event: 'case.acted',
      }),
    ]);
  });

  it('the trail of all this holds', async () => {
    expect((await stage.verifyAudit()).faults).toEqual([]);
  });
});
