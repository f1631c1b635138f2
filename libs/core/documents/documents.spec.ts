import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changed, toyMarket } from '#test/fixtures';
import { createDocumentWriter, createNoticeWriter, endOfSpan, valueWords, type PlaceWords } from './index.js';

const places: PlaceWords = {
  area: (code, language, postcode = '') =>
    `${language === 'th' ? 'ตำบล' : 'Area '}${code} ${postcode}`.trim(),
  village: (number) => `บ้าน ${number}`,
};

const answers = {
  name: 'สมชาย ใจดี',
  phone: '0812345678',
  height: 2.5,
  village: 3,
  goods: [
    { kind: 'ผัก', price: 1250 },
    { kind: 'ผลไม้', price: 20 },
  ],
};
const fees = { total: 409000, stall: 300000 };
const values = {
  answers,
  fees,
  findings: { visit: { result: 'ผ่าน' } },
  applicant: { name: 'สมชาย ใจดี' },
  council: { name: { th: 'อบต. ตัวอย่าง', en: 'Example council' } },
  case: { receiptNumber: '00012/2569', reason: 'แผงเต็ม', appeal: 'อุทธรณ์ใน 15 วัน', appealUntil: '2026-12-08' },
  document: { number: 'ตล. 0001/2570', day: '2026-11-23', validUntil: '2027-11-22', code: 'ABC-123' },
  entry: { number: '00007/2569' },
  signatory: { name: 'นายทดสอบ ระบบ' },
};
const conditions = {
  answers,
  fees,
  today: '2026-11-23',
  case: { decision: 'granted', paid: true },
};
const feeLines = [{ title: { th: 'ค่าแผง', en: 'Stall' }, satang: 300000 }];

const licence = createDocumentWriter(toyMarket, 'licence');
const render = (language: 'th' | 'en', more: object = {}) =>
  licence.render({ values: { ...values, ...more }, conditions, feeLines, language, places });

describe('a document', () => {
  it('is words in Thai, with Thai digits; its code stays as it is', () => {
    const document = render('th');
    expect(document).toMatchObject({
      number: 'ตล. ๐๐๐๑/๒๕๗๐',
      day: '๒๓ พฤศจิกายน พ.ศ. ๒๕๖๙',
      to: 'คุณสมชาย ใจดี',
      subject: 'อนุญาตให้ใช้แผง',
      code: 'ABC-123',
    });
    expect(document.blocks[1]).toEqual({
      kind: 'paragraph',
      text: 'อบต. ตัวอย่าง อนุญาตให้ สมชาย ใจดี ใช้แผง ๐๐๐๐๗/๒๕๖๙ ถึง ๒๒ พฤศจิกายน พ.ศ. ๒๕๗๐',
      align: 'start',
      indent: true,
    });
  });

  it('leaves out lines without a value', () => {
    const fields = render('th').blocks[2];
    expect(fields).toEqual({
      kind: 'fields',
      rows: [
        { label: 'เลขรับ', value: '๐๐๐๑๒/๒๕๖๙' },
        { label: 'ค่าธรรมเนียม', value: '๔,๐๙๐.๐๐ บาท (สี่พันเก้าสิบบาทถ้วน)' },
        { label: 'ผลตรวจ', value: 'ผ่าน' },
      ],
    });
  });

  it('has a row for each row of a list, with sums, and for each line of the fee', () => {
    const [, , , goods, lines] = render('en').blocks;
    expect(goods).toEqual({
      kind: 'table',
      head: [
        { text: 'Goods', align: 'start' },
        { text: 'Price', align: 'end' },
      ],
      rows: [
        ['ผัก', '1,250'],
        ['ผลไม้', '20'],
      ],
      foot: ['', '1,270'],
    });
    expect(lines).toMatchObject({ rows: [['Stall', '3,000.00']], foot: null });
  });

  it('is signed by name and position', () => {
    expect(render('en').blocks.at(-1)).toEqual({
      kind: 'signature',
      name: 'นายทดสอบ ระบบ',
      position: 'Licensed by',
    });
  });

  it('leaves out blocks whose condition does not hold', () => {
    const unpaid = licence.render({
      values,
      conditions: { ...conditions, case: { decision: 'granted', paid: false } },
      language: 'th',
      places,
    });
    expect(unpaid.blocks.map(({ kind }) => kind)).not.toContain('signature');
  });

  it('is due when its own condition holds, and not when that can’t be told', () => {
    expect(licence.isDue(conditions)).toBe(true);
    expect(licence.isDue({ ...conditions, case: { decision: 'refused' } })).toBe(false);
    expect(licence.isDue({})).toBe(false);
  });

  it('is valid from and until the days it says', () => {
    expect(licence.validity(conditions, '2026-11-23')).toEqual({ from: '2026-11-23', until: '2027-11-22' });
    const byDay = createDocumentWriter(
      changed(toyMarket, '/documents/0/validity', { until: 'addDays(today, 10)' }),
      'licence',
    );
    expect(byDay.validity(conditions, '2026-11-23')).toEqual({ from: '2026-11-23', until: '2026-12-03' });
    expect(createDocumentWriter(toyMarket, 'refusal').validity(conditions, '2026-11-23')).toBeNull();
  });

  it('with Arabic digits keeps them; what Thai alone says is said in Thai', () => {
    const refusal = createDocumentWriter(toyMarket, 'refusal');
    const { blocks } = refusal.render({ values, conditions, language: 'en', places });
    expect(blocks).toMatchObject([
      { text: 'ไม่อนุญาต เพราะ แผงเต็ม' },
      { text: 'อุทธรณ์ใน 15 วัน ภายใน 8 Dec 2026', align: 'end' },
    ]);
  });

  it('never takes what a value says for a template', () => {
    const sly = render('en', { applicant: { name: '{{answers.phone}}' } });
    expect(JSON.stringify(sly)).toContain('{{answers.phone}}');
    expect(JSON.stringify(sly)).not.toContain('0812345678');
  });

  it('is made of any values without failing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(values)), fc.jsonValue()), (any) => {
        expect(render('th', any).kind).toBe('licence');
      }),
      { numRuns: 60 },
    );
  });

  it('that the service does not have is a mistake of the program', () => {
    expect(() => createDocumentWriter(toyMarket, 'nothing')).toThrow('No document nothing');
  });
});

