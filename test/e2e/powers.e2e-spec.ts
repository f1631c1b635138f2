import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '#contracts/cases';
import type { Question } from '#contracts/questions';
import type { Receipt } from '#contracts/submissions';
import type { Tracking } from '#contracts/tracking';
import {
  type Answer,
  type HttpClient,
  Stage,
  actOnCase,
  addOfficer,
  createPowersDatabase,
  eventually,
  takeCase,
  tryAction,
  viewCase,
} from '#test/support';

const order = { facts: 'ทางเท้าแคบ', law: 'ข้อบัญญัติ ข้อ 5', reason: 'กีดขวางทางเท้า' };

describe('the powers of the workflow over HTTP', () => {
  let stage: Stage;
  let engineer: HttpClient;
  let chief: HttpClient;
  let clerk: HttpClient;
  let mayor: HttpClient;
  const members: HttpClient[] = [];

  beforeAll(async () => {
    stage = await Stage.open({ database: await createPowersDatabase(), worker: true });
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions: ['engineering'] });
    for (const number of [1, 2, 3, 4]) {
      const username = `member-${number}`;
      await addOfficer(stage, { username, roles: ['officer'], divisions: [], committees: ['licences'] });
      members.push(await stage.as(username));
    }
    [engineer, chief, clerk, mayor] = await Promise.all([
      stage.as('engineer'),
      stage.as('chief'),
      stage.as('clerk'),
      stage.as('mayor'),
    ]);
  });

  afterAll(() => stage.close());

  const file = async (code: string, answers: object, email?: string): Promise<Receipt> => {
    const contact = email ? { contact: { email } } : {};
    const { status, body } = await stage.citizen.submit<Receipt>(code, { version: 1, answers, ...contact });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };
  const permit = (email?: string, neighbours: object[] = []) =>
    file('toy-permit', { name: 'สมชาย', area: 50, neighbours }, email);

  const track = async ({ trackingCode }: Pick<Receipt, 'trackingCode'>): Promise<Tracking> =>
    (await stage.citizen.get<Tracking>(`/api/tracking/${trackingCode}`)).body;

  const deciding = async (): Promise<string> => {
    const { caseId } = await permit();
    await takeCase(engineer, caseId);
    for (const action of ['accept', 'inspect']) await actOnCase(engineer, caseId, action);
    await actOnCase(engineer, caseId, 'site-visit', { area: 120, safe: true });
    return caseId;
  };

  /** At the committee, nobody having voted there. */
  const atCommittee = async (): Promise<string> => {
    const { caseId } = await file('toy-committee', { name: 'สมชาย', area: 50 });
    await takeCase(clerk, caseId);
    await actOnCase(clerk, caseId, 'accept');
    await actOnCase(clerk, caseId, 'agree');
    const divisions = await Promise.all(['engineer', 'health', 'treasurer'].map((name) => stage.as(name)));
    for (const officer of divisions) await actOnCase(officer, caseId, 'opine', { opinion: 'ไม่ขัดข้อง' });
    return caseId;
  };

  const persistently = async (attempt: () => Promise<Answer<CaseView>>): Promise<Answer<CaseView>> => {
    for (;;) {
      const answer = await attempt();
      if ((answer.body as { code?: string }).code !== 'case.stale') return answer;
    }
  };

  const vote = (member: HttpClient, id: string, action = 'agree', answers: object = {}) =>
    persistently(async () =>
      tryAction(member, id, action, (await viewCase(member, id)).version, { ...answers }),
    );

  it('votes given at the same moment all count, and the one that decides decides once', async () => {
    const id = await atCommittee();
    const answers = await Promise.all(members.map((member) => vote(member, id)));
    const statuses = answers.map(({ status }) => status).toSorted();
    // The third vote moves the case on to a round in which the fourth member has no seat.
    expect(statuses).toEqual([200, 200, 200, 403]);
    const { state, timeline, version } = await viewCase(mayor, id);
    expect(state).toBe('board');
    expect(timeline.filter(({ title }) => title.en === 'In favour')).toHaveLength(4);
    expect(timeline).toHaveLength(version);
  });

  it('members look at the case unmasked without taking it, and see how others voted', async () => {
    const id = await atCommittee();
    await vote(members[0]!, id, 'oppose', { reason: 'ที่ตั้งไม่เหมาะ' });
    const seen = await viewCase(members[1]!, id);
    expect(seen.masked).toBe(false);
    expect(seen.progress.approval).toMatchObject({
      rule: 'quorum',
      needed: 3,
      outcome: 'open',
      votes: [{ seat: 'member', officer: 'member-1', inNameOf: null, choice: 'against' }],
    });
    expect(seen.actions.map(({ id: action, vote: choice }) => `${action} ${choice}`)).toEqual([
      'agree for',
      'oppose against',
      'abstain abstain',
    ]);
  });

  it('a vote that is sent twice counts once', async () => {
    const id = await atCommittee();
    const { version } = await viewCase(members[0]!, id);
    const twice = await Promise.all([1, 2].map(() => tryAction(members[0]!, id, 'agree', version)));
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await viewCase(members[0]!, id)).progress.approval?.votes).toHaveLength(1);
    const again = await vote(members[0]!, id);
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'case.already-voted', byName: 'member-1' },
    });
  });

  it('who stands in votes in the name of who is away, on the days of the absence alone', async () => {
    const deputy = await addOfficer(stage, { username: 'deputy', roles: ['officer'], divisions: [] });
    const id = await atCommittee();
    const standIn = await stage.as('deputy');
    expect((await standIn.get(`/api/cases/${id}`)).status).toBe(404);
    await stage.query(
      `insert into absence (id, officer_id, stand_in_id, from_day, to_day)
       select $1, id, $2, current_date - 1, current_date + 1 from officer where username = 'mayor'`,
      [randomUUID(), deputy],
    );
    expect((await vote(standIn, id)).status).toBe(200);
    const { progress, timeline } = await viewCase(standIn, id);
    expect(progress.approval?.votes).toMatchObject([
      { seat: 'chair', officer: 'deputy', inNameOf: 'มานะ นำชุมชน' },
    ]);
    expect(timeline.at(-1)).toMatchObject({ actor: 'deputy', inNameOf: 'มานะ นำชุมชน' });
    await stage.query('delete from absence');
    expect((await standIn.get(`/api/cases/${await atCommittee()}`)).status).toBe(404);
    // Who voted answers for it with their name, and keeps looking at it.
    expect((await standIn.get(`/api/cases/${id}`)).status).toBe(200);
  });

  it('fees follow what was found; receipts pay them; both values are shown', async () => {
    const id = await deciding();
    const assessed = await viewCase(chief, id);
    expect(assessed.fees).toEqual([
      expect.objectContaining({ code: 'permit', satang: 120000, declared: 50000 }),
      expect.objectContaining({ code: 'form', satang: 2000 }),
    ]);
    await actOnCase(chief, id, 'approve', { instalments: 3 });
    const [row] = await stage.query<{ code: string }>(
      'select tracking_code as code from service_case where id = $1',
      [id],
    );
    expect(await track({ trackingCode: row?.code ?? '' })).toMatchObject({
      owed: 122000,
      payments: { length: 4 },
    });
    const receipt = { satang: 100000, receiptBook: '12', receiptNumber: '34', paidOn: '2026-11-23' };
    const paid = await actOnCase(engineer, id, 'receive', receipt);
    expect(paid.progress.money).toMatchObject({
      owed: 22000,
      receipts: [{ satang: 100000, book: '12', number: '34' }],
    });
    expect(paid.progress.money.debts).toHaveLength(4);
    const early = await tryAction(engineer, id, 'issue', paid.version);
    expect(early).toMatchObject({ status: 409, body: { code: 'case.guard-failed' } });
    await actOnCase(engineer, id, 'receive', { ...receipt, satang: 22000, receiptNumber: '35' });
    expect((await actOnCase(engineer, id, 'issue')).state).toBe('issued');
  });

  it('a form begins with what is known, once the case is unmasked', async () => {
    const { caseId } = await permit();
    await takeCase(engineer, caseId);
    for (const action of ['accept', 'inspect']) await actOnCase(engineer, caseId, action);
    const visit = (view: CaseView) => view.actions.find(({ id }) => id === 'site-visit');
    expect(visit(await viewCase(engineer, caseId))?.initial).toEqual({ area: 50 });
  });

  it('who applied doesn’t decide, whichever division they are of', async () => {
    await addOfficer(stage, {
      username: 'applying-chief',
      roles: ['supervisor'],
      divisions: ['engineering'],
      email: 'Chief@Office.example',
    });
    const { caseId } = await permit('chief@office.example');
    await takeCase(engineer, caseId);
    for (const action of ['accept', 'inspect']) await actOnCase(engineer, caseId, action);
    await actOnCase(engineer, caseId, 'site-visit', { area: 120, safe: true });
    const applying = await stage.as('applying-chief');
    const { version, actions } = await viewCase(applying, caseId);
    expect(await tryAction(applying, caseId, 'approve', version)).toMatchObject({
      status: 403,
      body: { code: 'case.four-eyes' },
    });
    expect(actions.find(({ id }) => id === 'approve')).toMatchObject({ allowed: false });
    expect((await actOnCase(chief, caseId, 'approve')).state).toBe('paying');
  });

  it('an order is shown with facts, law, reasons and till when it can be appealed', async () => {
    const id = await deciding();
    await actOnCase(chief, id, 'refuse', order);
    expect((await viewCase(engineer, id)).progress.decision).toMatchObject({
      ...order,
      outcome: 'refused',
      by: 'chief',
      appeal: { until: expect.any(String) },
    });
  });

  describe('cases that are joined', () => {
    it('tell of each other, end and go on, and the one’s applicant hears how the other goes', async () => {
      const first = await permit('first@citizen.example');
      const second = await permit('second@citizen.example');
      await takeCase(engineer, second.caseId);
      const merged = await actOnCase(engineer, second.caseId, 'merge', { number: first.receiptNumber });
      expect(merged).toMatchObject({
        state: 'merged',
        progress: { mergedInto: { receiptNumber: first.receiptNumber } },
      });
      await takeCase(engineer, first.caseId);
      const joined = await viewCase(engineer, first.caseId);
      expect(joined.progress.joined).toEqual([{ id: second.caseId, receiptNumber: second.receiptNumber }]);
      expect(joined.timeline.map(({ type }) => type)).toContain('case.joined');
      await actOnCase(engineer, first.caseId, 'accept');
      expect((await track(second)).mergedInto).toMatchObject({
        receiptNumber: first.receiptNumber,
        publicStatus: { en: 'In progress' },
      });
      const told = await eventually(
        () =>
          stage.query<{ recipient: string }>('select recipient from mail_sink where subject like $1', [
            `%${first.receiptNumber}%`,
          ]),
        (mails) => mails.length === 2,
      );
      expect(told.map(({ recipient }) => recipient).toSorted()).toEqual([
        'first@citizen.example',
        'second@citizen.example',
      ]);
    });

    it.each(['99999/2569', '1', 'ไม่มี', '00001/2599'])('%s means no case to join', async (number) => {
      const { caseId } = await permit();
      await takeCase(engineer, caseId);
      const refused = await tryAction(engineer, caseId, 'merge', 2, { number });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/number' }] } });
    });

    it('two that are joined to each other at once: one ends, nobody waits for ever', async () => {
      const [one, other] = [await permit(), await permit()];
      await takeCase(engineer, one.caseId);
      await takeCase(engineer, other.caseId);
      const answers = await Promise.all([
        tryAction(engineer, one.caseId, 'merge', 2, { number: other.receiptNumber }),
        tryAction(engineer, other.caseId, 'merge', 2, { number: one.receiptNumber }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const states = await Promise.all(
        [one, other].map(async ({ caseId }) => (await viewCase(engineer, caseId)).state),
      );
      expect(states.toSorted()).toEqual(['merged', 'submitted']);
    });
  });

  describe('third parties', () => {
    const asked = async () => {
      const { caseId } = await permit(undefined, [{ name: 'เพื่อนบ้านหนึ่ง' }, { name: 'เพื่อนบ้านสอง' }]);
      await takeCase(engineer, caseId);
      await actOnCase(engineer, caseId, 'accept');
      return actOnCase(engineer, caseId, 'ask');
    };
    const sentToNeighbour = () =>
      stage.query<{ body: string }>(`select body from mail_sink where recipient = 'near@citizen.example'`);
    const open = (code: string) => stage.citizen.post<Question>('/api/questions/open', { code });
    const answer = (code: string, answers: object) =>
      stage.citizen.post<Question>('/api/questions/answer', { code, answers });

    it('answer by their code, once, and see nothing else of the case', async () => {
      const view = await asked();
      const [first, second] = view.progress.questions;
      expect([first?.name, first?.state, second?.id]).toEqual(['เพื่อนบ้านหนึ่ง', 'waiting', 'neighbour:1']);
      const seen = await open(first?.code ?? '');
      expect(seen).toMatchObject({ status: 200, body: { sees: { '/area': 50 }, answered: false } });
      for (const hidden of ['สมชาย', 'เพื่อนบ้านสอง', 'ชื่อผู้ขอ'])
        expect(JSON.stringify(seen.body)).not.toContain(hidden);
      expect(seen.body.seen?.answers).toEqual({ area: 50, neighbours: [{ name: 'เพื่อนบ้านหนึ่ง' }] });
      expect((await answer(first?.code ?? '', {})).body).toMatchObject({ errors: [{ pointer: '/agrees' }] });
      expect((await answer(first?.code ?? '', { agrees: false, reason: 'เสียงดัง' })).status).toBe(200);
      expect(await answer(first?.code ?? '', { agrees: true })).toMatchObject({
        status: 409,
        body: { code: 'case.not-asked' },
      });
      const { progress, version } = await viewCase(engineer, view.id);
      expect(progress.questions[0]).toMatchObject({
        state: 'answered',
        code: null,
        answer: { by: 'party', answers: { agrees: false } },
      });
      const entered = await engineer.post<CaseView>(`/api/cases/${view.id}/questions/neighbour:1/answer`, {
        expectedVersion: version,
        answers: { agrees: true },
      });
      expect(entered.body.progress.questions[1]).toMatchObject({
        state: 'answered',
        answer: { by: 'officer' },
      });
      expect((await actOnCase(engineer, view.id, 'go-on')).state).toBe('checking');
    });

    it('whose address is known get their code by mail, once; when they have answered it shows nothing more', async () => {
      const { caseId } = await permit(undefined, [{ name: 'เพื่อนบ้าน', email: 'near@citizen.example' }]);
      await takeCase(engineer, caseId);
      await actOnCase(engineer, caseId, 'accept');
      const { progress } = await actOnCase(engineer, caseId, 'ask');
      const code = progress.questions[0]?.code ?? 'none';
      const [mail] = await eventually(sentToNeighbour, ({ length }) => length > 0);
      for (const said of [code, 'แผงนี้จะอยู่ติดกับที่ดินของท่าน', 'ถือว่าท่านไม่ขัดข้อง', 'เรียน เพื่อนบ้าน'])
        expect(mail?.body).toContain(said);
      expect(mail?.body).not.toContain('http');
      expect((await answer(code, { agrees: true })).status).toBe(200);
      expect((await open(code)).body).toMatchObject({ state: 'answered', sees: {}, seen: null });
      expect(await sentToNeighbour()).toHaveLength(1);
    });

    it('codes and answers are kept back from who sees the case masked', async () => {
      const { id } = await asked();
      const { progress } = await viewCase(chief, id);
      expect(progress.questions.map(({ code, name }) => [code, name])).toEqual([
        [null, expect.stringContaining('•')],
        [null, expect.stringContaining('•')],
      ]);
    });

    it('a wrong code is unknown, whatever it looks like', async () => {
      const codes = ['00000-000000', 'AAAAA-AAAAAA', '12345678'];
      for (const code of codes)
        expect(await open(code)).toMatchObject({ status: 404, body: { code: 'question.not-found' } });
    });
  });

  describe('a sealed tip-off', () => {
    it('is to everybody but those named for it as if it were not there', async () => {
      const { caseId } = await file('toy-tip', { area: 1 });
      for (const officer of [engineer, mayor, await stage.as('admin'), members[0]!]) {
        const [real, guessed] = await Promise.all(
          [caseId, randomUUID()].map((id) => officer.get(`/api/cases/${id}`)),
        );
        const told = ({ status, body }: Answer) => [status, body['code'], body['title']];
        expect(told(real!)).toEqual(told(guessed!));
        expect(real!.status).toBe(404);
      }
      expect((await clerk.get(`/api/cases/${caseId}`)).status).toBe(200);
    });

    it('opens to the position that its step names, for that step', async () => {
      await addOfficer(stage, {
        username: 'ethics',
        roles: ['officer'],
        divisions: [],
        positions: ['ethics-officer'],
      });
      const ethics = await stage.as('ethics');
      const { caseId } = await file('toy-tip', { area: 1 });
      expect((await ethics.get(`/api/cases/${caseId}`)).status).toBe(404);
      await actOnCase(clerk, caseId, 'look');
      expect((await viewCase(ethics, caseId)).masked).toBe(false);
      expect((await actOnCase(ethics, caseId, 'close', { reason: 'ตรวจสอบแล้ว' })).state).toBe('closed');
    });
  });

  describe('the simulator', () => {
    const simulate = async (body: object) =>
      (await stage.as('admin')).post<{
        moments: { state: string; problems: { code: string }[] }[];
        next: object[];
      }>('/api/admin/services/toy-permit/simulate', body);
    const answers = { name: 'สมชาย', area: 50 };

    it('plays with a definition and stores nothing', async () => {
      const before = await stage.query('select count(*) from service_case');
      const { status, body } = await simulate({
        answers,
        start: '2026-11-23',
        steps: [
          { actor: 'officer:engineering', action: 'accept' },
          { actor: 'officer:engineering', action: 'issue' },
        ],
      });
      expect(status).toBe(200);
      expect(body.moments.map(({ state }) => state)).toEqual(['submitted', 'checking', 'checking']);
      expect(body.moments[2]?.problems).toMatchObject([{ code: 'case.action-not-available' }]);
      expect(body.next).toContainEqual(
        expect.objectContaining({ actor: 'officer:engineering', action: 'inspect', allowed: true }),
      );
      expect(await stage.query('select count(*) from service_case')).toEqual(before);
    });

    it.each([
      { answers, steps: [{ actor: 'officer:engineering', action: 'accept', at: 'yesterday' }] },
      { answers, steps: Array.from({ length: 61 }, () => ({ actor: 'system', action: 'x' })) },
      { answers, steps: [{ actor: 'system', action: 'accept', secret: 1 }] },
      { steps: [] },
    ])('refuses what isn’t a simulation, #%#', async (body) => {
      expect((await simulate(body)).status).toBe(422);
    });

    it.each([
      { actor: 'constructor', action: 'accept' },
      { actor: 'officer:engineering', action: '__proto__' },
      { actor: 'party', question: 'neighbour:9' },
      { actor: '', action: '' },
    ])('answers %j with a refusal', async (step) => {
      const { body } = await simulate({ answers, steps: [step] });
      expect(body.moments[1]?.problems).not.toEqual([]);
    });
  });
});
