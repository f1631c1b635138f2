import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DefinitionFile, VersionInfo } from '#contracts/admin';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import type { IssuedDocument } from '#contracts/documents';
import type { Receipt } from '#contracts/submissions';
import { toArabicDigits } from '#core/thai';
import { toyTax, toyTaxJourneys, toyTaxSamples } from '#test/fixtures';
import {
  type HttpClient,
  Stage,
  actOnCase,
  addOfficer,
  createPowersDatabase,
  eventually,
  readPdfText,
  takeCase,
} from '#test/support';

/** The api reads the profile anew after five seconds. */
const profileFreshForMs = 5_500;
const patienceMs = 240_000;
const order = { facts: 'ทางเท้าแคบ', law: 'ข้อบัญญัติ ข้อ 5', reason: 'กีดขวางทางเท้า' };
const words = (th: string, en: string) => ({ th, en });
const plain = (text: string): string => toArabicDigits(text).replaceAll(/\s/g, '');

/** Another council: what its letters, addresses and maps must take from its profile. */
const other = {
  name: words('องค์การบริหารส่วนตำบลบ้านใหม่ไชยพจน์', 'Ban Mai Council'),
  address: words('7 หมู่ที่ 3 ตำบลใหม่', '7 Moo 3, Mai Subdistrict'),
  phone: '0-4400-0000',
  subdistrict: '300101',
  villages: [{ number: 1, name: words('บ้านใหม่', 'Ban Mai') }],
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [102, 15],
        [102.2, 15],
        [102.2, 15.2],
        [102, 15],
      ],
    ],
  },
  centre: [102.1, 15.05],
  signatories: [
    {
      position: words('นายก อบต.', 'Mayor'),
      name: 'นางใหม่ ใจดี',
      acting: words('รองนายก รักษาราชการแทน นายก อบต.', 'Acting mayor'),
    },
  ],
};

describe('the profile of a council', () => {
  let stage: Stage;
  let engineer: HttpClient;
  let chief: HttpClient;
  let admin: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open({ database: await createPowersDatabase(), worker: true });
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions: ['engineering'] });
    await addOfficer(stage, { username: 'second-mayor', roles: ['executive'], divisions: ['engineering'] });
    [engineer, chief, admin] = (await Promise.all(
      ['engineer', 'chief', 'admin'].map((name) => stage.as(name)),
    )) as [HttpClient, HttpClient, HttpClient];
  }, patienceMs);

  afterAll(() => stage?.close());

  const letter = async (): Promise<string> => {
    const answers = { name: 'สมชาย', area: 50, neighbours: [] };
    const { body } = await stage.citizen.submit<Receipt>('toy-permit', { version: 1, answers });
    await takeCase(engineer, body.caseId);
    for (const action of ['accept', 'inspect']) await actOnCase(engineer, body.caseId, action);
    await actOnCase(engineer, body.caseId, 'site-visit', { area: 50, safe: true });
    await actOnCase(chief, body.caseId, 'refuse', order);
    const papers = () => engineer.get<{ items: IssuedDocument[] }>(`/api/cases/${body.caseId}/documents`);
    const [paper] = await eventually(
      async () => (await papers()).body.items,
      (items) => items.length > 0 && items.every((item) => item.kept),
    );
    const { bytes } = await engineer.get(`/api/cases/${body.caseId}/documents/${paper!.id}/file`);
    return plain(await readPdfText(bytes));
  };

  const council = async (): Promise<CouncilPublic> =>
    (await stage.citizen.get<CouncilPublic>('/api/council')).body;

  it(
    'changes the head of letters and who signs them, the villages, the subdistrict and the map',
    async () => {
      const before = await letter();
      expect(before).not.toContain(plain(other.name.th));
      await stage.query('update council set profile = profile || $1::jsonb', [JSON.stringify(other)]);
      await eventually(council, ({ phone }) => phone === other.phone);
      const after = await letter();
      for (const said of [
        other.name.th,
        other.address.th,
        other.phone,
        'นางใหม่ ใจดี',
        other.signatories[0]!.acting.th,
      ])
        expect(after).toContain(plain(said));
      const { villages, boundary, centre, subdistrict } = other;
      expect(await council()).toMatchObject({ villages, boundary, centre, subdistrict });
    },
    patienceMs,
  );

  describe('rates of ordinances', () => {
    const file: DefinitionFile = { definition: toyTax, samples: toyTaxSamples, journeys: toyTaxJourneys };
    const rate = (value: number) => ({
      service: toyTax.code,
      table: 'waste',
      where: {},
      column: 'satang',
      value,
      from: '2026-10-01',
      basis: 'ข้อบัญญัติ พ.ศ. 2569',
    });
    const setRates = async (...rates: readonly object[]): Promise<void> => {
      await stage.query('update council set profile = profile || $1::jsonb', [JSON.stringify({ rates })]);
      await new Promise((resolve) => setTimeout(resolve, profileFreshForMs));
    };
    const publish = () => admin.post<VersionInfo>(`/api/admin/services/${toyTax.code}/publish`, {});

    it(
      'are taken up when a service is published, up to the legal ceiling and no higher',
      async () => {
        await admin.post('/api/admin/services/import', file);
        await setRates(rate(6_501));
        const refused = await publish();
        expect(refused).toMatchObject({
          status: 422,
          body: { errors: [{ pointer: '/rates/0/value', code: 'council.rate-over-ceiling' }] },
        });
        await setRates(rate(6_500));
        expect((await publish()).status).toBe(200);
        const { body } = await stage.citizen.get<ServiceDetail>(`/api/services/${toyTax.code}`);
        const waste = body.tables?.find(({ id }) => id === 'waste');
        expect(waste?.rows.map(({ validFrom, cells }) => [validFrom, cells['satang']])).toEqual([
          ['2020-10-01', 3_000],
          ['2026-10-01', 6_500],
        ]);
      },
      patienceMs,
    );
  });
});
