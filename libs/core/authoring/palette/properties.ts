import { text } from '#core/result';
import type { Property } from './field-kind.js';

type Making = Omit<Property, 'id' | 'of' | 'at' | 'type' | 'section'>;

const inSchema = (
  keyword: string,
  type: Property['type'],
  section: Property['section'],
  words: Making,
): Property => ({ id: keyword, of: 'schema', at: `/${keyword}`, type, section, ...words });

const option = (name: string, type: Property['type'], words: Making): Property => ({
  id: name,
  of: 'ui',
  at: `/ui:options/${name}`,
  type,
  section: 'looks',
  ...words,
});

export const length: readonly Property[] = [
  inSchema('minLength', 'integer', 'checks', {
    title: text('อย่างน้อยกี่ตัวอักษร', 'At least (characters)'),
  }),
  inSchema('maxLength', 'integer', 'checks', {
    title: text('ไม่เกินกี่ตัวอักษร', 'At most (characters)'),
  }),
];

export const pattern: Property = inSchema('pattern', 'text', 'checks', {
  title: text('รูปแบบที่ต้องตรง', 'Pattern to match'),
  help: text('เช่น ^[0-9]{4}$ สำหรับตัวเลข 4 ตัว', 'For example ^[0-9]{4}$ for four digits'),
});

export const range = (type: 'integer' | 'number' | 'satang'): readonly Property[] => [
  inSchema('minimum', type, 'checks', { title: text('ไม่น้อยกว่า', 'Not less than') }),
  inSchema('maximum', type, 'checks', { title: text('ไม่เกิน', 'Not more than') }),
];

export const rowsCount: readonly Property[] = [
  inSchema('minItems', 'integer', 'checks', { title: text('อย่างน้อยกี่รายการ', 'At least (items)') }),
  inSchema('maxItems', 'integer', 'checks', { title: text('ไม่เกินกี่รายการ', 'At most (items)') }),
];

export const unit: Property = option('unit', 'text', {
  title: text('หน่วย', 'Unit'),
  help: text('เช่น ตร.ม. คน ต้น', 'Such as m², people, trees'),
});

export const textRows: Property = option('rows', 'integer', { title: text('สูงกี่บรรทัด', 'Height in lines') });

export const choices: Property = {
  id: 'choices',
  of: 'schema',
  at: '/oneOf',
  type: 'choices',
  section: 'basics',
  title: text('ตัวเลือก', 'Choices'),
};

export const itemChoices: Property = { ...choices, at: '/items/oneOf' };

export const groups: Property = option('groups', 'groups', {
  title: text('หมวดของตัวเลือก', 'Groups of choices'),
});

export const none: Property = option('none', 'text', {
  title: text('ตัวเลือก «ไม่มีข้อใด»', 'The choice that means “none of these”'),
});
