import { text, type Text } from '#core/result';
import type { ChangeKind } from './change.js';
import type { Thing, ThingSort } from './thing.js';

const sortWords: Readonly<Record<ThingSort, Text>> = {
  head: text('เรื่อง', 'item'),
  field: text('ช่อง', 'field'),
  page: text('หน้า', 'page'),
  section: text('ตอน', 'section'),
  rule: text('เงื่อนไข', 'rule'),
  computed: text('การคำนวณของช่อง', 'calculation of'),
  check: text('ข้อตรวจสอบ', 'check'),
  attachment: text('เอกสารแนบ', 'paper'),
  fee: text('ค่าธรรมเนียม', 'fee'),
  table: text('ตารางอัตรา', 'table'),
  state: text('สถานะ', 'state'),
  action: text('การดำเนินการ', 'action'),
  clock: text('กำหนดเวลา', 'time limit'),
  flag: text('ธง', 'flag'),
  approval: text('การลงมติ', 'approval'),
  workflow: text('ขั้นตอน', 'workflow'),
  notification: text('ข้อความแจ้ง', 'message'),
  document: text('หนังสือ', 'letter'),
  notice: text('ประกาศ', 'notice'),
  register: text('ทะเบียน', 'register'),
  booking: text('การจอง', 'booking'),
  party: text('บุคคลภายนอก', 'third party'),
  window: text('รอบเปิดรับ', 'window'),
  privacy: text('ข้อมูลส่วนบุคคล', 'personal data'),
  manual: text('คู่มือ', 'manual'),
};

const called = ({ sort, title }: Thing): Text => {
  const { th, en } = sortWords[sort];
  return text(`${th} «${title.th}»`, `${en} “${title.en}”`);
};

const at = ({ homeTitle }: Thing): Text =>
  homeTitle.th ? text(` ใน «${homeTitle.th}»`, ` in “${homeTitle.en}”`) : text('', '');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One difference in a sentence. `before` is what the thing was, when it was there. */
export const changeWords = (kind: ChangeKind, thing: Thing, before: Thing | undefined): Text => {
  const it = called(thing);
  switch (kind) {
    case 'added':
      return text(`เพิ่ม${it.th}${at(thing).th}`, `Added ${it.en}${at(thing).en}`);
    case 'removed':
      return text(`ลบ${it.th}`, `Removed ${it.en}`);
    case 'renamed':
      return text(
        `เปลี่ยนชื่อในระบบของ${it.th} จาก ${before?.name ?? ''} เป็น ${thing.name}`,
        `${capital(it.en)} has another name: ${before?.name ?? ''} → ${thing.name}`,
      );
    case 'moved':
      return before && before.home !== thing.home
        ? text(`ย้าย${it.th} ไปที่ «${thing.homeTitle.th}»`, `Moved ${it.en} to “${thing.homeTitle.en}”`)
        : text(`เลื่อนลำดับ${it.th}`, `Moved ${it.en} among its neighbours`);
    case 'changed':
      return text(`แก้${it.th}`, `Changed ${it.en}`);
  }
};
