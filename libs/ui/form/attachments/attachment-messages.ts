import { createMessages } from '#ui/kit';

export const attachmentMessages = createMessages({
  th: {
    take: 'ถ่ายภาพ',
    choose: 'เลือกไฟล์',
    chooseMore: 'เพิ่มไฟล์',
    accepts: (kinds: string, count: number, megabytes: string) =>
      `${kinds} ไม่เกิน ${count} ไฟล์ ไฟล์ละไม่เกิน ${megabytes} MB`,
    image: 'รูปภาพ',
    pdf: 'PDF',
    or: ' หรือ ',
    sending: (name: string, percent: number) => `กำลังส่ง ${name} ${percent}%`,
    sent: (name: string) => `แนบ ${name} แล้ว`,
    failed: (name: string) => `ส่ง ${name} ไม่สำเร็จ`,
    retry: 'ส่งอีกครั้ง',
    cancel: 'หยุดส่ง',
    remove: 'นำออก',
    removeNamed: (name: string) => `นำออก ${name}`,
    removed: (name: string) => `นำ ${name} ออกแล้ว`,
    tooBig: (megabytes: string) => `ไฟล์ใหญ่เกิน ${megabytes} MB เลือกไฟล์ที่เล็กลง หรือถ่ายภาพใหม่`,
    wrongKind: (kinds: string) => `เลือกไฟล์ที่เป็น${kinds}`,
    full: 'แนบครบจำนวนแล้ว',
  },
  en: {
    take: 'Take a picture',
    choose: 'Choose a file',
    chooseMore: 'Add a file',
    accepts: (kinds: string, count: number, megabytes: string) =>
      `${kinds}, up to ${count} files of ${megabytes} MB each`,
    image: 'Picture',
    pdf: 'PDF',
    or: ' or ',
    sending: (name: string, percent: number) => `Sending ${name} ${percent}%`,
    sent: (name: string) => `${name} attached`,
    failed: (name: string) => `${name} could not be sent`,
    retry: 'Send again',
    cancel: 'Stop',
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed`,
    tooBig: (megabytes: string) =>
      `The file is larger than ${megabytes} MB. Choose a smaller one or take a new picture`,
    wrongKind: (kinds: string) => `Choose a file of this kind: ${kinds}`,
    full: 'No more files can be added',
  },
});