describe('a span', () => {
  it.each([
    ['2026-11-23', 1, 'years', '2027-11-22'],
    ['2024-02-29', 1, 'years', '2025-02-27'],
    ['2026-01-31', 1, 'months', '2026-02-27'],
    ['2026-11-23', 1, 'days', '2026-11-23'],
  ] as const)('from %s of %s %s ends on %s', (from, amount, unit, until) => {
    expect(endOfSpan(from, { amount, unit })).toBe(until);
  });
});

describe('a value in words', () => {
  const writing = { language: 'th', places } as const;
  it.each([
    [123450, { schema: { type: 'integer' }, widget: 'money' }, '1,234.50'],
    [-50, { schema: { type: 'integer', $comment: 'satang' } }, '-0.50'],
    [1234567.5, { schema: { type: 'number' } }, '1,234,567.5'],
    ['2026-11', { schema: { type: 'string', format: 'partial-date' } }, 'พฤศจิกายน พ.ศ. 2569'],
    ['2026', { schema: { type: 'string', format: 'partial-date' } }, 'พ.ศ. 2569'],
    ['500101', { schema: { type: 'string', format: 'subdistrict-code' } }, 'ตำบล500101'],
    [3, { schema: { type: 'integer' }, widget: 'village' }, 'บ้าน 3'],
    [true, { schema: { type: 'boolean' } }, 'ใช่'],
    [
      ['a', 'b'],
      {
        schema: {
          type: 'array',
          items: {
            oneOf: [
              { const: 'a', title: 'ก' },
              { const: 'b', title: 'ข' },
            ],
          },
        },
      },
      'ก ข',
    ],
    [null, { schema: {} }, ''],
    [{ a: 1 }, { schema: {} }, ''],
  ])('%j', (value, sort, words) => {
    expect(valueWords(value, undefined, sort, writing)).toBe(words);
  });

  it('an address leaves no word for what is missing', () => {
    const address = { houseNumber: '99/1', moo: 4, area: { subdistrictCode: '500101', postcode: '50200' } };
    expect(valueWords(address, 'address', { schema: {} }, writing)).toBe('99/1 หมู่ที่ 4 ตำบล500101 50200');
    const named = {
      houseNumber: '5',
      road: 'สุเทพ',
      subdistrict: 'สุเทพ',
      district: 'เมือง',
      province: 'เชียงใหม่',
    };
    expect(valueWords(named, 'address', { schema: {} }, writing)).toBe(
      '5 ถนนสุเทพ ตำบลสุเทพ อำเภอเมือง จังหวัดเชียงใหม่',
    );
  });

  it('a year is a name, not an amount', () => {
    expect(valueWords(2569, undefined, { schema: {}, widget: 'year' }, writing)).toBe('2569');
    expect(valueWords(2569, undefined, { schema: {} }, writing)).toBe('2,569');
  });

  it('in another format than its own is empty', () => {
    expect(valueWords('สมชาย', 'baht', { schema: {} }, writing)).toBe('');
    expect(valueWords(-1, 'baht-text', { schema: {} }, writing)).toBe('');
    expect(valueWords(5, 'date', { schema: {} }, writing)).toBe('');
  });
});

describe('a public notice', () => {
  const write = (id: string, from: object = values) =>
    createNoticeWriter(
      toyMarket,
      id,
    )({
      values: { ...from, notice: { until: '2026-12-08' } },
      language: 'th',
      places,
    });

  it('says what it shows', () => {
    expect(write('applicants').body).toBe('ผู้ขอเลขที่ 00012/2569 หมู่ที่ 3 คัดค้านได้ถึง 8 ธันวาคม พ.ศ. 2569');
    expect(write('winners').body).toBe('สมชาย ใจดี');
  });

  it('masks what it shows masked, and is blind to what it does not list', () => {
    const sly = changed(
      toyMarket,
      '/notices/0/body/th',
      '{{answers.name}} {{answers.phone}} {{answers.goods}}',
    );
    const { body } = createNoticeWriter(sly, 'applicants')({ values, language: 'th', places });
    expect(body).toBe('ส•••• ใ•••');
  });
});
