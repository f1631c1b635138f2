import { text, type Text } from '#core/result';

/** What could not be taken over as it stands, and where it stood. */
export interface LeftOut {
  /** Pointer into the schema that was brought in. */
  readonly path: string;
  readonly words: Text;
}

/** Gathers what is left out on the way. */
export type Leave = (path: string, words: Text) => void;

export const leftWords = {
  keyword: (keyword: string): Text =>
    text(`ไม่ได้นำ «${keyword}» มา เพราะแบบฟอร์มใช้คำนี้ไม่ได้`, `“${keyword}” was left out: forms don’t know it`),
  condition: (keyword: string): Text =>
    text(
      `ไม่ได้นำเงื่อนไข «${keyword}» มา ให้สร้างใหม่ที่หน้าเงื่อนไข`,
      `The condition “${keyword}” was left out: make it anew as a rule`,
    ),
  branches: (keyword: string): Text =>
    text(
      `ช่องที่แยกทางด้วย «${keyword}» ไม่ได้นำมา ให้สร้างเป็นช่องเลือกกับเงื่อนไข`,
      `What “${keyword}” tells apart was left out: make it a choice with rules`,
    ),
  format: (format: string): Text =>
    text(
      `รูปแบบ «${format}» ไม่มีในระบบ ช่องนี้จึงรับข้อความทั่วไป`,
      `There is no format “${format}”: the field takes any text`,
    ),
  pattern: text(
    'แบบที่ต้องตรง (pattern) ใช้ไม่ได้หรือช้าเกินไป จึงเอาออก',
    'The pattern can’t be used, or is too slow: it was taken out',
  ),
  kind: text('ไม่รู้ชนิดของช่องนี้ จึงไม่ได้นำมา', 'What this field holds can’t be told: it was left out'),
  list: text('รายการแบบนี้ไม่มีในแบบฟอร์ม จึงไม่ได้นำมา', 'Forms have no such list: it was left out'),
  reference: (ref: string): Text =>
    text(
      `อ้างถึง «${ref}» ซึ่งไม่มีในไฟล์หรือวนกลับมาที่เดิม`,
      `It refers to “${ref}”, which isn’t in the file or leads in a circle`,
    ),
  renamed: (from: string, to: string): Text =>
    text(`ชื่อในระบบ «${from}» ใช้ไม่ได้ เปลี่ยนเป็น ${to}`, `The name “${from}” can’t be used: it is ${to} now`),
  refused: (why: Text): Text => text(`ไม่ได้นำมา: ${why.th}`, `Left out: ${why.en}`),
  deep: text('กลุ่มซ้อนกันลึกเกินไป', 'The groups lie too deep in one another'),
} as const;
