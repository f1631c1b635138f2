import { describe, expect, it } from '@jest/globals';
import { formatNames } from '#core/validator-runtime';
import { compileValidator } from '#core/schema';
import { describeErrors, type MessageSource } from './index.js';
import { keywordCodes } from './keyword-table.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'kind', 'truth', 'photo', 'photos', 'place', 'trees', 'tags'],
  properties: {
    name: { type: 'string', title: 'ชื่อ', minLength: 1, maxLength: 5 },
    kind: {
      title: 'ประเภท',
      oneOf: [
        { const: 'a', title: 'ก' },
        { const: 'b', title: 'ข' },
      ],
    },
    truth: { title: 'คำรับรอง', const: true },
    photo: { title: 'รูปถ่าย', type: 'string', format: 'file-id' },
    photos: { title: 'รูปเพิ่มเติม', type: 'array', minItems: 1, items: { type: 'string', format: 'file-id' } },
    place: { title: 'ที่ตั้ง', type: 'object', properties: { lat: { type: 'number' }, lng: { type: 'number' } } },
    tags: { title: 'หัวข้อ', type: 'array', minItems: 2, uniqueItems: true, items: { enum: ['x', 'y'] } },
    trees: {
      title: 'ต้นไม้',
      type: 'array',
      maxItems: 2,
      items: {
        type: 'object',
        required: ['height'],
        properties: {
          height: { type: 'number', title: 'ความสูง', minimum: 1000 },
          count: { type: 'integer', title: 'จำนวน', multipleOf: 5 },
        },
      },
    },
    plate: { type: 'string', title: 'เลขป้าย', pattern: '^[0-9]+$', examples: ['1234'] },
    idCard: { type: 'string', title: 'เลขประจำตัวประชาชน', format: 'national-id' },
  },
};

const good = {
  name: 'ก',
  kind: 'a',
  truth: true,
  photo: '123e4567-e89b-12d3-a456-426614174000',
  photos: ['123e4567-e89b-12d3-a456-426614174000'],
  place: { lat: 1, lng: 1 },
  tags: ['x', 'y'],
  trees: [],
};
const validate = compileValidator(schema);

const told = (changes: Record<string, unknown>, source?: MessageSource) =>
  describeErrors(validate(JSON.parse(JSON.stringify({ ...good, ...changes }))), schema, source).map(
    ({ pointer, code, message }) => [pointer, code, message.th, message.en],
  );

