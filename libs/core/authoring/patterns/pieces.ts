import type { Action, ActionForm, EffectDefinition, Notification, State } from '#core/definition';
import { text, type Text } from '#core/result';

type PublicStep = State['public']['step'];

/** A state that officers and citizens call the same, but for the note behind the public step. */
export const state = (
  title: Text,
  phase: State['phase'],
  step: PublicStep,
  note?: Text,
  more: Partial<State> = {},
): State => ({ title, phase, public: { step, ...(note && { note }) }, ...more });

export const ending = (title: Text, phase: State['phase'], note?: Text): State =>
  state(title, phase, 'done', note, { final: true });

export const submitted = state(text('ยื่นแล้ว รอรับเรื่อง', 'Filed, to be received'), 'received', 'waiting');

export const returned = state(
  text('ส่งกลับให้แก้ไข', 'Returned for correction'),
  'waiting-applicant',
  'in-progress',
  text('รอท่านแก้ไข', 'waiting for your correction'),
);

export const refused = ending(text('ไม่อนุญาต', 'Refused'), 'refused', text('ไม่อนุญาต', 'not granted'));

export const withdrawn = ending(
  text('ถอนเรื่อง', 'Withdrawn'),
  'closed',
  text('ท่านถอนเรื่อง', 'you withdrew it'),
);

export const notify = (notification: string): EffectDefinition => ({ type: 'notify', notification });

export const message = (id: string, to: Notification['to'], subject: Text, body: Text): Notification => ({
  id,
  to,
  subject,
  body,
});

const longText = (title: string) => ({ type: 'string', title, minLength: 10, maxLength: 3000 });

/** A small form of texts to write, in order; all are required but those that are named optional. */
export const textForm = (
  fields: Readonly<Record<string, Text>>,
  optional: readonly string[] = [],
): ActionForm => ({
  schema: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, { th }]) => [name, longText(th)])),
    required: Object.keys(fields).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  },
  ui: Object.fromEntries(Object.keys(fields).map((name) => [name, { 'ui:widget': 'textarea' }])),
  translations: {
    en: Object.fromEntries(Object.entries(fields).map(([name, { en }]) => [`/${name}`, { title: en }])),
  },
});

const officer = [{ role: 'officer' as const }];

/** The officer’s main way on. */
export const goOn = (
  title: Text,
  from: readonly string[],
  to: string,
  more: Partial<Action> = {},
): Action => ({
  title,
  from: [...from],
  to,
  by: officer,
  tone: 'primary',
  ...more,
});

/** Back to the applicant with everything that is to be mended. */
export const sendBack = (from: readonly string[], to: string, notification: string): Action => ({
  title: text('ส่งกลับให้แก้ไข', 'Return for correction'),
  from: [...from],
  to,
  by: officer,
  publicReason: true,
  confirm: text(
    'ผู้ยื่นจะได้รับแจ้งทุกข้อที่ต้องแก้ในครั้งเดียว และเวลาจะหยุดนับ',
    'The applicant is told of all faults at once, and the clock stops',
  ),
  form: textForm(
    {
      reason: text('ต้องแก้อะไรบ้าง', 'What is to be mended'),
      secondReason: text('เหตุที่ต้องส่งกลับอีกครั้ง', 'Why it is returned again'),
    },
    ['secondReason'],
  ),
  effects: [{ type: 'request-correction', due: { amount: 7, unit: 'working-days' } }, notify(notification)],
});

/** The applicant’s answer to it. */
export const sendCorrected = (from: string, to: string): Action => ({
  title: text('ส่งข้อมูลที่แก้แล้ว', 'Send the correction'),
  from: [from],
  to,
  by: [{ role: 'applicant' }],
  tone: 'primary',
  effects: [{ type: 'close-correction' }],
});

export const withdraw = (from: readonly string[], to: string): Action => ({
  title: text('ถอนเรื่อง', 'Withdraw'),
  from: [...from],
  to,
  by: [{ role: 'applicant' }],
  tone: 'danger',
  confirm: text('เรื่องจะสิ้นสุด และยื่นใหม่ได้', 'The case ends; you may apply again'),
});

/** A refusal with facts, law and reason, and the right of appeal (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง 2539 ม.37, 40, 44). */
export const refuse = (
  title: Text,
  from: readonly string[],
  to: string,
  by: Action['by'],
  effects: readonly EffectDefinition[],
): Action => ({
  title,
  from: [...from],
  to,
  by,
  tone: 'danger',
  publicReason: true,
  form: textForm({
    facts: text('ข้อเท็จจริง', 'Facts'),
    law: text('ข้อกฎหมาย', 'Law'),
    reason: text('เหตุผล', 'Reasons'),
  }),
  decision: {
    outcome: 'refused',
    appeal: {
      text: text(
        'อุทธรณ์ต่อผู้ออกคำสั่งได้ภายใน 15 วันนับแต่วันที่ได้รับแจ้ง (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.44)',
        'You may appeal to whoever decided, within 15 days of being told (Administrative Procedure Act B.E. 2539, s.44)',
      ),
      period: { amount: 15, unit: 'days' },
    },
  },
  effects: [...effects],
});

const about = text('{{serviceTitle}} เลขที่ {{receiptNumber}}', '{{serviceTitle}}, no. {{receiptNumber}}');
const subject = (th: string, en: string): Text => text(`${th}: ${about.th}`, `${en}: ${about.en}`);

/** Messages that most services send. */
export const usualMessages = {
  received: message(
    'received',
    'applicant',
    subject('ได้รับเรื่องของท่านแล้ว', 'We have your case'),
    text(
      'เรื่องของท่านอยู่ในระบบแล้ว ใช้รหัสติดตามในใบรับเรื่องดูความคืบหน้าได้',
      'Your case is in the system. Follow it with the tracking code on your receipt.',
    ),
  ),
  'new-case': message(
    'new-case',
    'division',
    subject('เรื่องใหม่', 'New case'),
    text('มีเรื่องใหม่รอรับ', 'A new case waits to be received.'),
  ),
  returned: message(
    'returned',
    'applicant',
    subject('โปรดแก้ไข', 'Please correct'),
    text('โปรดแก้ไขภายใน {{dueDate}}: {{reason}}', 'Please correct it by {{dueDate}}: {{reason}}'),
  ),
  done: message(
    'done',
    'applicant',
    subject('ดำเนินการเสร็จแล้ว', 'Done'),
    text('เรื่องของท่านเสร็จสิ้นแล้ว', 'Your case is done.'),
  ),
  refused: message(
    'refused',
    'applicant',
    subject('ผลการพิจารณา', 'Decision'),
    text('ไม่อนุญาต: {{reason}}', 'Not granted: {{reason}}'),
  ),
} as const satisfies Readonly<Record<string, Notification>>;

export const opened: readonly EffectDefinition[] = [notify('received'), notify('new-case')];
