import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, bangkokDay, weekdayOf } from '#core/thai';
import { HallStage, actOnCase, eventually, takeCase } from '#test/support';

const rounds = 100;
const times = ['09:00', '10:00', '11:00'];

/** Working days to come, from the second one on, none of them the day of repairs. */
const days = Array.from({ length: 58 }, (_, index) => addDays(bangkokDay(new Date()), index + 2)).filter(
  (day) => weekdayOf(day) <= 5 && day !== '2026-12-03',
);

describe('a hall that is booked', () => {
  let hall: HallStage;
  let open: readonly { readonly resource: string; readonly day: string; readonly start: string }[];
  let next = 0;

  beforeAll(async () => {
    hall = await HallStage.open({ worker: true });
    const listed = (await hall.slots(days[0] ?? '', days.at(-1), 100)).body.days;
    const free = new Set(listed.filter(({ slots }) => slots.length > 0).map(({ day }) => day));
    open = days
      .filter((day) => free.has(day))
      .flatMap((day) => times.map((start) => ({ resource: 'main-hall', day, start })));
  });

  afterAll(() => hall.close());

  const newSlot = () => open[next++ % open.length] as (typeof open)[number];
  const bookings = (slot: { readonly day: string; readonly start: string }) =>
    hall.stage.query<{ state: string; units: number; caseId: string | null }>(
      `select state, units, case_id as "caseId" from booking
       where day = $1 and start = $2 and state in ('held', 'confirmed', 'waiting') order by created_at, id`,
      [slot.day, slot.start],
    );
  const freeAt = async (slot: { readonly day: string; readonly start: string }, takes: number) => {
    const find = async () =>
      (await hall.slots(slot.day, slot.day, takes)).body.days[0]?.slots.find(
        ({ resource, start }) => resource === 'main-hall' && start === slot.start,
      )?.free;
    return find();
  };

  it('offers what is free, to everybody alike and for some seconds', async () => {
    const answer = await hall.slots(days[0] ?? '', days[1]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=5');
    expect(answer.body.resources.map(({ id }) => id)).toEqual(['main-hall', 'foyer', 'small-room']);
    expect(answer.body.earliest).not.toBeNull();
    expect((await hall.slots('2026-13-01')).status).toBe(422);
    expect((await hall.slots('2026-11-01', '2027-11-01')).status).toBe(422);
  });

  it('looks among the resources that suit alone, and as early as an urgent case may', async () => {
    const { body } = await hall.slots(days[0] ?? '', days[1], 1, 1, '&only=small-room');
    expect(body.resources.map(({ id }) => id)).toEqual(['small-room']);
    expect(body.earliest?.resource).toBe('small-room');
    const today = bangkokDay(new Date());
    const [soon] = (await hall.slots(today)).body.days;
    const [urgent] = (await hall.slots(today, today, 1, 1, '&urgent=true')).body.days;
    expect(soon?.closed).toBeDefined();
    expect(urgent?.closed).not.toEqual(soon?.closed);
  });

  it('says what answers ask for', async () => {
    const { body } = await hall.fit({ ...hall.answers(), needsStage: true, hours: 2 });
    expect(body).toMatchObject({ resources: ['main-hall'], length: 2, takes: 40 });
  });

  it('keeps a slot while the form is filled, for its holder alone, and makes it the case’s', async () => {
    const slot = newSlot();
    const held = await hall.hold(slot, hall.answers({ seats: 100 }));
    expect(held.status).toBe(201);
    expect(await hall.hold(slot, hall.answers({ seats: 100 }))).toMatchObject({
      status: 409,
      body: { code: 'booking.taken' },
    });
    const filed = await hall.file({ seats: 100, slot }, [held.body.id]);
    expect(filed.status).toBe(201);
    expect(await bookings(slot)).toEqual([{ state: 'held', units: 100, caseId: filed.body.caseId }]);
    const own = `/api/tracking/${filed.body.trackingCode}/bookings`;
    expect((await hall.stage.citizen.get(own)).body).toEqual({
      items: [expect.objectContaining({ day: slot.day, start: slot.start, wholeDay: false, state: 'held' })],
    });
    expect((await hall.stage.citizen.get('/api/tracking/AAAAA-AAAAAA/bookings')).status).toBe(404);
  });

  it('takes another slot instead of the one that is held, and one back', async () => {
    const [first, second] = [newSlot(), newSlot()];
    const answers = hall.answers({ seats: 100 });
    const held = await hall.hold(first, answers);
    const moved = await hall.hold(second, answers, held.body.id);
    expect(moved.status).toBe(201);
    expect(await bookings(first)).toEqual([]);
    const back = `/api/services/toy-hall/bookings/hall/holds/${moved.body.id}`;
    expect((await hall.stage.citizen.delete(back)).status).toBe(204);
    expect((await hall.stage.citizen.delete(back)).status).toBe(204);
    expect(await bookings(second)).toEqual([]);
  });

  it('can’t be had too soon, too late, on a day of repairs, in another class, or at another time', async () => {
    const [{ day }] = open as [(typeof open)[number]];
    const slots = [
      { resource: 'main-hall', day: bangkokDay(new Date()), start: '11:00' },
      { resource: 'main-hall', day: addDays(day, 400), start: '09:00' },
      { resource: 'main-hall', day, start: '09:30' },
      { resource: 'water-truck', day, start: '09:00' },
    ];
    for (const slot of slots) {
      expect(await hall.file({ slot })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/slot', code: 'booking.closed' }] },
      });
    }
  });

  it('can’t be had more often than the limit lets', async () => {
    const month = open[0]?.day.slice(0, 7);
    const phone = '0899999999';
    const inMonth = open.filter(({ day }) => day.startsWith(month ?? '')).slice(-3);
    const statuses = [];
    for (const slot of inMonth) statuses.push((await hall.file({ slot, phone, seats: 1 })).status);
    expect(statuses).toEqual([201, 201, 422]);
  });

  it('is the case’s when it is granted, and free again when it is given up', async () => {
    const slot = newSlot();
    const officer = await hall.officer();
    const { body: kept } = await hall.file({ slot, seats: 60 });
    const { body: given } = await hall.file({ slot, seats: 40 });
    for (const id of [kept.caseId, given.caseId]) await takeCase(officer, id);
    await actOnCase(officer, kept.caseId, 'grant');
    await actOnCase(officer, given.caseId, 'give-up');
    expect(await bookings(slot)).toEqual([{ state: 'confirmed', units: 60, caseId: kept.caseId }]);
  });

  it('goes to who waits first, by priority, when it becomes free', async () => {
    const slot = newSlot();
    const officer = await hall.officer();
    const { body: first } = await hall.file({ slot, seats: 100 });
    const { body: second } = await hall.file({ slot, seats: 100 });
    const { body: charity } = await hall.file({ slot, seats: 100, charity: true });
    expect((await bookings(slot)).map(({ state }) => state)).toEqual(['held', 'waiting', 'waiting']);
    await takeCase(officer, first.caseId);
    await actOnCase(officer, first.caseId, 'give-up');
    const states = new Map((await bookings(slot)).map(({ caseId, state }) => [caseId, state]));
    expect([states.get(charity.caseId), states.get(second.caseId)]).toEqual(['held', 'waiting']);
  });

  it('is free again when a hold runs out', async () => {
    const slot = newSlot();
    const { body } = await hall.hold(slot, hall.answers({ seats: 100 }));
    await hall.stage.query(`update booking set held_until = now() - interval '1 second' where id = $1`, [
      body.id,
    ]);
    expect((await hall.file({ slot, seats: 100 })).status).toBe(201);
    const lapsed = () =>
      hall.stage.query<{ state: string }>('select state from booking where id = $1', [body.id]);
    expect(await eventually(lapsed, ([row]) => row?.state === 'lapsed', 40_000)).toHaveLength(1);
  });

  it(`never gives the last seats to two, in ${rounds} rounds of four at once`, async () => {
    const taken = new Set(
      (await hall.stage.query<{ at: string }>(`select day::text || start as at from booking`)).map(
        ({ at }) => at,
      ),
    );
    const left = open.filter(({ day, start }) => !taken.has(day + start));
    const stages = left.flatMap((slot) => [slot, { ...slot, resource: 'small-room' }]);
    expect(stages.length).toBeGreaterThanOrEqual(rounds);
    for (const slot of stages.slice(0, rounds)) {
      const seats = slot.resource === 'main-hall' ? 100 : 10;
      const answers = await Promise.all(Array.from({ length: 4 }, () => hall.file({ slot, seats })));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 422]);
      expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({
        errors: [{ pointer: '/slot', code: 'booking.taken' }],
      });
      const had = await hall.stage.query<{ state: string }>(
        'select state from booking where day = $1 and start = $2 and resource = $3',
        [slot.day, slot.start, slot.resource],
      );
      expect(had.map(({ state }) => state).toSorted()).toEqual(['held', 'waiting', 'waiting']);
    }
  });

  it('leaves no gap in the numbers of cases for those who were refused', async () => {
    const [counts] = await hall.stage.query(
      `select count(*)::integer as cases, max(receipt_seq) as highest, (select last from receipt_counter) as last
       from service_case`,
    );
    expect(new Set(Object.values(counts ?? {})).size).toBe(1);
    expect((await hall.stage.verifyAudit()).faults).toEqual([]);
  });

  it('shows nothing as free that is full', async () => {
    const [full] = await hall.stage.query<{ day: string; start: string }>(
      `select day::text as day, start from booking where resource = 'main-hall' and state = 'held' and units = 100 limit 1`,
    );
    expect(await freeAt(full as { day: string; start: string }, 1)).toBe(0);
  });
});
