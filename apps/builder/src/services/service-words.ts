import type { DesignSummary } from '#contracts/admin';
import type { ServiceDefinition } from '#core/definition';
import type { Text } from '#core/result';
import type { Tone } from '#ui/kit';

const text = (th: string, en: string): Text => ({ th, en });

export const stateWords: Readonly<
  Record<DesignSummary['state'], { readonly title: Text; readonly tone: Tone }>
> = {
  live: { title: text('เปิดให้บริการ', 'Live'), tone: 'success' },
  changed: { title: text('เปิดอยู่ มีร่างแก้ไข', 'Live, with changes'), tone: 'info' },
  draft: { title: text('ร่าง ยังไม่เผยแพร่', 'Draft, not published'), tone: 'warning' },
  retired: { title: text('เลิกให้บริการ', 'Retired'), tone: 'neutral' },
};

export const categoryWords: Readonly<Record<ServiceDefinition['category'], Text>> = {
  gen: text('ทั่วไป', 'General'),
  integ: text('ธรรมาภิบาลและร้องเรียน', 'Integrity and complaints'),
  infra: text('โครงสร้างพื้นฐาน', 'Infrastructure'),
  welfare: text('สวัสดิการ', 'Welfare'),
  safety: text('ความปลอดภัย', 'Safety'),
  health: text('สาธารณสุขและสิ่งแวดล้อม', 'Health and environment'),
  biz: text('ธุรกิจและการค้า', 'Business'),
  build: text('ก่อสร้างและที่ดิน', 'Building and land'),
  edu: text('การศึกษา', 'Education'),
  tax: text('ภาษี', 'Taxes'),
  part: text('การมีส่วนร่วม', 'Participation'),
  appt: text('จองคิวและยืมของ', 'Appointments and loans'),
};

export const kindWords: Readonly<Record<ServiceDefinition['kind'], Text>> = {
  request: text('คำขอทั่วไป', 'Request'),
  permit: text('ใบอนุญาต', 'Permit'),
  registration: text('ขึ้นทะเบียน', 'Registration'),
  benefit: text('สวัสดิการหรือเงินช่วยเหลือ', 'Benefit'),
  tip: text('แจ้งเบาะแส', 'Tip'),
  complaint: text('ร้องเรียน', 'Complaint'),
  survey: text('แบบสำรวจ', 'Survey'),
  booking: text('จองคิวหรือของ', 'Booking'),
  tax: text('ภาษี', 'Tax'),
};
