import type { Task } from '#core/authoring';
import type { Text } from '#core/result';

/** Name of each task, and one line that explains it. */
export const taskWords: Readonly<Record<Task, { readonly title: Text; readonly about: Text }>> = {
  about: {
    title: { th: 'บริการนี้คืออะไร', en: 'What the service is' },
    about: {
      th: 'ชื่อ คำอธิบาย หมวด ส่วนงานที่รับผิดชอบ และกฎหมายที่ใช้',
      en: 'Name, description, category, division and the law behind it',
    },
  },
  form: {
    title: { th: 'แบบฟอร์ม', en: 'Form' },
    about: { th: 'หน้าและช่องที่ประชาชนกรอก', en: 'Pages and fields that citizens fill in' },
  },
  rules: {
    title: { th: 'เงื่อนไขและการคำนวณ', en: 'Rules and calculations' },
    about: {
      th: 'ช่องไหนแสดงเมื่อไร ค่าที่ระบบคิดให้ และข้อตรวจสอบ',
      en: 'When fields show, values worked out, and checks',
    },
  },
  papers: {
    title: { th: 'เอกสารแนบ', en: 'Papers' },
    about: { th: 'เอกสารหรือภาพที่ต้องส่งมาด้วย', en: 'Papers and pictures that come with the application' },
  },
  workflow: {
    title: { th: 'ขั้นตอนและเวลา', en: 'Workflow and time' },
    about: {
      th: 'สถานะของเรื่อง ใครทำอะไรได้ และกำหนดเวลาตามกฎหมาย',
      en: 'States of a case, who may do what, and the legal time limits',
    },
  },
  fees: {
    title: { th: 'ค่าธรรมเนียม', en: 'Fees' },
    about: { th: 'คิดเงินอย่างไร และตารางอัตรา', en: 'How money is worked out, and the tables of rates' },
  },
  letters: {
    title: { th: 'หนังสือและข้อความ', en: 'Letters and messages' },
    about: { th: 'หนังสือที่ออกให้ และข้อความที่ส่งถึงผู้ยื่น', en: 'Papers that are issued and messages that are sent' },
  },
  privacy: {
    title: { th: 'ข้อมูลส่วนบุคคล', en: 'Personal data' },
    about: {
      th: 'ใช้ทำอะไร เก็บกี่ปี ช่องไหนอ่อนไหว',
      en: 'What it is for, how long it is kept, what is sensitive',
    },
  },
  manual: {
    title: { th: 'คู่มือสำหรับประชาชน', en: 'Manual for citizens' },
    about: { th: 'หลักเกณฑ์ ขั้นตอน และสิ่งที่ต้องเตรียม', en: 'Criteria, steps and what to prepare' },
  },
  proofs: {
    title: { th: 'ทดสอบ', en: 'Test' },
    about: {
      th: 'ตัวอย่างคำตอบและเส้นทางเรื่องที่พิสูจน์ว่าบริการทำงานถูก',
      en: 'Sample answers and journeys that prove the service works',
    },
  },
};
