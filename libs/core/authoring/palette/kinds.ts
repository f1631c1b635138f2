import type { SchemaObject } from '#core/fields';
import type { FieldKind } from './field-kind.js';
import { kind, ofFormat, widget, type Making } from './make-kind.js';
import {
  choices,
  groups,
  itemChoices,
  length,
  lines,
  none,
  pattern,
  range,
  rowsCount,
  sums,
  textRows,
  unit,
} from './properties.js';

const twoChoices = [
  { const: 'first', title: 'ตัวเลือกที่ 1' },
  { const: 'second', title: 'ตัวเลือกที่ 2' },
];
const twoChoicesEnglish = { choices: { first: 'Choice 1', second: 'Choice 2' } };

const twoGroups = [
  { title: 'หมวดที่ 1', titleEn: 'Group 1', values: ['first'] },
  { title: 'หมวดที่ 2', titleEn: 'Group 2', values: ['second'] },
];

const choice = (
  id: string,
  options: SchemaObject | undefined,
  making: Pick<Making, 'th' | 'en' | 'words' | 'properties'>,
) =>
  kind('choice', id, {
    ...making,
    name: 'choice',
    schema: { type: 'string', oneOf: twoChoices },
    ui: widget(id, options),
    english: { '': { title: making.en[0], ...twoChoicesEnglish } },
    properties: [choices, ...(making.properties ?? [])],
  });

