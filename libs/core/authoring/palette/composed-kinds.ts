import type { SchemaObject } from '#core/fields';
import type { FieldKind } from './field-kind.js';
import { fieldOf, group, kind, pairInEnglish, pairOf, point, widget } from './make-kind.js';
import {
  booking,
  choices,
  ends,
  fills,
  length,
  register,
  rowsCount,
  statements,
  wording,
} from './properties.js';

const range = (format: string, from: string, to: string): SchemaObject =>
  group({
    from: { type: 'string', title: from, format },
    to: { type: 'string', title: to, format },
  });

const rating = (title: string): SchemaObject => ({ type: 'integer', title, minimum: 1, maximum: 5 });

const namePart = (title: string, maxLength: number): SchemaObject => ({
  type: 'string',
  title,
  minLength: 1,
  maxLength,
});

/** The kinds whose answer has parts, leans on something else of the service, or is a promise. */
export const composedKinds: readonly FieldKind[] = [
  kind('date', 'date-time', {
    th: ['วันและเวลา', 'วันที่กับเวลาในช่องเดียว'],
    en: ['Day and time', 'A date with its hour'],
    name: 'moment',
    schema: { type: 'string', format: 'local-date-time' },
    ui: widget('date-time'),
  }),
  kind('date', 'date-range', {
    th: ['ช่วงวันที่', 'ตั้งแต่วันไหนถึงวันไหน'],
    en: ['Days from … to …', 'A first and a last day'],
    name: 'period',
    schema: range('date', 'ตั้งแต่วันที่', 'ถึงวันที่'),
    ui: fieldOf('date-range'),
    english: { '/from': { title: 'From' }, '/to': { title: 'To' } },
    properties: [ends],
  }),
  kind('date', 'time-range', {
    th: ['ช่วงเวลา', 'ตั้งแต่กี่โมงถึงกี่โมง'],
    en: ['Hours from … to …', 'Two times of one day'],
    name: 'hours',
    schema: range('local-time', 'ตั้งแต่เวลา', 'ถึงเวลา'),
    ui: fieldOf('time-range'),
    english: { '/from': { title: 'From' }, '/to': { title: 'To' } },
    properties: [ends],
  }),
  kind('person', 'name-title', {
    th: ['คำนำหน้าชื่อ', 'เลือกหรือพิมพ์เอง'],
    en: ['Title of a name', 'Chosen or typed'],
    words: ['นาย', 'นาง', 'นางสาว', 'ยศ'],
    name: 'title',
    schema: namePart('คำนำหน้าชื่อ', 60),
    ui: { ...widget('name-title'), 'ui:autocomplete': 'honorific-prefix' },
  }),
  kind('person', 'person-name', {
    th: ['ชื่อบุคคล', 'คำนำหน้า ชื่อ และนามสกุล'],
    en: ['Name of a person', 'Title, first and last name'],
    words: ['ชื่อ', 'นามสกุล'],
    name: 'person',
    schema: group({
      title: namePart('คำนำหน้าชื่อ', 60),
      firstName: namePart('ชื่อ', 100),
      lastName: namePart('นามสกุล', 100),
    }),
    ui: {
      title: { ...widget('name-title'), 'ui:autocomplete': 'honorific-prefix' },
      firstName: { ...widget('text'), 'ui:autocomplete': 'given-name' },
      lastName: { ...widget('text'), 'ui:autocomplete': 'family-name' },
      'ui:options': { lines: [['title', 'firstName', 'lastName']] },
    },
    english: {
      '/title': { title: 'Title' },
      '/firstName': { title: 'First name' },
      '/lastName': { title: 'Last name' },
    },
  }),
  kind('place', 'map-line', {
    th: ['เส้นบนแผนที่', 'แนวถนน ท่อ หรือคลอง'],
    en: ['Line on the map', 'A stretch of road, pipe or canal'],
    words: ['ถนน', 'แนว', 'ระยะทาง'],
    name: 'line',
    schema: { type: 'array', minItems: 2, maxItems: 200, items: point },
    ui: fieldOf('map-line'),
    properties: rowsCount,
  }),
  kind('place', 'thai-area', {
    th: ['ตำบล อำเภอ จังหวัด', 'พิมพ์ชื่อตำบลหรือรหัสไปรษณีย์'],
    en: ['Subdistrict and province', 'Found by name or postcode'],
    words: ['ที่อยู่', 'ไปรษณีย์'],
    name: 'area',
    schema: group({
      subdistrictCode: { type: 'string', title: 'ตำบล', format: 'subdistrict-code' },
      postcode: { type: 'string', title: 'รหัสไปรษณีย์', format: 'postcode' },
    }),
    ui: fieldOf('thai-area'),
    english: { '/subdistrictCode': { title: 'Subdistrict' }, '/postcode': { title: 'Postcode' } },
  }),
  kind('choice', 'rating-matrix', {
    th: ['ให้คะแนนหลายเรื่อง', 'ตาราง 1 ถึง 5 ข้ามข้อที่ไม่เกี่ยวได้'],
    en: ['Ratings', 'Several things from 1 to 5'],
    words: ['ความพึงพอใจ', 'ประเมิน', 'คะแนน'],
    name: 'ratings',
    schema: { ...group({ item: rating('เรื่องที่ 1'), item2: rating('เรื่องที่ 2') }), required: ['item'] },
    ui: fieldOf('rating-matrix'),
    english: { '/item': { title: 'Thing 1' }, '/item2': { title: 'Thing 2' } },
    properties: [statements],
  }),
  kind('other', 'register-lookup', {
    th: ['ค้นจากทะเบียน', 'พิมพ์เลขแล้วดึงข้อมูลที่ขึ้นทะเบียนไว้'],
    en: ['Register look-up', 'A number that finds an entry'],
    words: ['ใบอนุญาตเดิม', 'ต่ออายุ'],
    name: 'entry',
    schema: { type: 'string', minLength: 1, maxLength: 60 },
    ui: widget('register-lookup'),
    properties: [register, fills, ...length],
  }),
  kind('other', 'booking-slot', {
    th: ['เลือกคิวหรือวันนัด', 'วันและเวลาที่ว่างจากการจอง'],
    en: ['Booking slot', 'A free day and time'],
    words: ['จอง', 'นัด', 'คิว'],
    name: 'slot',
    schema: group({
      resource: { type: 'string', title: 'สิ่งที่จอง', minLength: 1, maxLength: 64 },
      day: { type: 'string', title: 'วัน', format: 'date' },
      start: { type: 'string', title: 'เวลา', format: 'local-time' },
    }),
    ui: fieldOf('booking-slot'),
    english: {
      '/resource': { title: 'What is booked' },
      '/day': { title: 'Day' },
      '/start': { title: 'Time' },
    },
    properties: [booking],
  }),
  kind('other', 'declaration', {
    th: ['คำรับรอง', 'ต้องทำเครื่องหมายก่อนส่ง'],
    en: ['Declaration', 'Must be ticked before sending'],
    words: ['รับรอง', 'ยืนยัน'],
    name: 'declaration',
    schema: { type: 'boolean', const: true, description: 'ข้าพเจ้ารับรองว่าข้อมูลที่ให้เป็นความจริง' },
    ui: widget('declaration'),
    english: { '': { title: 'Declaration', description: 'I declare that what I have said is true.' } },
  }),
  kind('other', 'consent', {
    th: ['คำยินยอม', 'ยินยอมตามถ้อยคำรุ่นหนึ่ง'],
    en: ['Consent', 'Agreement to one version of a text'],
    words: ['ยินยอม', 'PDPA'],
    name: 'consent',
    schema: { type: 'string', const: '1', description: 'เขียนสิ่งที่ขอความยินยอมที่นี่' },
    ui: widget('declaration'),
    english: { '': { title: 'Consent', description: 'Write here what is agreed to.' } },
    properties: [wording],
  }),
  kind('other', 'computed-choice', {
    th: ['ค่าที่คำนวณให้ (ชื่อจากรายการ)', 'ระบบเลือกให้จากคำตอบอื่น'],
    en: ['Worked-out choice', 'Sala chooses it by other answers'],
    words: ['ประเภท', 'คำนวณ'],
    name: 'sort',
    schema: {
      type: 'string',
      readOnly: true,
      oneOf: pairOf('ประเภทที่'),
    },
    ui: widget('computed'),
    english: { '': { title: 'Worked-out choice', choices: pairInEnglish('Sort') } },
    properties: [choices],
    required: false,
  }),
  kind('other', 'computed-date', {
    th: ['ค่าที่คำนวณให้ (วันที่)', 'ระบบคิดวันจากคำตอบอื่น'],
    en: ['Worked-out day', 'Sala works it out from other answers'],
    name: 'day',
    schema: { type: 'string', format: 'date', readOnly: true },
    ui: widget('computed'),
    required: false,
  }),
  kind('other', 'computed-text', {
    th: ['ค่าที่คำนวณให้ (ข้อความ)', 'ระบบเขียนจากคำตอบอื่น'],
    en: ['Worked-out text', 'Sala writes it from other answers'],
    name: 'words',
    schema: { type: 'string', readOnly: true },
    ui: widget('computed'),
    properties: length,
    required: false,
  }),
];
