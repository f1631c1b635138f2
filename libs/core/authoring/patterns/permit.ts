import type { Action } from '#core/definition';
import { licence, refusalLetter } from './letters.js';
import { text } from '#core/result';
import type { Pattern } from './pattern.js';
import {
  ending,
  goOn,
  message,
  notify,
  opened,
  refuse,
  refused,
  returned,
  sendBack,
  sendCorrected,
  state,
  submitted,
  textForm,
  usualMessages,
  withdraw,
  withdrawn,
} from './pieces.js';

const executive: Action['by'] = [{ role: 'executive' }];

const receiptForm: NonNullable<Action['form']> = {
  schema: {
    type: 'object',
    properties: {
      satang: { type: 'integer', title: 'จำนวนเงินที่รับ', minimum: 0 },
      receiptBook: { type: 'string', title: 'เล่มที่ใบเสร็จ', minLength: 1, maxLength: 200 },
      receiptNumber: { type: 'string', title: 'เลขที่ใบเสร็จ', minLength: 1, maxLength: 200 },
    },
    required: ['satang', 'receiptBook', 'receiptNumber'],
    additionalProperties: false,
  },
  ui: { satang: { 'ui:widget': 'money' } },
  translations: {
    en: {
      '/satang': { title: 'Amount received' },
      '/receiptBook': { title: 'Receipt book' },
      '/receiptNumber': { title: 'Receipt number' },
    },
  },
};

/** Papers checked, place visited, decided, paid, issued. */
export const permitPattern: Pattern = {
  id: 'permit',
  title: text('ใบอนุญาต มีตรวจสถานที่และค่าธรรมเนียม', 'Permit with inspection and fee'),
  about: text(
    'ตรวจเอกสาร ตรวจสถานที่ ผู้บริหารอนุญาต ชำระเงิน แล้วออกใบอนุญาต',
    'Check the papers, visit the place, decide, take the fee, issue the permit',
  ),
  kind: 'permit',
  workflow: {
    initial: 'submitted',
    states: {
      submitted,
      checking: state(
        text('ตรวจเอกสาร', 'Checking the papers'),
        'in-progress',
        'in-progress',
        text('ตรวจเอกสาร', 'the papers are being checked'),
      ),
      returned,
      inspecting: state(
        text('ตรวจสถานที่', 'Inspection'),
        'in-progress',
        'in-progress',
        text('ตรวจสถานที่', 'the place is being inspected'),
      ),
      deciding: state(
        text('เสนอผู้มีอำนาจอนุญาต', 'Before the approver'),
        'in-progress',
        'in-progress',
        text('เสนอผู้มีอำนาจพิจารณา', 'being decided'),
      ),
      'awaiting-payment': state(
        text('รอชำระค่าธรรมเนียม', 'Waiting for the fee'),
        'waiting-applicant',
        'in-progress',
        text('รอท่านชำระเงิน', 'waiting for your payment'),
      ),
      done: ending(text('ออกใบอนุญาตแล้ว', 'Permit issued'), 'completed'),
      refused,
      lapsed: ending(
        text('จำหน่ายเรื่อง', 'Lapsed'),
        'closed',
        text('พ้นกำหนดแก้ไขหรือชำระเงิน', 'nothing came in time'),
      ),
      withdrawn,
    },
    actions: {
      receive: goOn(text('รับเรื่อง', 'Receive'), ['submitted'], 'checking'),
      return: sendBack(['submitted', 'checking'], 'returned', 'returned'),
      correct: sendCorrected('returned', 'checking'),
      complete: goOn(text('เอกสารครบ ไปตรวจสถานที่', 'Papers complete, inspect'), ['checking'], 'inspecting'),
      inspect: goOn(text('บันทึกผลตรวจ เสนออนุญาต', 'Record the inspection'), ['inspecting'], 'deciding', {
        form: textForm({ opinion: text('ผลการตรวจและความเห็น', 'Findings and opinion') }),
      }),
      approve: goOn(text('อนุญาต แจ้งชำระเงิน', 'Grant, ask for the fee'), ['deciding'], 'awaiting-payment', {
        by: executive,
        decision: { outcome: 'granted' },
        effects: [
          { type: 'assess-fees' },
          { type: 'request-payment', due: { amount: 15, unit: 'days' } },
          notify('payment'),
        ],
      }),
      refuse: refuse(text('ไม่อนุญาต', 'Refuse'), ['deciding'], 'refused', executive, [
        { type: 'issue-document', document: 'refusal-letter' },
        notify('refused'),
      ]),
      pay: goOn(text('รับชำระเงิน ออกใบอนุญาต', 'Take the fee, issue'), ['awaiting-payment'], 'done', {
        form: receiptForm,
        effects: [{ type: 'record-payment' }, { type: 'issue-document', document: 'permit' }, notify('done')],
      }),
      lapse: {
        title: text('จำหน่ายเรื่องเพราะพ้นกำหนด', 'Lapse'),
        from: ['returned', 'awaiting-payment'],
        to: 'lapsed',
        by: [{ role: 'system' }],
        after: { duration: { amount: 30, unit: 'days' } },
        effects: [notify('lapsed')],
      },
      withdraw: withdraw(['submitted', 'checking', 'returned', 'inspecting', 'deciding'], 'withdrawn'),
    },
    clocks: [
      {
        id: 'decision',
        title: text('ต้องแจ้งผลการพิจารณา', 'Decision due'),
        length: { amount: 30, unit: 'days' },
        stopsAt: ['awaiting-payment'],
        warnings: [{ before: { amount: 3, unit: 'working-days' }, to: 'assignee' }],
        late: {
          escalate: [{ to: 'supervisor' }],
          explain: {
            every: { amount: 7, unit: 'days' },
            within: { amount: 1, unit: 'working-days' },
            legalBasis: 'พ.ร.บ.การอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558 ม.10',
          },
        },
      },
    ],
    opened: [...opened],
  },
  notifications: [
    ...Object.values(usualMessages),
    message(
      'payment',
      'applicant',
      text('โปรดชำระค่าธรรมเนียม {{receiptNumber}}', 'Please pay the fee: {{receiptNumber}}'),
      text(
        'อนุญาตแล้ว โปรดชำระค่าธรรมเนียมภายใน {{dueDate}}',
        'It is granted. Please pay the fee by {{dueDate}}.',
      ),
    ),
    message(
      'lapsed',
      'applicant',
      text('จำหน่ายเรื่อง {{receiptNumber}}', 'Application {{receiptNumber}} has lapsed'),
      text(
        'พ้นกำหนดแล้ว จึงจำหน่ายเรื่อง ท่านยื่นใหม่ได้',
        'Nothing came in time, so it has lapsed. You may apply again.',
      ),
    ),
  ],
  documents: [licence, refusalLetter],
  legalBasis: [
    {
      title: text(
        'พ.ร.บ.การอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558',
        'Licensing Facilitation Act B.E. 2558',
      ),
      section: 'ม.7, 10',
    },
  ],
  fees: [
    {
      code: 'permit-fee',
      title: text('ค่าธรรมเนียมใบอนุญาต', 'Permit fee'),
      satang: '10000',
      due: 'before-issue',
    },
  ],
};
