import { type Text, text } from '#core/result';
import type { ClockNoticeKind } from '#core/workflow';

interface Words {
  readonly subject: Text;
  readonly body: Text;
}

/** To officers, the same first lines; placeholders as those of definitions, and `clock`, the clock's own title. */
const officer = (th: string, en: string, whatTh: string, whatEn: string): Words => ({
  subject: text(`${th}: เรื่อง {{receiptNumber}}`, `${en}: {{receiptNumber}}`),
  body: text(
    `เรื่อง {{receiptNumber}} ({{serviceTitle}})\n{{clock}} ครบกำหนด {{dueDate}}\n${whatTh}`,
    `{{receiptNumber}} ({{serviceTitle}})\n{{clock}}: due {{dueDate}}\n${whatEn}`,
  ),
});

/** What people are told about clocks: Sala's own words, so that no service can leave them out. */
export const clockMessages: Readonly<Record<ClockNoticeKind, Words>> = {
  warning: officer('ใกล้ครบกำหนด', 'Due soon', 'โปรดดำเนินการให้เสร็จก่อนครบกำหนด', 'Please finish it in time'),
  'ran-out': officer(
    'เกินกำหนดแล้ว',
    'Late',
    'เรื่องนี้เกินกำหนดแล้ว โปรดดำเนินการโดยเร็ว',
    'It is late: please act now',
  ),
  escalated: officer(
    'เรื่องเกินกำหนด',
    'Case past its time',
    'เรื่องในความรับผิดชอบของท่านเกินกำหนดแล้ว โปรดติดตาม',
    'A case in your charge is late: please see to it',
  ),
  'reason-wanted': officer(
    'ต้องแจ้งเหตุล่าช้า',
    'Reason for delay wanted',
    'โปรดบันทึกเหตุแห่งความล่าช้า ระบบจะแจ้งผู้ยื่นให้ (พ.ร.บ.การอำนวยความสะดวก มาตรา 10)',
    'Please write why it is late; the applicant will be told (Licensing Facilitation Act s.10)',
  ),
  'reason-missing': officer(
    'ยังไม่ได้แจ้งเหตุล่าช้า',
    'No reason for delay given',
    'เจ้าหน้าที่ยังไม่ได้บันทึกเหตุแห่งความล่าช้าเพื่อแจ้งผู้ยื่น',
    'No officer has written to the applicant why it is late',
  ),
  delayed: {
    subject: text('แจ้งเหตุล่าช้า เรื่อง {{receiptNumber}}', 'Why {{receiptNumber}} takes longer'),
    body: text(
      'เรื่อง {{receiptNumber}} ({{serviceTitle}}) ยังพิจารณาไม่แล้วเสร็จตามกำหนด {{dueDate}}\nเหตุที่ล่าช้า: {{reason}}\nเราจะแจ้งให้ทราบทุกครั้งจนกว่าจะแล้วเสร็จ',
      '{{receiptNumber}} ({{serviceTitle}}) was due on {{dueDate}} and isn’t finished yet.\nReason: {{reason}}\nWe will write again until it is.',
    ),
  },
  extended: {
    subject: text('ขยายเวลาพิจารณา เรื่อง {{receiptNumber}}', 'More time for {{receiptNumber}}'),
    body: text(
      'เวลาพิจารณาเรื่อง {{receiptNumber}} ({{serviceTitle}}) ขยายไปถึง {{dueDate}}\nเหตุผล: {{reason}}',
      'The time for {{receiptNumber}} ({{serviceTitle}}) now ends on {{dueDate}}.\nReason: {{reason}}',
    ),
  },
};
