import { createMessages } from '#ui/kit';

/** Words that several parts of the inbox share. */
export const inboxMessages = createMessages({
  th: {
    number: 'เลขรับ',
    service: 'บริการ',
    applicant: 'ผู้ยื่น',
    place: 'สถานที่',
    state: 'สถานะ',
    due: 'ครบกำหนด',
    assignee: 'ผู้รับผิดชอบ',
    received: 'วันที่รับ',
    village: (number: number) => `หมู่ ${number}`,
    nobody: 'ยังไม่มี',
    me: 'ฉัน',
    unread: 'ยังไม่ได้อ่าน',
    gone: 'ย้ายออกจากคิวนี้แล้ว',
  },
  en: {
    number: 'Number',
    service: 'Service',
    applicant: 'Applicant',
    place: 'Place',
    state: 'State',
    due: 'Due',
    assignee: 'Officer',
    received: 'Received',
    village: (number: number) => `Village ${number}`,
    nobody: 'Nobody yet',
    me: 'Me',
    unread: 'Unread',
    gone: 'Has left this queue',
  },
});
