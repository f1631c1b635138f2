import { schemaAt, type SchemaObject } from '#core/fields';
import type { Text } from '#core/result';

const text = (th: string, en: string): Text => ({ th, en });

const byKey: Readonly<Record<string, Text>> = {
  amount: text('ระยะเวลาเดียว', 'One length'),
  cases: text('ต่างกันตามคำตอบ', 'By the answers'),
  entering: text('เมื่อเข้าสถานะ', 'On entering a state'),
  effect: text('เมื่อมีการดำเนินการสั่ง', 'By an action'),
  from: text('ช่วง', 'A range'),
};

const byType: Readonly<Record<string, Text>> = {
  boolean: text('เสมอหรือไม่เลย', 'Always or never'),
  string: text('ตามสูตรหรือข้อความ', 'By a formula or text'),
  number: text('ตัวเลข', 'A number'),
  integer: text('จำนวนเต็ม', 'A whole number'),
};

/** How one of several sorts is called, by what it holds. */
export const variantWords = (variant: SchemaObject, index: number): Text => {
  const keys = Object.keys(schemaAt(variant, 'properties') ?? {});
  const known = keys.find((key) => Object.hasOwn(byKey, key));
  if (known !== undefined) return byKey[known]!;
  const type = String(variant['type']);
  return byType[type] ?? text(`แบบที่ ${index + 1}`, `Sort ${index + 1}`);
};
