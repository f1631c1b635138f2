import { createMessages } from '#ui/kit';
import type { DocumentStatus } from '#contracts/documents';

type Words = Readonly<Record<DocumentStatus, string>>;
const inThai: Words = {
  valid: 'ใช้ได้',
  'not-yet': 'ยังไม่เริ่มใช้',
  expired: 'หมดอายุ',
  revoked: 'เพิกถอนแล้ว',
};
const inEnglish: Words = {
  valid: 'Valid',
  'not-yet': 'Not yet valid',
  expired: 'Expired',
  revoked: 'Revoked',
};

export const paperMessages = createMessages({
  th: {
    title: 'เอกสารและประกาศ',
    open: 'ดาวน์โหลด',
    copy: 'ทำสำเนา',
    copyOf: (name: string) => `ทำสำเนา ${name}`,
    openOf: (name: string) => `ดาวน์โหลด ${name}`,
    revoke: 'เพิกถอน',
    revokeOf: (name: string) => `เพิกถอน ${name}`,
    revokeMeans: 'ผู้ที่ตรวจสอบเอกสารจะเห็นว่าถูกเพิกถอน เลขที่ยังคงใช้แล้ว ย้อนกลับไม่ได้',
    remove: 'ปลดประกาศ',
    removeOf: (name: string) => `ปลดประกาศ ${name}`,
    removeMeans: 'ประกาศจะหายจากหน้าเว็บทันที ปลดแล้วติดกลับไม่ได้',
    reason: 'เหตุผล',
    reasonShort: 'บอกเหตุผลอย่างน้อย 3 ตัวอักษร',
    issued: (by: string) => `ออกโดย ${by}`,
    revoked: (by: string, reason: string) => `เพิกถอนโดย ${by}: ${reason}`,
    removed: (by: string, reason: string) => `ปลดโดย ${by}: ${reason}`,
    until: 'ใช้ได้ถึง',
    stands: 'ติดประกาศถึง',
    code: 'รหัสตรวจสอบ',
    preview: 'ดูตัวอย่างเอกสาร',
    previewName: 'ตัวอย่างเอกสาร.pdf',
    failed: 'ทำรายการนี้ไม่ได้',
    closed: 'เปิดเอกสารได้เฉพาะผู้ที่เห็นข้อมูลเต็มของเรื่องนี้',
    statusOf: (status: DocumentStatus): string => inThai[status],
  },
  en: {
    title: 'Papers and notices',
    open: 'Download',
    copy: 'Make a copy',
    copyOf: (name: string) => `Make a copy of ${name}`,
    openOf: (name: string) => `Download ${name}`,
    revoke: 'Revoke',
    revokeOf: (name: string) => `Revoke ${name}`,
    revokeMeans:
      'Whoever verifies it is told that it was revoked. Its number stays used. This can’t be undone.',
    remove: 'Take down',
    removeOf: (name: string) => `Take down ${name}`,
    removeMeans: 'It leaves the website at once and can’t be posted again.',
    reason: 'Reason',
    reasonShort: 'Say why, in 3 letters at least',
    issued: (by: string) => `Issued by ${by}`,
    revoked: (by: string, reason: string) => `Revoked by ${by}: ${reason}`,
    removed: (by: string, reason: string) => `Taken down by ${by}: ${reason}`,
    until: 'Valid until',
    stands: 'Stands until',
    code: 'Code to verify',
    preview: 'Look at the paper first',
    previewName: 'preview.pdf',
    failed: 'This can’t be done',
    closed: 'Papers open for those who see the whole case',
    statusOf: (status: DocumentStatus): string => inEnglish[status],
  },
});

export const statusTone = (status: DocumentStatus) =>
  ({ valid: 'success', 'not-yet': 'info', expired: 'neutral', revoked: 'danger' })[status] as
    'success' | 'info' | 'neutral' | 'danger';
