import { createMessages } from '#ui/kit';

export const appMessages = createMessages({
  th: {
    loading: 'กำลังเปิดหน้า',
    failed: 'เปิดหน้านี้ไม่ได้',
    notFound: 'ไม่พบหน้านี้',
    notFoundHelp: 'ที่อยู่อาจพิมพ์ผิด หรือหน้านี้ย้ายไปแล้ว ลองค้นบริการที่ต้องการ',
    home: 'กลับหน้าแรก',
    allServices: 'ดูบริการทั้งหมด',
    serviceGone: 'ไม่พบบริการนี้',
    serviceGoneHelp: 'บริการนี้อาจปิดแล้วหรือเปลี่ยนชื่อ ลองค้นจากบริการทั้งหมด',
    caseGone: 'ไม่พบเรื่องตามรหัสนี้',
    caseGoneHelp: 'ตรวจรหัสบนใบรับเรื่องแล้วกรอกใหม่ ตัวอักษรพิมพ์เล็กหรือใหญ่ก็ได้',
    tryCode: 'กรอกรหัสใหม่',
  },
  en: {
    loading: 'Opening the page',
    failed: 'This page could not be opened',
    notFound: 'There is no such page',
    notFoundHelp: 'The address may be mistyped, or the page has moved. Try looking for the service you need.',
    home: 'Back to the start',
    allServices: 'See all services',
    serviceGone: 'There is no such service',
    serviceGoneHelp: 'It may have been closed or renamed. Look for it among all services.',
    caseGone: 'No case has this code',
    caseGoneHelp: 'Check the code on your receipt and enter it again. Small or capital letters both work.',
    tryCode: 'Enter the code again',
  },
});