/** The kinds of one answer each, and what holds them. */
export const simpleKinds: readonly FieldKind[] = [
  kind('text', 'text', {
    th: ['ข้อความสั้น', 'คำตอบบรรทัดเดียว เช่น ชื่อเรื่อง'],
    en: ['Short text', 'One line, such as a subject'],
    name: 'text',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    ui: widget('text'),
    properties: [...length, pattern],
  }),
  kind('text', 'textarea', {
    th: ['ข้อความยาว', 'เล่ารายละเอียดได้หลายบรรทัด'],
    en: ['Long text', 'Several lines of detail'],
    name: 'details',
    schema: { type: 'string', minLength: 1, maxLength: 2000 },
    ui: widget('textarea'),
    properties: [...length, textRows],
  }),
  kind('number', 'integer', {
    th: ['จำนวนเต็ม', 'นับได้ เช่น กี่คน กี่ต้น'],
    en: ['Whole number', 'Something counted: people, trees'],
    name: 'count',
    schema: { type: 'integer', minimum: 0, maximum: 1000000 },
    ui: widget('number'),
    properties: [...range('integer'), unit],
  }),
  kind('number', 'number', {
    th: ['ตัวเลขมีทศนิยม', 'วัดได้ เช่น ความกว้าง น้ำหนัก'],
    en: ['Number with decimals', 'Something measured: width, weight'],
    name: 'amount',
    schema: { type: 'number', minimum: 0, maximum: 1000000 },
    ui: widget('number'),
    properties: [...range('number'), unit],
  }),
  kind('number', 'money', {
    th: ['จำนวนเงิน', 'บาทและสตางค์'],
    en: ['Money', 'Baht and satang'],
    words: ['บาท', 'ราคา', 'เงิน'],
    name: 'money',
    schema: { type: 'integer', minimum: 0, maximum: 10_000_000_000 },
    ui: widget('money'),
    properties: range('satang'),
  }),
  kind('number', 'year', {
    th: ['ปี พ.ศ.', 'เช่น ปีภาษี 2569'],
    en: ['Year', 'Of the Buddhist era, such as a tax year'],
    words: ['พ.ศ.', 'ปีภาษี', 'ปีงบประมาณ'],
    name: 'year',
    schema: { type: 'integer', minimum: 2500, maximum: 2700 },
    ui: widget('year'),
    properties: range('integer'),
  }),
  kind('number', 'land-area', {
    th: ['เนื้อที่ดิน', 'ไร่ งาน ตารางวา'],
    en: ['Land area', 'Rai, ngan and square wa'],
    words: ['ไร่', 'งาน', 'ตารางวา', 'โฉนด'],
    name: 'landArea',
    schema: { type: 'number', minimum: 0, maximum: 4_000_000 },
    ui: widget('land-area'),
    properties: range('number'),
  }),
  kind('choice', 'yes-no', {
    th: ['ใช่หรือไม่', 'คำถามที่ตอบว่าใช่หรือไม่ใช่'],
    en: ['Yes or no', 'A question with two answers'],
    name: 'yesNo',
    schema: { type: 'boolean' },
    ui: widget('yes-no'),
  }),
  choice('radio', undefined, {
    th: ['เลือกหนึ่งข้อ', 'เห็นทุกตัวเลือกพร้อมกัน'],
    en: ['One choice', 'All choices are seen at once'],
    words: ['ปุ่มเลือก'],
  }),
  choice('select', undefined, {
    th: ['รายการเลือก', 'เปิดรายการแล้วเลือกหนึ่งข้อ'],
    en: ['Drop-down list', 'Open it and choose one'],
  }),
  choice('searchable', undefined, {
    th: ['รายการที่ค้นหาได้', 'พิมพ์เพื่อหาจากรายการยาว'],
    en: ['Searchable list', 'Type to find one of many'],
  }),
  choice(
    'two-level',
    { groups: twoGroups },
    {
      th: ['เลือกสองชั้น', 'เลือกหมวดก่อน แล้วเลือกข้อ'],
      en: ['Two-level choice', 'A group first, then one in it'],
      properties: [groups],
    },
  ),
  kind('choice', 'checkboxes', {
    th: ['เลือกได้หลายข้อ', 'ทำเครื่องหมายกี่ข้อก็ได้'],
    en: ['Several choices', 'Tick as many as apply'],
    name: 'choices',
    schema: {
      type: 'array',
      items: { type: 'string', oneOf: twoChoices },
      uniqueItems: true,
      minItems: 1,
      maxItems: 2,
    },
    ui: widget('checkboxes'),
    english: { '': { title: 'Several choices', ...twoChoicesEnglish } },
    properties: [itemChoices, none, ...rowsCount],
  }),
  kind('date', 'date', {
    th: ['วันที่', 'วัน เดือน ปี พ.ศ.'],
    en: ['Date', 'Day, month and year (Buddhist era)'],
    name: 'date',
    schema: { type: 'string', format: 'date' },
    ui: widget('date'),
  }),
  kind('date', 'partial-date', {
    th: ['วันเกิด', 'วันหรือเดือนไม่ทราบได้'],
    en: ['Date of birth', 'Day or month may be unknown'],
    name: 'birthDate',
    schema: { type: 'string', format: 'partial-date' },
    ui: widget('partial-date'),
  }),
  ofFormat('date', 'time', 'local-time', {
    th: ['เวลา', 'ชั่วโมงและนาที'],
    en: ['Time', 'Hour and minute'],
    name: 'time',
  }),
  ofFormat('person', 'national-id', 'national-id', {
    th: ['เลขบัตรประชาชน', '13 หลัก ตรวจเลขท้ายให้'],
    en: ['National ID number', '13 digits with their check digit'],
    name: 'nationalId',
  }),
  ofFormat('person', 'juristic-id', 'juristic-id', {
    th: ['เลขทะเบียนนิติบุคคล', '13 หลัก'],
    en: ['Juristic person number', '13 digits'],
    name: 'juristicId',
  }),
  ofFormat('person', 'passport', 'passport', {
    th: ['เลขหนังสือเดินทาง', 'ของชาวต่างชาติ'],
    en: ['Passport number', 'For foreigners'],
    name: 'passport',
  }),
  ofFormat('person', 'phone', 'thai-phone', {
    th: ['เบอร์โทรศัพท์', 'มือถือหรือบ้าน'],
    en: ['Phone number', 'Mobile or landline'],
    name: 'phone',
  }),
  kind('person', 'email', {
    th: ['อีเมล', 'ไม่ใช่ทุกคนมี'],
    en: ['E-mail', 'Not everybody has one'],
    name: 'email',
    schema: { type: 'string', format: 'email', maxLength: 254 },
    ui: widget('email'),
    required: false,
  }),
  ofFormat('person', 'bank-account', 'bank-account', {
    th: ['เลขที่บัญชีธนาคาร', 'ตัวเลขจัดกลุ่มให้'],
    en: ['Bank account number', 'Digits in groups'],
    name: 'account',
  }),
  ofFormat('place', 'house-code', 'house-code', {
    th: ['เลขรหัสประจำบ้าน', '11 หลักบนทะเบียนบ้าน'],
    en: ['House registration code', 'The 11 digits on the house registration'],
    name: 'houseCode',
  }),
  kind('place', 'village', {
    th: ['หมู่บ้านในเขต', 'เลือกจากหมู่บ้านของตำบล'],
    en: ['Village', 'One of the council’s villages'],
    name: 'village',
    schema: { type: 'integer', minimum: 1, maximum: 99 },
    ui: widget('village'),
  }),
  kind('place', 'map-point', {
    th: ['จุดบนแผนที่', 'ปักหมุดหรือใช้ตำแหน่งของฉัน'],
    en: ['Place on the map', 'A pin, or where I am'],
    name: 'point',
    schema: {
      type: 'object',
      properties: {
        lat: { type: 'number', title: 'ละติจูด', minimum: 5, maximum: 21 },
        lng: { type: 'number', title: 'ลองจิจูด', minimum: 97, maximum: 106 },
      },
      required: ['lat', 'lng'],
      additionalProperties: false,
    },
    ui: { 'ui:field': 'map-point' },
    english: { '/lat': { title: 'Latitude' }, '/lng': { title: 'Longitude' } },
  }),
  kind('group', 'group', {
    th: ['กลุ่มช่อง', 'ช่องหลายช่องที่เป็นเรื่องเดียวกัน'],
    en: ['Group of fields', 'Several fields about one thing'],
    name: 'group',
    schema: { type: 'object', properties: {}, additionalProperties: false },
    ui: {},
    properties: [lines],
  }),
  kind('group', 'rows', {
    th: ['รายการเพิ่มได้', 'หลายแถว แต่ละแถวมีช่องเหมือนกัน'],
    en: ['Repeating rows', 'As many rows as needed, each with the same fields'],
    words: ['ตาราง', 'แถว'],
    name: 'rows',
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: { type: 'object', title: 'รายการ', properties: {}, additionalProperties: false },
    },
    ui: { 'ui:field': 'rows', items: {} },
    english: { '/*': { title: 'Item' } },
    properties: [...rowsCount, sums],
  }),
  kind('other', 'static-text', {
    th: ['ข้อความบอก', 'คำอธิบายหรือคำเตือน ไม่ต้องตอบ'],
    en: ['Text to read', 'An explanation or warning; nothing to answer'],
    name: 'notice',
    schema: { type: 'null', description: 'เขียนสิ่งที่อยากบอกที่นี่' },
    ui: widget('static-text'),
    english: { '': { title: 'Text to read', description: 'Write here what people should know' } },
    required: false,
  }),
  kind('other', 'computed-number', {
    th: ['ค่าที่คำนวณให้ (ตัวเลข)', 'ระบบคิดจากคำตอบอื่น'],
    en: ['Worked-out number', 'Sala works it out from other answers'],
    words: ['สูตร', 'รวม', 'คำนวณ'],
    name: 'total',
    schema: { type: 'number', readOnly: true },
    ui: widget('computed'),
    required: false,
  }),
  kind('other', 'computed-yes-no', {
    th: ['ค่าที่คำนวณให้ (ใช่/ไม่)', 'ระบบตัดสินจากคำตอบอื่น'],
    en: ['Worked-out yes or no', 'Sala decides it from other answers'],
    words: ['สูตร', 'เงื่อนไข'],
    name: 'holds',
    schema: { type: 'boolean', readOnly: true },
    ui: widget('hidden'),
    required: false,
  }),
];
