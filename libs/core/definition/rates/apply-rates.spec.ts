import { describe, expect, it } from '@jest/globals';
import { lookUp, type Table } from '#core/tables';
import type { CouncilRate } from '../meta/rates.js';
import type { ServiceDefinition } from '../meta/definition.js';
import { applyRates } from './apply-rates.js';

const words = (th: string, en: string) => ({ th, en });
const confirm = words('ยืนยัน', 'Confirm');

const table: Table = {
  id: 'fees',
  title: words('ค่าธรรมเนียมรายปี', 'Yearly fee'),
  keys: [
    { id: 'kind', title: words('ชนิด', 'Kind'), kind: 'choice', choices: ['shop', 'store'] },
    { id: 'area', title: words('พื้นที่', 'Area'), kind: 'number-range' },
  ],
  values: [
    { id: 'satang', title: words('ค่าธรรมเนียม', 'Fee'), kind: 'satang', ceiling: 'most' },
    { id: 'most', title: words('เพดาน', 'Ceiling'), kind: 'satang' },
  ],
  rows: ['shop', 'store'].flatMap((kind) => [
    { validFrom: '2016-01-01', confirm, cells: { kind, area: { to: 50 }, satang: 10_000, most: 100_000 } },
    { validFrom: '2016-01-01', confirm, cells: { kind, area: { from: 50 }, satang: 20_000, most: 100_000 } },
  ]),
};
const service = {
  code: 'food',
  title: words('ร้านอาหาร', 'Food'),
  tables: [table],
} as unknown as ServiceDefinition;

const rate = (more: Partial<CouncilRate> = {}): CouncilRate => ({
  service: 'food',
  table: 'fees',
  where: { kind: 'shop', area: { to: 50 } },
  column: 'satang',
  value: 30_000,
  from: '2026-10-01',
  basis: 'ข้อบัญญัติ พ.ศ. 2569',
  ...more,
});

const laid = (...rates: readonly CouncilRate[]): Table => {
  const applied = applyRates(service, rates);
  if (!applied.ok) throw new Error(applied.problems[0]?.code);
  return applied.value.tables![0] as Table;
};
const fee = (of: Table, kind: string, area: number, day: string) => lookUp(of, 'satang', [kind, area], day);
const refused = (...rates: readonly CouncilRate[]) => {
  const applied = applyRates(service, rates);
  return applied.ok ? [] : applied.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('a rate of an ordinance', () => {
  it('holds from its day on, for its row alone', () => {
    const of = laid(rate());
    expect([
      fee(of, 'shop', 40, '2026-09-30'),
      fee(of, 'shop', 40, '2026-10-01'),
      fee(of, 'shop', 60, '2026-10-01'),
      fee(of, 'store', 40, '2026-10-01'),
    ]).toEqual([10_000, 30_000, 20_000, 10_000]);
  });

  it('is confirmed by it, and names the ordinance', () => {
    const changed = laid(rate()).rows.filter(({ validFrom }) => validFrom === '2026-10-01');
    expect(changed.map((row) => [row.cells['satang'], row.legalBasis, row.confirm !== undefined])).toEqual([
      [30_000, 'ข้อบัญญัติ พ.ศ. 2569', false],
      [20_000, undefined, true],
    ]);
  });

  it('may follow another, and take the place of what begins on its day', () => {
    const of = laid(
      rate({ from: '2027-10-01', value: 50_000 }),
      rate({ from: '2026-10-01', value: 40_000 }),
      rate({ from: '2016-01-01', value: 15_000 }),
    );
    const days = ['2016-01-01', '2026-10-01', '2027-10-01'];
    expect(days.map((day) => fee(of, 'shop', 40, day))).toEqual([15_000, 40_000, 50_000]);
  });

  it('is left alone by other services', () => {
    expect(applyRates(service, [rate({ service: 'other', table: 'x' })])).toEqual({
      ok: true,
      value: service,
    });
  });

  it('may be as high as the legal ceiling, and no higher: the place is named', () => {
    expect(refused(rate({ value: 100_000 }))).toEqual([]);
    const applied = applyRates(service, [rate(), rate({ value: 100_001 })]);
    expect(applied.ok ? [] : applied.problems).toMatchObject([
      {
        pointer: '/rates/1/value',
        code: 'council.rate-over-ceiling',
        message: {
          th: 'ร้านอาหาร › ค่าธรรมเนียมรายปี › ค่าธรรมเนียม: 1,000.01 บาท เกินเพดานตามกฎหมาย 1,000 บาท',
          en: 'Food › Yearly fee › Fee: 1,000.01 baht is above the legal ceiling of 1,000 baht',
        },
      },
    ]);
  });

  it.each<readonly [string, Partial<CouncilRate>, string]>([
    ['an unknown table', { table: 'none' }, '/rates/0/table council.rate-no-table'],
    ['an unknown column', { column: 'none' }, '/rates/0/column council.rate-no-column'],
    ['an unknown row', { where: { kind: 'none', area: { to: 50 } } }, '/rates/0/where council.rate-no-row'],
    ['a row that is only half named', { where: { kind: 'shop' } }, '/rates/0/where council.rate-no-row'],
    ['a day before the table begins', { from: '2000-01-01' }, '/rates/0/where council.rate-no-row'],
    ['half a satang', { value: 1.5 }, '/rates/0/value council.rate-kind'],
  ])('%s is refused', (_what, wrong, problem) => {
    expect(refused(rate(wrong))).toEqual([problem]);
  });
});
