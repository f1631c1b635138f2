import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CashDay, OwnPayment } from '#contracts/payments';
import type { PublicNoticePage } from '#contracts/notices';
import type { Receipt } from '#contracts/submissions';
import { addDays, bangkokDay } from '#core/thai';
import {
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

describe('money and notices', () => {
  let stage: Stage;
  let engineer: HttpClient;
  let chief: HttpClient;
  const today = bangkokDay(new Date());

  beforeAll(async () => {
    stage = await Stage.open({ database: await createPowersDatabase() });
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions: ['engineering'] });
    [engineer, chief] = await Promise.all([stage.as('engineer'), stage.as('chief')]);
  });

  afterAll(() => stage.close());

  const filed = async (name = 'สมชาย ใจดี'): Promise<Receipt> => {
    const answers = { name, area: 50, neighbours: [] };
    const { body } = await stage.citizen.submit<Receipt>('toy-permit', { version: 1, answers });
    await takeCase(engineer, body.caseId);
    await actOnCase(engineer, body.caseId, 'accept');
    return body;
  };
  const owing = async (): Promise<Receipt> => {
    const receipt = await filed();
    await actOnCase(engineer, receipt.caseId, 'inspect');
    await actOnCase(engineer, receipt.caseId, 'site-visit', { area: 50, safe: true });
    await actOnCase(chief, receipt.caseId, 'approve');
    return receipt;
  };
  const receive = async (caseId: string, answers: object) => {
    const { version } = await viewCase(engineer, caseId);
    return tryAction(engineer, caseId, 'receive', version, { ...answers });
  };
  const dayOf = async (name: string, day = today): Promise<CashDay> =>
    (await (await stage.as(name)).get<CashDay>(`/api/payments/days/${day}`)).body;

  it('of a day stands in one list: what was taken in, by which way, and given back', async () => {
    const { caseId } = await owing();
    const cash = { satang: 30_000, receiptBook: 'ก 1', receiptNumber: '1', method: 'cash' };
    await receive(caseId, cash);
    await receive(caseId, { ...cash, satang: 22_000, receiptNumber: '2', method: 'transfer' });
    await actOnCase(engineer, caseId, 'give-back', { satang: 5_000, voucher: 'บค. 1' });
    const list = await dayOf('treasurer');
    expect(list).toMatchObject({
      day: today,
      taken: 52_000,
      given: 5_000,
      totals: [
        { method: 'cash', taken: 30_000, given: 5_000 },
        { method: 'transfer', taken: 22_000, given: 0 },
      ],
    });
    expect(list.items.map(({ kind, book, number }) => `${kind} ${book} ${number}`.trim())).toEqual([
      'payment ก 1 1',
      'payment ก 1 2',
      'refund  บค. 1',
    ]);
    expect(JSON.stringify(list)).not.toContain('สมชาย');
    expect(await dayOf('mayor')).toMatchObject({ taken: 52_000 });
    expect(await dayOf('welfare')).toMatchObject({ items: [], taken: 0 });
    expect(await dayOf('treasurer', addDays(today, -1))).toMatchObject({ items: [] });
  });

  it('is entered once: a receipt of one case is no receipt of another, and nothing of the second stays', async () => {
    const [one, other] = [await owing(), await owing()];
    const receipt = { satang: 10_000, receiptBook: 'ข 1', receiptNumber: '7' };
    const [first, second] = await Promise.all([receive(one.caseId, receipt), receive(other.caseId, receipt)]);
    const refused = first.status === 200 ? second : first;
    expect([first.status, second.status].toSorted()).toEqual([200, 422]);
    expect(refused.body).toMatchObject({
      errors: [{ pointer: '/receiptNumber', code: 'answer.receipt-known' }],
    });
    const [sum] = await stage.query<{ satang: string }>(
      `select sum(satang) as satang from payment_entry where book = 'ข 1'`,
    );
    expect(Number(sum?.satang)).toBe(10_000);
    const views = await Promise.all([one, other].map(({ caseId }) => viewCase(engineer, caseId)));
    expect(views.map(({ progress }) => progress.money.owed).toSorted()).toEqual([42_000, 52_000]);
  });

  it('given back is no more than was paid in', async () => {
    const { caseId } = await owing();
    await receive(caseId, { satang: 52_000, receiptBook: 'ค 1', receiptNumber: '1' });
    const { version } = await viewCase(engineer, caseId);
    const answer = await tryAction(engineer, caseId, 'give-back', version, {
      satang: 52_001,
      voucher: 'บค. 9',
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/satang', code: 'answer.refund' }] },
    });
  });

  it('owed is told to the holder of the tracking code, with a PromptPay code where the council takes it', async () => {
    const { trackingCode } = await owing();
    const own = async () =>
      (await stage.citizen.get<OwnPayment>(`/api/tracking/${trackingCode}/payment`)).body;
    expect(await own()).toEqual({ owed: 52_000, promptPay: null });
    const account = { promptPay: { id: '0994000123456', name: { th: 'อบต. ตัวอย่าง', en: 'Example' } } };
    await stage.query('update council set profile = profile || $1::jsonb', [JSON.stringify(account)]);
    const told = await eventually(own, ({ promptPay }) => promptPay !== null);
    expect(told.promptPay?.payload).toContain('5406520.00');
  });

  it('notices stand in public for their days, without a name, and can be taken down before', async () => {
    const { caseId } = await filed('มานี มีตา');
    const list = async () => (await stage.citizen.get<PublicNoticePage>('/api/public/notices?limit=1')).body;
    const { items } = await list();
    expect(items).toMatchObject([
      {
        service: 'toy-permit',
        title: { th: expect.stringContaining('มีผู้ขอวางแผง') },
        body: { th: expect.stringContaining('50 ตารางเมตร') },
      },
    ]);
    expect(bangkokDay(items[0]!.standsUntil)).toBe(addDays(today, 7));
    expect(JSON.stringify(items)).not.toContain('มานี');
    const ofCase = `/api/cases/${caseId}/notices`;
    const removed = await engineer.post(`${ofCase}/${items[0]!.id}/remove`, { reason: 'ผู้ยื่นขอแก้ไข' });
    expect(removed.body).toMatchObject({ items: [{ removed: { reason: 'ผู้ยื่นขอแก้ไข' } }] });
    expect((await engineer.post(`${ofCase}/${items[0]!.id}/remove`, { reason: 'อีกครั้ง' })).status).toBe(409);
    expect((await list()).items[0]?.id).not.toBe(items[0]!.id);
    await stage.query(`update public_notice set stands_until = now() - interval '1 minute'`);
    expect((await list()).items).toEqual([]);
  });

  it('leave a chain of audit that holds', async () => {
    expect(await stage.verifyAudit()).toMatchObject({ faults: [] });
  });
});
