import { createMessages } from '#ui/kit';

const some = (least: number, most: number | undefined): string => {
  if (least > 0 && most !== undefined) return `อย่างน้อย ${least} ไม่เกิน ${most} รายการ`;
  if (least > 0) return `อย่างน้อย ${least} รายการ`;
  return most === undefined ? '' : `ไม่เกิน ${most} รายการ`;
};

const someInEnglish = (least: number, most: number | undefined): string => {
  if (least > 0 && most !== undefined) return `At least ${least}, at most ${most}`;
  if (least > 0) return `At least ${least}`;
  return most === undefined ? '' : `At most ${most}`;
};

export const rowMessages = createMessages({
  th: {
    limits: some,
    add: (name: string) => `เพิ่ม${name}`,
    named: (name: string, number: number) => `${name} ${number}`,
    added: (name: string) => `เพิ่ม ${name} แล้ว`,
    duplicate: 'ทำซ้ำ',
    duplicateNamed: (name: string) => `ทำซ้ำ ${name}`,
    duplicated: (name: string, copy: string) => `ทำซ้ำ ${name} เป็น ${copy} แล้ว`,
    remove: 'ลบ',
    removeNamed: (name: string) => `ลบ ${name}`,
    removed: (name: string) => `ลบ ${name} แล้ว`,
    undo: 'เลิกทำ',
    undoNamed: (name: string) => `เลิกทำ เอา ${name} กลับมา`,
    restored: (name: string) => `เอา ${name} กลับมาแล้ว`,
    edit: 'แก้ไข',
    editNamed: (name: string) => `แก้ไข ${name}`,
    done: 'เสร็จ',
    skip: 'ข้ามไปท้ายรายการ',
    none: (name: string) => `ยังไม่มี${name}`,
    full: (most: number) => `ครบ ${most} รายการแล้ว`,
    empty: 'ยังไม่ได้กรอก',
    actions: 'จัดการ',
    sum: 'รวม',
    sumOf: (title: string) => `รวม${title}`,
    count: (count: number) => `${count} รายการ`,
  },
  en: {
    limits: someInEnglish,
    add: (name: string) => `Add: ${name}`,
    named: (name: string, number: number) => `${name} ${number}`,
    added: (name: string) => `${name} added`,
    duplicate: 'Duplicate',
    duplicateNamed: (name: string) => `Duplicate ${name}`,
    duplicated: (name: string, copy: string) => `${name} duplicated as ${copy}`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed`,
    undo: 'Undo',
    undoNamed: (name: string) => `Undo: bring ${name} back`,
    restored: (name: string) => `${name} is back`,
    edit: 'Edit',
    editNamed: (name: string) => `Edit ${name}`,
    done: 'Done',
    skip: 'Skip to the end of the list',
    none: (name: string) => `None yet: ${name}`,
    full: (most: number) => `All ${most} are there`,
    empty: 'Nothing filled in yet',
    actions: 'Actions',
    sum: 'Total',
    sumOf: (title: string) => `Total: ${title}`,
    count: (count: number) => `${count} in all`,
  },
});
