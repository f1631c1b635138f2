import { describe, expect, it } from '@jest/globals';
import type { Result } from '#core/result';
import { checkCouncil, unknownServices } from './check-council.js';
import { checkPart, checkShape } from './check-shape.js';

const square = [
  [102, 15],
  [103, 15],
  [103, 16],
  [102, 15],
];

const council = {
  name: { th: 'อบต. ตัวอย่าง', en: 'Example council' },
  address: { th: '99 หมู่ที่ 1', en: '99 Moo 1' },
  phone: '02-000-0000',
  emergency: [],
  boundary: { type: 'Polygon', coordinates: [square] },
  centre: [102.6, 15.4],
  villages: [{ number: 1, name: { th: 'บ้านตัวอย่าง', en: 'Ban Tua Yang' } }],
  divisions: [{ id: 'clerk', name: { th: 'สำนักปลัด', en: 'Clerk' } }],
  officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
  holidays: [{ date: '2027-01-01', name: { th: 'วันขึ้นปีใหม่', en: 'New Year’s Day' } }],
};

const codes = (checked: Result<unknown>) =>
  checked.ok ? [] : checked.problems.map(({ pointer, code }) => `${pointer} ${code}`);

describe('the shape of a council', () => {
  it('is accepted whole', () => {
    expect(checkCouncil(council).ok).toBe(true);
  });

  it.each([
    [{ ...council, divisions: [] }, '/divisions definition.too-few'],
    [{ ...council, motto: 'x' }, '/motto definition.unknown-key'],
    [
      { ...council, holidays: [{ ...council.holidays[0], date: '1 Jan' }] },
      '/holidays/0/date definition.bad-name',
    ],
    [{ ...council, name: { th: '', en: '' } }, '/name/th definition.missing-text'],
    ['no council', ' definition.wrong-type'],
    [{ ...council, boundary: { type: 'Point', coordinates: [102, 15] } }, '/boundary council.boundary'],
    [
      { ...council, boundary: { type: 'Polygon', coordinates: [square.slice(0, 3)] } },
      '/boundary council.boundary',
    ],
    [{ ...council, centre: [15.4, 102.6] }, '/centre council.centre'],
    [{ ...council, villages: [council.villages[0], council.villages[0]] }, '/villages/1 council.double'],
    [
      { ...council, officeHours: { ...council.officeHours, closes: '08:00' } },
      '/officeHours/closes council.hours',
    ],
    [
      { ...council, officeHours: { ...council.officeHours, closes: '99:99' } },
      '/officeHours/closes council.hours',
    ],
    [{ ...council, officeHours: { ...council.officeHours, days: [] } }, '/officeHours/days council.hours'],
    [
      { ...council, officeHours: { ...council.officeHours, days: [1, 1] } },
      '/officeHours/days council.hours',
    ],
  ])('is refused where it is wrong: %#', (value, problem) => {
    expect(codes(checkCouncil(value))).toEqual([problem]);
  });
});

describe('a bad profile', () => {
  it('names the field in both languages, and which of a list it is', () => {
    const checked = checkCouncil({ ...council, villages: [{ number: 1 }], phone: 1 });
    const said = checked.ok ? [] : checked.problems.map(({ message }) => message);
    expect(said).toEqual([
      { th: 'โทรศัพท์: ชนิดข้อมูลไม่ถูกต้อง (string)', en: 'Telephone: This is of the wrong type (string)' },
      { th: 'หมู่บ้าน 1: ขาดส่วนที่ต้องมี', en: 'Villages 1: A part that must be there is missing' },
    ]);
  });

  it('may name services that aren’t there, which is told where all are known', () => {
    const rate = { service: 'gone', table: 't', column: 'c', value: 1, from: '2027-01-01', basis: 'x' };
    const found = unknownServices({ ...council, rates: [rate] } as never, new Set(['here']));
    expect(found.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/rates/0/service', 'council.no-service'],
    ]);
  });
});

describe('the shape of a part', () => {
  it('needs a name, a version and a schema', () => {
    expect(checkPart({ part: 'place', version: 1, schema: { type: 'object' } }).ok).toBe(true);
    expect(codes(checkPart({ part: 'place', version: 0, schema: {} }))).toHaveLength(1);
  });
});

describe('the shape of a definition', () => {
  it('asks the limits before the meta-schema', () => {
    expect(codes(checkShape({ ['constructor']: 1 }))).toEqual(['/constructor definition.forbidden-name']);
  });
});
