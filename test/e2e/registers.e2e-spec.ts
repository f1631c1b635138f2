import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntryPage, EntryView } from '#contracts/registers';
import { addDays, bangkokDay } from '#core/thai';
import { HallStage, actOnCase, takeCase } from '#test/support';

const entries = '/api/registers/hall-users/entries';

describe('a register', () => {
  let hall: HallStage;
  let slot: { readonly resource: string; readonly day: string; readonly start: string };

  beforeAll(async () => {
    hall = await HallStage.open();
    const from = addDays(bangkokDay(new Date()), 2);
    const { earliest } = (await hall.slots(from, addDays(from, 14))).body;
    slot = { resource: 'main-hall', day: earliest?.day ?? '', start: earliest?.start ?? '' };
  });

  afterAll(() => hall.close());

  const file = async (changes: object = {}): Promise<string> => {
    const filed = await hall.file({ slot, seats: 1, ...changes });
    if (filed.status !== 201) throw new Error(JSON.stringify(filed.body));
    return filed.body.caseId;
  };
  const grant = async (caseId: string): Promise<void> => {
    const officer = await hall.officer();
    await takeCase(officer, caseId);
    await actOnCase(officer, caseId, 'grant');
  };
  const entryOf = async (caseId: string) => {
    const [row] = await hall.stage.query<{ id: string; number: string; state: string }>(
      'select id, number, state from register_entry where case_id = $1',
      [caseId],
    );
    return row as { id: string; number: string; state: string };
  };

  it('has an entry for each case that was granted, numbered without a gap, each once', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, () => file()));
    await Promise.all(cases.map(grant));
    const numbers = (await Promise.all(cases.map(entryOf)))
      .map(({ number }) => number.slice(4, 8))
      .toSorted();
    expect(numbers).toEqual(cases.map((_, index) => String(index + 1).padStart(4, '0')));
    const [series] = await hall.stage.query('select last from number_series');
    expect(series).toEqual({ last: 8 });
  });

  it('is found by its number and a fact of its holder; whatever is wrong gets the same answer', async () => {
    const caseId = await file({ phone: '0877777777' });
    await grant(caseId);
    const { number } = await entryOf(caseId);
    const found = await hall.lookUp(number, 'phone', '087-777 7777');
    expect(found).toMatchObject({
      status: 200,
      body: { number, state: { id: 'active' }, fields: [{ field: 'firstDay', value: slot.day }] },
    });
    expect(JSON.stringify(found.body)).not.toMatch(/สมศรี|0877777777/);
    const wrong = await Promise.all([
      hall.lookUp('หอ. 9999/2569', 'phone', '0877777777'),
      hall.lookUp(number, 'phone', '0800000000'),
      hall.lookUp(number, 'firstDay', slot.day),
    ]);
    const answers = wrong.map(({ status, body }) => ({ status, body: { ...body, correlationId: '' } }));
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'register.not-found' } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('refuses a second filing of who is in it or asks already, of a hundred who come in pairs', async () => {
    const known = await file({ memberId: 'KNOWN' });
    expect(await hall.file({ slot, seats: 1, memberId: 'KNOWN' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '', code: 'register.not-unique' }] },
    });
    await grant(known);
    expect((await hall.file({ slot, seats: 1, memberId: 'KNOWN' })).status).toBe(422);
    for (let round = 0; round < 20; round += 1) {
      const pair = await Promise.all(
        [1, 2].map(() => hall.file({ slot, seats: 1, memberId: `PAIR-${round}` })),
      );
      expect(pair.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    }
  });

  it('lets somebody file again whose case came to nothing, or whose entry has ended', async () => {
    const officer = await hall.officer();
    const given = await file({ memberId: 'AGAIN' });
    await takeCase(officer, given);
    await actOnCase(officer, given, 'give-up');
    const second = await file({ memberId: 'AGAIN' });
    await grant(second);
    await actOnCase(officer, second, 'revoke');
    expect((await entryOf(second)).state).toBe('revoked');
    expect((await hall.file({ slot, seats: 1, memberId: 'AGAIN' })).status).toBe(201);
  });

  it('is read by officers of its division and executives alone, masked in lists; each opening is logged', async () => {
    const [officer, mayor, stranger, admin] = await Promise.all(
      ['engineer', 'mayor', 'welfare', 'admin'].map((name) => hall.stage.as(name)),
    );
    const page = await officer?.get<EntryPage>(`${entries}?limit=3`);
    expect(page?.body.items).toHaveLength(3);
    expect(JSON.stringify(page?.body)).not.toMatch(/มีสุข/);
    const more = await officer?.get<EntryPage>(`${entries}?limit=100&cursor=${page?.body.nextCursor}`);
    const ids = [...(page?.body.items ?? []), ...(more?.body.items ?? [])].map(({ id }) => id);
    const [{ count } = { count: 0 }] = await hall.stage.query<{ count: number }>(
      'select count(*)::integer as count from register_entry',
    );
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
    for (const other of [stranger, admin]) {
      expect((await other?.get<EntryPage>(entries))?.body.items).toEqual([]);
      expect((await other?.get(`${entries}/${ids[0]}`))?.status).toBe(404);
    }
    expect((await hall.stage.citizen.get(entries)).status).toBe(401);
    const view = await mayor?.get<EntryView>(`${entries}/${ids[0]}`);
    expect(view?.body).toMatchObject({ holderName: 'สมศรี มีสุข', events: [{ type: 'entry.registered' }, {}] });
    const opened = await hall.stage.query(
      `select subject_id as id from audit_entry where action = 'register.entry-opened'`,
    );
    expect(opened).toEqual([{ id: ids[0] }]);
  });

  it('says nothing of people to who reads the database', async () => {
    const rows = await hall.stage.query('select * from register_entry');
    expect(JSON.stringify(rows)).not.toMatch(/0877777777|มีสุข/);
  });

  it('isn’t guessed: after some tries nobody from there is answered for a while', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1)
      statuses.push((await hall.lookUp(`หอ. ${attempt}/2569`, 'phone', '0811111111')).status);
    expect(statuses).toContain(429);
  });
});