describe('describeErrors', () => {
  it.each([
    ['กี่ดวง', 'ตอบว่ากี่ดวง'],
    ['ไฟเป็นอย่างไร', 'ตอบว่าไฟเป็นอย่างไร'],
    ['มีอันตรายหรือไม่', 'ตอบว่ามีอันตรายหรือไม่'],
    ['รถเข้าถึงไหม', 'ตอบว่ารถเข้าถึงไหม'],
    ['ชื่อ', 'กรอกชื่อ'],
    ['ลายผ้าไหมไทย', 'กรอกลายผ้าไหมไทย'],
  ])('asks for an answer to a question, for a value of anything else: %s', (title, message) => {
    const question = { type: 'object', required: ['a'], properties: { a: { type: 'string', title } } };
    const errors = describeErrors(compileValidator(question)({}), question);
    expect(errors.map((error) => error.message.th)).toEqual([message]);
  });

  it.each([
    [{ name: undefined }, '/name', 'answer.required', 'กรอกชื่อ', 'Enter ชื่อ'],
    [{ name: '' }, '/name', 'answer.required', 'กรอกชื่อ', 'Enter ชื่อ'],
    [
      { name: 'กขคงจฉ' },
      '/name',
      'answer.max-length',
      'ชื่อ ต้องยาวไม่เกิน 5 ตัวอักษร',
      'ชื่อ must have at most 5 characters',
    ],
    [{ name: 5 }, '/name', 'answer.type', 'ชื่อ ต้องเป็นข้อความ', 'ชื่อ must be text'],
    [{ kind: undefined }, '/kind', 'answer.required', 'เลือกประเภท', 'Choose ประเภท'],
    [{ kind: 'z' }, '/kind', 'answer.choice', 'เลือกประเภท จากตัวเลือกที่มี', 'Choose ประเภท from the list'],
    [{ truth: undefined }, '/truth', 'answer.required', 'กดยืนยัน «คำรับรอง»', 'Confirm “คำรับรอง”'],
    [{ truth: false }, '/truth', 'answer.required', 'กดยืนยัน «คำรับรอง»', 'Confirm “คำรับรอง”'],
    [{ photo: undefined }, '/photo', 'answer.required', 'แนบรูปถ่าย', 'Attach รูปถ่าย'],
    [{ photos: [] }, '/photos', 'answer.required', 'แนบรูปเพิ่มเติม', 'Attach รูปเพิ่มเติม'],
    [{ place: undefined }, '/place', 'answer.required', 'ปักหมุดที่ตั้ง', 'Put a pin for ที่ตั้ง'],
    [{ trees: undefined }, '/trees', 'answer.required', 'เพิ่มต้นไม้', 'Add ต้นไม้'],
    [
      { trees: [{ height: 2000 }, {}] },
      '/trees/1/height',
      'answer.required',
      'กรอกความสูง (รายการที่ 2)',
      'Enter ความสูง (item 2)',
    ],
    [
      { trees: [{ height: 5 }] },
      '/trees/0/height',
      'answer.minimum',
      'ความสูง (รายการที่ 1) ต้องไม่น้อยกว่า 1,000',
      'ความสูง (item 1) must be at least 1,000',
    ],
    [
      { trees: [{ height: 5000, count: 3 }] },
      '/trees/0/count',
      'answer.step',
      'จำนวน (รายการที่ 1) ต้องเพิ่มทีละ 5',
      'จำนวน (item 1) must go in steps of 5',
    ],
    [{ tags: ['x'] }, '/tags', 'answer.min-items', 'เลือกหัวข้ออย่างน้อย 2 รายการ', 'Choose หัวข้อ: at least 2'],
    [
      { tags: ['x', 'x'] },
      '/tags',
      'answer.unique',
      'หัวข้อ มีรายการซ้ำกัน ลบรายการที่ซ้ำ',
      'หัวข้อ has the same item twice; remove one',
    ],
    [
      { tags: ['x', 'z'] },
      '/tags/1',
      'answer.choice',
      'เลือกหัวข้อ (รายการที่ 2) จากตัวเลือกที่มี',
      'Choose หัวข้อ (item 2) from the list',
    ],
    [
      { plate: 'x' },
      '/plate',
      'answer.pattern',
      'เลขป้าย ไม่ตรงรูปแบบ ตรวจสอบแล้วกรอกใหม่ เช่น 1234',
      'เลขป้าย is not in the right form; check it and enter it again, for example 1234',
    ],
    [
      { idCard: '1' },
      '/idCard',
      'answer.format',
      'เลขประจำตัวประชาชน ไม่ถูกต้อง ตรวจเลข 13 หลักบนบัตรแล้วกรอกใหม่',
      'เลขประจำตัวประชาชน is not right; check the 13 digits on the card',
    ],
    [
      { other: 1 },
      '/other',
      'answer.unexpected',
      '“other” ไม่มีในแบบฟอร์มนี้ ลบออก',
      '“other” is not part of this form; remove it',
    ],
  ])('%j at %s is %s', (changes, ...expected) => {
    expect(told(changes)).toEqual([expected]);
  });

  it('the form’s own words win, English titles and texts come from its translations', () => {
    const source: MessageSource = {
      messages: {
        '/name': { required: { th: 'บอกชื่อของท่าน', en: '' } },
        '/trees/*/height': { minimum: { th: 'สูงเกินไปไม่มี', en: 'Too low' } },
      },
      translations: {
        en: {
          '/name': { title: 'your name' },
          '/kind': { title: 'the kind', messages: { required: 'Pick one' } },
        },
      },
    };
    expect(told({ name: undefined, kind: undefined, trees: [{ height: 5 }] }, source)).toEqual([
      ['/name', 'answer.required', 'บอกชื่อของท่าน', 'Enter your name'],
      ['/kind', 'answer.required', 'เลือกประเภท', 'Pick one'],
      ['/trees/0/height', 'answer.minimum', 'สูงเกินไปไม่มี', 'Too low'],
    ]);
  });

  describe('what the looks of a form add', () => {
    const looks = {
      type: 'object',
      properties: {
        income: { type: 'integer', title: 'รายได้', maximum: 100_050 },
        land: { type: 'number', title: 'เนื้อที่', minimum: 100 },
        weight: { type: 'number', title: 'น้ำหนัก', maximum: 5 },
        rows: {
          type: 'array',
          items: { type: 'object', properties: { price: { type: 'integer', title: 'ราคา', minimum: 2500 } } },
        },
        opinion: {
          type: 'object',
          required: ['speed'],
          properties: { speed: { type: 'integer', title: 'ความเร็ว', minimum: 1, maximum: 5 } },
        },
      },
    };
    const ui = {
      income: { 'ui:widget': 'money' },
      land: { 'ui:widget': 'land-area' },
      weight: { 'ui:options': { unit: 'กก.' } },
      rows: { items: { price: { 'ui:widget': 'money' } } },
      opinion: { 'ui:field': 'rating-matrix' },
    };
    const say = (answers: unknown) =>
      describeErrors(compileValidator(looks)(answers), looks, { ui })[0]?.message;

    it.each([
      [{ income: 200_000 }, 'รายได้ ต้องไม่เกิน 1,000.50 บาท', 'รายได้ must be at most 1,000.50 baht'],
      [{ land: 5 }, 'เนื้อที่ ต้องไม่น้อยกว่า 100 ตารางวา', 'เนื้อที่ must be at least 100 square wa'],
      [{ weight: 6 }, 'น้ำหนัก ต้องไม่เกิน 5 กก.', 'น้ำหนัก must be at most 5'],
      [
        { rows: [{ price: 1 }] },
        'ราคา (รายการที่ 1) ต้องไม่น้อยกว่า 25 บาท',
        'ราคา (item 1) must be at least 25 baht',
      ],
      [{ opinion: {} }, 'ให้คะแนนความเร็ว', 'Rate: ความเร็ว'],
    ])('%j: %s', (answers, th, en) => {
      expect(say(answers)).toEqual({ th, en });
    });
  });

  it.each([
    ['village', { type: 'integer', title: 'หมู่ที่' }, { 'ui:widget': 'village' }, 'เลือกหมู่ที่'],
    ['slot', { type: 'object', title: 'วันที่จอง' }, { 'ui:field': 'booking-slot' }, 'เลือกวันที่จอง'],
    ['subdistrictCode', { type: 'string', title: 'ตำบล', format: 'subdistrict-code' }, {}, 'เลือกตำบล'],
    ['house', { type: 'string', title: 'บ้านเลขที่' }, {}, 'กรอกบ้านเลขที่'],
  ])('what is chosen from a list is asked to be chosen: %s', (name, field, look, th) => {
    const form = { type: 'object', required: [name], properties: { [name]: field } };
    const ui = { [name]: look };
    expect(describeErrors(compileValidator(form)({}), form, { ui })[0]?.message.th).toBe(th);
    const inRows = { type: 'object', properties: { rows: { type: 'array', items: form } } };
    expect(
      describeErrors(compileValidator(inRows)({ rows: [{}] }), inRows, { ui: { rows: { items: ui } } })[0]
        ?.message.th,
    ).toBe(`${th} (รายการที่ 1)`);
  });

  it('a title that only a condition’s branch gives is found', () => {
    const conditional = { allOf: [{ then: { properties: { x: { title: 'เลขที่' } } } }] };
    expect(
      describeErrors([{ pointer: '/x', keyword: 'required', params: {} }], conditional)[0]?.message.th,
    ).toBe('กรอกเลขที่');
  });

  it('a field without a title, and a keyword from elsewhere, still get a sentence', () => {
    expect(describeErrors([{ pointer: '', keyword: 'made-up', params: {} }], {})).toEqual([
      {
        pointer: '',
        code: 'answer.invalid',
        message: { th: 'ช่องนี้ อ่านไม่ได้ กรอกใหม่อีกครั้ง', en: 'This field can’t be read; enter it again' },
      },
    ]);
  });

  it('names off prototypes find nothing', () => {
    for (const pointer of ['/constructor', '/__proto__/x', '/toString']) {
      const [problem] = describeErrors([{ pointer, keyword: 'required', params: {} }], schema, {
        messages: {},
        translations: { en: {} },
      });
      expect(problem?.message.th).toBe('กรอกช่องนี้');
    }
  });
});

describe('words', () => {
  const params = { limit: 3, type: 'number', allowedValue: 'x', multipleOf: 2 };

  it.each([...keywordCodes.keys()].filter((keyword) => keyword !== 'size'))(
    'the keyword %s has Thai and English words of its own',
    (keyword) => {
      const [problem] = describeErrors([{ pointer: '/name', keyword, params }], schema);
      expect(problem?.code).not.toBe('answer.invalid');
      expect(problem?.message.th).toMatch(/ชื่อ|name/);
      expect(problem?.message.en.replace('ชื่อ', '')).not.toMatch(/[ก-๙]|undefined/);
    },
  );

  it('too much data is told without naming a field', () => {
    expect(describeErrors([{ pointer: '', keyword: 'size', params: {} }], schema)[0]).toMatchObject({
      code: 'answer.too-large',
      pointer: '',
    });
  });

  it.each(formatNames)('the format %s has words of its own', (format) => {
    const [problem] = describeErrors([{ pointer: '/name', keyword: 'format', params: { format } }], schema);
    const [unknown] = describeErrors(
      [{ pointer: '/name', keyword: 'format', params: { format: 'constructor' } }],
      schema,
    );
    expect(problem?.message).not.toEqual(unknown?.message);
  });
});
