import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxChanges, InboxPage, InboxView, Workload } from '#contracts/inbox';
import {
  type HttpClient,
  Stage,
  actOnCase,
  addOfficer,
  fileToyCase,
  takeCase,
  toyFiling,
} from '#test/support';

const place = (village: number, landmark: string) => ({ place: { village, landmark } });

describe('the inbox', () => {
  let stage: Stage;
  let engineer: HttpClient;
  let nurse: HttpClient;
  const ids: string[] = [];

  beforeAll(async () => {
    stage = await Stage.open();
    engineer = await stage.as('engineer');
    nurse = await stage.as('health');
    for (const [village, landmark] of [
      [1, 'ข้างศาลเจ้าพ่อ'],
      [2, 'หน้าโรงสีเก่า 100%'],
      [2, 'หลังตลาด_นัด'],
    ] as const)
      ids.push((await fileToyCase(stage.citizen, toyFiling(place(village, landmark)))).caseId);
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions: ['engineering'] });
    await addOfficer(stage, { username: 'mate', roles: ['officer'], divisions: ['engineering'] });
  });

  afterAll(() => stage.close());

  const list = async (query: string, who = engineer): Promise<InboxPage> => {
    const { status, body } = await who.get<InboxPage>(`/api/inbox?${query}`);
    expect([query, status]).toEqual([query, 200]);
    return body;
  };
  const found = async (query: string, who = engineer): Promise<string[]> =>
    (await list(query, who)).items.map(({ id }) => id).toSorted();
  const search = (q: string) => found(new URLSearchParams({ q }).toString());
  const some = (...places: number[]): string[] => places.map((at) => ids[at] ?? '').toSorted();
  const idOf = async (username: string): Promise<string> =>
    (await stage.query<{ id: string }>('select id from officer where username = $1', [username]))[0]?.id ??
    '';

  describe('search', () => {
    it.each([
      ['words of the answers', 'โรงสีเก่า', [1]],
      ['words in any order', 'เก่า หน้าโรงสี', [1]],
      ['the beginning of a word, if it is short', 'หน', [1]],
      ['a percent sign as itself', '100%', [1]],
      ['an underscore as itself', 'ตลาด_นัด', [2]],
      ['a name', 'สมชาย', [0, 1, 2]],
      ['a number', '00002/2569', [1]],
      ['a number without its year, in Thai digits', '๓', [2]],
      ['a phone, however it is written', '081-234 5678', [0, 1, 2]],
      ['nothing but wildcards', '%%__', []],
      ['quotes', `' or 1=1 --`, []],
      ['what nobody wrote', 'ปราสาท', []],
    ])('finds by %s', async (_, q, places) => {
      expect(await search(q)).toEqual(some(...places));
    });

    it('has no phone and no national ID in the open', async () => {
      const rows = await stage.query<{ search: string }>('select search from service_case');
      for (const { search: text } of rows) expect(text).not.toMatch(/\d{9}/);
    });

    it('refuses ten thousand letters', async () => {
      const { status, body } = await engineer.get(`/api/inbox?q=${'%_'.repeat(5000)}`);
      expect([status, body['code']]).toEqual([400, 'request.invalid']);
    });
  });

  describe('filters', () => {
    it.each([
      ['village=2', [1, 2]],
      ['village=1,2', [0, 1, 2]],
      ['service=toy-club&state=submitted', [0, 1, 2]],
      ['state=toy-club:checking', []],
      ['assignee=none', [0, 1, 2]],
      ['assignee=me', []],
      ['flags=urgent', []],
      ['division=engineering', [0, 1, 2]],
      ['division=health', []],
      ['phase=received', [0, 1, 2]],
      ['receivedFrom=2020-01-01&receivedTo=2099-01-01', [0, 1, 2]],
      ['receivedTo=2020-01-01', []],
      ['dueTo=2020-01-01', []],
      ['unread=true', [0, 1, 2]],
      ['mentioned=true', []],
      ['unanswered=true', []],
    ])('%s', async (query, places) => {
      expect(await found(query)).toEqual(some(...places));
    });

    it('refuses more values than a person chooses, and days that are none', async () => {
      for (const query of [
        `service=${Array.from({ length: 40 }, (_, n) => `s${n}`).join(',')}`,
        'dueTo=tomorrow',
      ])
        expect((await engineer.get(`/api/inbox?${query}`)).status).toBe(400);
    });

    it('show another division nothing', async () => {
      expect(await found('q=โรงสีเก่า', nurse)).toEqual([]);
    });
  });

  it('a case is unread until it is opened, and again once it changes', async () => {
    const [id = ''] = ids;
    const isNew = async () => (await found('queue=new')).includes(id);
    expect(await isNew()).toBe(true);
    await takeCase(engineer, id);
    expect(await isNew()).toBe(false);
    await actOnCase(engineer, id, 'accept');
    const chief = await HttpClientOf('chief');
    expect(await found('queue=new', chief)).toEqual(some(0, 1, 2));
    expect((await chief.post('/api/inbox/read', { cases: [id] })).body).toEqual({ marked: 1 });
    expect(await found('queue=new', chief)).toEqual(some(1, 2));
    expect((await chief.post('/api/inbox/read', { all: true })).status).toBe(200);
    expect((await list('queue=new', chief)).counts['new']).toBe(0);
    await actOnCase(engineer, id, 'mark-urgent');
    expect(await found('queue=new', chief)).toEqual(some(0));
  });

  const HttpClientOf = (username: string): Promise<HttpClient> => stage.as(username);

  it('marking cases of others as read marks none', async () => {
    expect((await nurse.post('/api/inbox/read', { cases: ids })).body).toEqual({ marked: 0 });
  });

  it('a note puts its case before whom it mentions, until they open it', async () => {
    const [, id = ''] = ids;
    const mate = await stage.as('mate');
    const mentions = [await idOf('mate')];
    expect((await engineer.post(`/api/cases/${id}/notes`, { text: 'ฝากดูด้วย', mentions })).status).toBe(200);
    const page = await list('queue=mentioned', mate);
    expect(page.items).toMatchObject([{ id, mentioned: true }]);
    expect(page.counts['mentioned']).toBe(1);
    await mate.get(`/api/cases/${id}`);
    expect(await found('queue=mentioned', mate)).toEqual([]);
  });

  it('a note mentions nobody who may not read the case, and is then not kept', async () => {
    const [, id = ''] = ids;
    const body = { text: 'ลับ', mentions: [await idOf('health')] };
    const answer = await engineer.post(`/api/cases/${id}/notes`, body);
    expect([answer.status, answer.body]).toMatchObject([422, { errors: [{ code: 'note.mention-unfit' }] }]);
    const events = await stage.query(`select from case_event where data ->> 'note' = 'ลับ'`);
    expect(events).toHaveLength(0);
    const { body: readers } = await engineer.get<{ items: { username: string }[] }>(
      `/api/cases/${id}/readers`,
    );
    expect(readers.items.map(({ username }) => username)).toEqual(expect.arrayContaining(['mate', 'chief']));
    expect(readers.items.map(({ username }) => username)).not.toContain('health');
  });

  it('tells what changed since a list was read, to those who may see it', async () => {
    const { body: before } = await engineer.get<InboxChanges>('/api/inbox/changes');
    const [, , id = ''] = ids;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await takeCase(engineer, id);
    const since = `/api/inbox/changes?since=${encodeURIComponent(before.asOf)}`;
    const { body: after } = await engineer.get<InboxChanges>(since);
    expect(after.changed[0]).toBe(id);
    expect(after.counts['mine']).toBe(2);
    expect((await nurse.get<InboxChanges>(since)).body.changed).toEqual([]);
  });

  it('supervisors see who has how much to do, and who is free', async () => {
    const { body } = await (await stage.as('chief')).get<Workload>('/api/inbox/workload');
    expect(body.officers.find(({ name }) => name === 'mate')).toMatchObject({ open: 0 });
    expect(body.officers.at(-1)).toMatchObject({ open: 2 });
    expect(body.suggested).not.toBeNull();
    expect(body.divisions).toMatchObject([{ id: 'engineering', open: 3, unassigned: 1, late: 0 }]);
    expect((await engineer.get('/api/inbox/workload')).status).toBe(403);
  });

  it('saved views are one’s own until they are shared with one’s division', async () => {
    const body = { title: 'หมู่ 2', filter: { village: '2' }, sort: 'due', columns: ['receiptNumber'] };
    const { status, body: view } = await engineer.post<InboxView>('/api/inbox/views', body);
    expect([status, view]).toMatchObject([201, { title: 'หมู่ 2', mine: true, division: null }]);
    const mate = await stage.as('mate');
    const seenBy = async (who: HttpClient) =>
      (await who.get<{ items: InboxView[] }>('/api/inbox/views')).body.items.map(({ id }) => id);
    expect(await seenBy(mate)).toEqual([]);
    const path = `/api/inbox/views/${view.id}`;
    expect((await mate.put(path, body)).status).toBe(404);
    expect((await engineer.put(path, { ...body, division: 'health' })).status).toBe(403);
    expect((await engineer.put(path, { ...body, division: 'engineering' })).status).toBe(200);
    expect(await seenBy(mate)).toEqual([view.id]);
    expect(await seenBy(nurse)).toEqual([]);
    expect((await mate.delete(path)).status).toBe(403);
    expect((await (await stage.as('chief')).delete(path)).status).toBe(204);
    expect(await seenBy(engineer)).toEqual([]);
    expect((await mate.post(`${path}/restore`, {})).status).toBe(403);
    expect((await nurse.post(`${path}/restore`, {})).status).toBe(404);
    const restored = await engineer.post<InboxView>(`${path}/restore`, {});
    expect(restored.body).toMatchObject({ mine: true, division: 'engineering', columns: ['receiptNumber'] });
    expect(await seenBy(mate)).toEqual([view.id]);
    expect((await engineer.post(`${path}/restore`, {})).status).toBe(404);
  });

  it('a saved view keeps columns that lists have, and no others', async () => {
    const body = { title: 'คอลัมน์', filter: {}, columns: ['dueAt', 'answers'] };
    expect((await engineer.post('/api/inbox/views', body)).status).toBe(422);
  });

  it('an export holds what the list shows, and no formula', async () => {
    await stage.query(`update service_case set applicant_masked = '=HYPERLINK("http://x")' where id = $1`, [
      ids[0],
    ]);
    const { status, headers, bytes } = await engineer.get(
      '/api/inbox/export?columns=receiptNumber,applicant',
    );
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFF"เลขที่รับ","ผู้ยื่น"');
    expect(lines).toContain(`"00001/2569","'=HYPERLINK(""http://x"")"`);
    expect(lines.filter(Boolean)).toHaveLength(4);
    const named = await engineer.get(
      `/api/inbox/export?columns=dueAt&lang=en&name=${encodeURIComponent('ค้างนาน\r\nx: "y"/../ง')}`,
    );
    expect(decodeURIComponent(named.headers.get('content-disposition') ?? '')).toMatch(
      /^attachment; filename="[ -~]+"; filename\*=UTF-8''ค้างนานx y \.\. ง \d{4}-\d\d-\d\d\.csv$/,
    );
    expect(named.bytes.toString('utf8')).toContain('"Due"');
    expect((await engineer.get('/api/inbox/export?columns=answers')).status).toBe(400);
    const logged = await stage.query(`select detail from audit_entry where action = 'inbox.exported'`);
    expect(logged).toHaveLength(2);
  });
});
