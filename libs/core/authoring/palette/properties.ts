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

export const step: Property = inSchema('multipleOf', 'number', 'checks', {
  title: text('กรอกได้ทีละเท่าใด', 'In steps of'),
  help: text('เช่น 0.5 สำหรับครึ่ง ๆ', 'Such as 0.5 for halves'),
});

/** Of fields that can also be worked out from other answers. */
export const workedOut: Property = inSchema('readOnly', 'yes-no', 'checks', {
  title: text('ระบบคำนวณให้ ผู้ยื่นแก้ไม่ได้', 'Sala works it out; applicants can’t change it'),
});

export const beginsWithYes: Property = inSchema('default', 'yes-no', 'checks', {
  title: text('เลือก «ใช่» ไว้ก่อน', 'Begins with “yes”'),
});

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

export const sums: Property = option('sums', 'number-fields', {
  title: text('ช่องที่รวมไว้ท้ายตาราง', 'Columns that are summed below'),
});

export const lines: Property = option('lines', 'lines', {
  title: text('ช่องที่วางเคียงกันในบรรทัดเดียว', 'Fields that stand side by side'),
});

export const register: Property = option('register', 'register', { title: text('ทะเบียน', 'Register') });

export const booking: Property = option('booking', 'booking', { title: text('การจอง', 'Booking') });

export const fills: Property = option('fills', 'fills', {
  title: text('เติมช่องอื่นให้จากทะเบียน', 'Other fields filled from the register'),
});

const inside = (words: Making, type: 'insides' | 'statements'): Property => ({
  id: type,
  of: 'schema',
  at: '/properties',
  type,
  section: 'basics',
  ...words,
});

export const ends: Property = inside(
  { title: text('คำถามของแต่ละช่องย่อย', 'Questions of its parts') },
  'insides',
);

export const statements: Property = inside({ title: text('เรื่องที่ให้คะแนน', 'What is rated') }, 'statements');

export const wording: Property = inSchema('const', 'text', 'checks', {
  title: text('รุ่นของข้อความ', 'Version of the wording'),
  help: text('เปลี่ยนทุกครั้งที่แก้ถ้อยคำ คำยินยอมเดิมจะยังรู้ว่าตกลงกับถ้อยคำใด', 'Change it whenever the words change'),
});

/** What every field that is asked can have. */
export const common: readonly Property[] = [
  option('why', 'why', {
    title: text('ถามเพราะอะไร', 'Why it is asked'),
    help: text('ประชาชนกดดูได้', 'Citizens can open it'),
  }),
  {
    ...option('placeholder', 'text', { title: text('ตัวอย่างในช่อง', 'Example in the field') }),
    at: '/ui:placeholder',
  },
  {
    ...option('autocomplete', 'autocomplete', {
      title: text('ให้เครื่องช่วยเติม', 'Filled by the browser as'),
    }),
    at: '/ui:autocomplete',
  },
];
