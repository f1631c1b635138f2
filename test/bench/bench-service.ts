import type { ServiceDefinition } from '#core/definition';
import type { DefinitionFile } from '#contracts/admin';

const text = (th: string) => ({ th, en: th });

const choice = (...values: string[]) => ({
  type: 'string',
  oneOf: values.map((value) => ({ const: value, title: value })),
});

/** Twenty fields of the usual kinds: eight words, four numbers, three choices, two dates, phone, e-mail, yes-no. */
const properties = {
  first_name: { type: 'string', title: 'ชื่อ', minLength: 1, maxLength: 100 },
  last_name: { type: 'string', title: 'นามสกุล', minLength: 1, maxLength: 100 },
  phone: { type: 'string', title: 'โทรศัพท์', format: 'thai-phone' },
  email: { type: 'string', title: 'อีเมล', format: 'email', maxLength: 254 },
  house_no: { type: 'string', title: 'บ้านเลขที่', maxLength: 20 },
  village: { type: 'integer', title: 'หมู่ที่', minimum: 1, maximum: 20 },
  road: { type: 'string', title: 'ถนน', maxLength: 100 },
  subdistrict: { type: 'string', title: 'ตำบล', maxLength: 100 },
  postcode: { type: 'string', title: 'รหัสไปรษณีย์', pattern: '^[1-9][0-9]{4}$' },
  category: { ...choice('road', 'water', 'light', 'waste', 'other'), title: 'ประเภท' },
  urgency: { ...choice('low', 'normal', 'high'), title: 'ความเร่งด่วน' },
  contact_by: { ...choice('phone', 'email', 'letter'), title: 'ติดต่อทาง' },
  seen_on: { type: 'string', title: 'พบเมื่อ', format: 'date' },
  wanted_on: { type: 'string', title: 'ขอให้เสร็จภายใน', format: 'date' },
  households: { type: 'integer', title: 'จำนวนครัวเรือน', minimum: 0, maximum: 5000 },
  length_m: { type: 'number', title: 'ความยาว (เมตร)', minimum: 0, maximum: 100000 },
  width_m: { type: 'number', title: 'ความกว้าง (เมตร)', minimum: 0, maximum: 1000 },
  subject: { type: 'string', title: 'เรื่อง', minLength: 5, maxLength: 200 },
  detail: { type: 'string', title: 'รายละเอียด', minLength: 10, maxLength: 3000 },
  repeated: { type: 'boolean', title: 'เคยแจ้งแล้ว' },
};

const fields = Object.keys(properties);

const definition: ServiceDefinition = {
  format: 2,
  code: 'bench-request',
  title: text('คำร้องสำหรับวัดความเร็ว'),
  summary: text('บริการสมมุติ 20 ช่อง'),
  category: 'gen',
  kind: 'request',
  division: 'clerk',
  legalBasis: [],
  access: { assurance: 'none' },
  form: {
    schema: {
      type: 'object',
      properties,
      required: fields.filter((field) => !['email', 'road', 'wanted_on'].includes(field)),
    },
    ui: { detail: { 'ui:widget': 'textarea' } },
    pages: [
      {
        id: 'all',
        title: text('ข้อมูล'),
        sections: [{ id: 'all', fields: fields.map((field) => `/${field}`) }],
      },
    ],
  },
  attachments: [],
  fees: [],
  workflow: {
    initial: 'received',
    states: {
      received: { title: text('รับเรื่อง'), phase: 'received', public: { step: 'waiting' } },
      done: { title: text('เสร็จ'), phase: 'completed', public: { step: 'done' }, final: true },
    },
    actions: {
      finish: {
        title: text('ปิดเรื่อง'),
        from: ['received'],
        to: 'done',
        by: [{ role: 'officer' }],
        tone: 'primary',
      },
    },
    clocks: [{ id: 'answer', title: text('ตอบภายใน'), length: { amount: 15, unit: 'days' } }],
    opened: [{ type: 'notify', notification: 'received' }],
  },
  notifications: [
    {
      id: 'received',
      to: 'applicant',
      subject: text('ได้รับเรื่อง {{receiptNumber}}'),
      body: text('{{serviceTitle}}'),
    },
  ],
  privacy: {
    notice: text('ใช้เพื่อวัดความเร็วเท่านั้น'),
    groups: [
      {
        id: 'all',
        fields: fields.map((field) => `/${field}`),
        lawfulBasis: 'public-task',
        purpose: text('วัดความเร็ว'),
        retentionYears: 1,
      },
    ],
    applicant: { name: ['/first_name', '/last_name'], phone: '/phone', email: '/email', village: '/village' },
  },
  manual: { criteria: [], steps: [], prepare: [], outcome: text('ไม่มี') },
};

/** About 1.1 kB of answers. */
export const benchAnswers = {
  first_name: 'สมหญิง',
  last_name: 'ตัวอย่าง',
  phone: '0812345678',
  email: 'example@example.org',
  house_no: '99/9',
  village: 4,
  road: 'เลียบคลอง',
  subdistrict: 'ศาลาทอง',
  postcode: '10200',
  category: 'road',
  urgency: 'normal',
  contact_by: 'phone',
  seen_on: '2026-11-20',
  wanted_on: '2026-12-20',
  households: 12,
  length_m: 120.5,
  width_m: 4,
  subject: 'ถนนชำรุดเป็นหลุมบ่อ',
  detail: 'ถนนหน้าหมู่บ้านชำรุดเป็นหลุมลึกหลายแห่ง รถจักรยานยนต์ล้มบ่อยในเวลากลางคืน ขอให้ช่วยซ่อมแซม',
  repeated: false,
};

export const benchSchema = definition.form.schema;

export const benchService: DefinitionFile = {
  definition,
  samples: {
    accepted: [{ title: 'ครบทุกช่อง', today: '2026-11-23', answers: benchAnswers }],
    refused: [
      {
        title: 'ไม่มีเรื่อง',
        today: '2026-11-23',
        answers: { ...benchAnswers, subject: '' },
        expect: { errors: [{ pointer: '/subject', code: 'answer.required' }] },
      },
    ],
  },
  journeys: [
    {
      title: 'รับแล้วปิด',
      kind: 'happy',
      sample: 'ครบทุกช่อง',
      start: '2026-11-23T09:00:00+07:00',
      steps: [{ actor: 'officer:clerk', action: 'finish', expect: { state: 'done' } }],
    },
  ],
};
