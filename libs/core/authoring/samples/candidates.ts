import { choicesOf, own, type Field, type SchemaObject } from '#core/fields';
import { addDays, isJuristicId, isNationalId } from '#core/thai';

const withCheckDigit = (digits: string, isValid: (value: string) => boolean): string =>
  Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(isValid) ?? digits;

const fixed: Readonly<Record<string, readonly unknown[]>> = {
  'national-id': [withCheckDigit('110370207181', isNationalId), withCheckDigit('360010000001', isNationalId)],
  'juristic-id': [withCheckDigit('010553600001', isJuristicId)],
  'thai-phone': ['0812345678'],
  email: ['somchai@example.com'],
  'partial-date': ['1960-05-17', '1990'],
  'local-time': ['09:00', '13:30'],
  time: ['09:00:00Z'],
  uri: ['https://example.com/'],
  uuid: ['01890a5d-ac96-774b-bcce-b302099a8057'],
  'file-id': ['01890a5d-ac96-774b-bcce-b302099a8057'],
  passport: ['AA1234567'],
  postcode: ['36000'],
  'house-code': ['36010100017'],
  'subdistrict-code': ['360101'],
  'bank-account': ['1234567890'],
};

const numberAt = (schema: SchemaObject, keyword: string): number | undefined => {
  const value = own(schema, keyword);
  return typeof value === 'number' ? value : undefined;
};

const numbers = (schema: SchemaObject): readonly unknown[] => {
  const least = numberAt(schema, 'minimum') ?? numberAt(schema, 'exclusiveMinimum');
  const most = numberAt(schema, 'maximum') ?? numberAt(schema, 'exclusiveMaximum');
  const middle = least !== undefined && most !== undefined ? Math.floor((least + most) / 2) : undefined;
  const above = least !== undefined && own(schema, 'minimum') === undefined ? least + 1 : least;
  return [above, middle, most, 1, 2, 10, 1000].filter((value) => value !== undefined);
};

/** A birth is a date too: after today’s come earlier ones, then later ones. */
const days = (today: string): readonly string[] => [
  today,
  addDays(today, 7),
  addDays(today, 30),
  '1960-05-17',
  '1990-01-02',
];

const texts = (schema: SchemaObject): readonly unknown[] => {
  const least = numberAt(schema, 'minLength') ?? 0;
  const most = numberAt(schema, 'maxLength') ?? 200;
  const plain = ['สมชาย ใจดี', 'ทดสอบการกรอกข้อความ', '1', '12', '123', '1234', '12345', 'กก 1234', '12/3'];
  const long = 'ทดสอบ '
    .repeat(Math.ceil(least / 6) + 1)
    .slice(0, Math.max(least, 12))
    .trim();
  return [...plain, long.padEnd(least, 'ก')].filter(({ length }) => length >= least && length <= most);
};

const strings = (schema: SchemaObject, today: string): readonly unknown[] => {
  const format = own(schema, 'format');
  if (format === 'date') return days(today);
  if (format === 'date-time') return [`${today}T02:00:00Z`];
  if (format === 'local-date-time') return days(today).map((day) => `${day}T09:00`);
  return (typeof format === 'string' && fixed[format]) || texts(schema);
};

const several = (schema: SchemaObject, today: string): readonly unknown[] => {
  const items = own(schema, 'items') as SchemaObject | undefined;
  const values = items ? valuesFor(items, today) : [];
  const least = Math.max(1, numberAt(schema, 'minItems') ?? 0);
  return values.length === 0 ? [] : [values.slice(0, least)];
};

const valuesFor = (schema: SchemaObject, today: string): readonly unknown[] => {
  if (Object.hasOwn(schema, 'const')) return [schema['const']];
  const type = [own(schema, 'type')].flat()[0];
  const choices = choicesOf(schema);
  if (choices && type !== 'array') return choices.map(({ value }) => value);
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number':
      return numbers(schema);
    case 'array':
      return several(schema, today);
    case 'string':
      return strings(schema, today);
    default:
      return [];
  }
};

/** Answers of one field that people might give, the likeliest first; rows begin empty. */
export const candidatesOf = ({ kind, schema }: Field, today: string): readonly unknown[] => {
  if (kind === 'value') return valuesFor(schema, today);
  if (kind === 'group') return [{}];
  const least = Math.max(1, numberAt(schema, 'minItems') ?? 0);
  return [Array.from({ length: least }, () => ({}))];
};
