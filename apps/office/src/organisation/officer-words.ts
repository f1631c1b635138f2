import { createMessages } from '#ui/kit';

/** Words about officers that the list and the form share. */
export const officerWords = createMessages({
  th: {
    name: 'ชื่อ–นามสกุล',
    username: 'ชื่อผู้ใช้',
    email: 'อีเมล',
    roles: 'บทบาท',
    divisions: 'ส่วนราชการ',
    positions: 'ตำแหน่ง',
    committees: 'คณะกรรมการ',
    usernameHelp: 'ภาษาอังกฤษหรือตัวเลข 3–40 ตัว ใช้เข้าสู่ระบบ',
    cases: 'ถือเรื่อง',
    status: 'สถานะ',
    inUse: 'ใช้งานอยู่',
    disabled: 'ปิดบัญชีแล้ว',
    actions: 'ทำรายการ',
  },
  en: {
    name: 'Name',
    username: 'Username',
    email: 'E-mail',
    roles: 'Roles',
    divisions: 'Divisions',
    positions: 'Positions',
    committees: 'Committees',
    usernameHelp: '3–40 English letters or digits, for signing in',
    cases: 'Holds',
    status: 'Status',
    inUse: 'In use',
    disabled: 'Disabled',
    actions: 'Actions',
  },
});
