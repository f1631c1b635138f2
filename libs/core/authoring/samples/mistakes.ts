import { descendants, expandPattern, fieldTree, own, valueAt, type Field } from '#core/fields';
import type { Answers } from '#core/form';
import { setIn } from '../json-edit.js';

/** One mistake that people make with a field. */
export interface Mistake {
  readonly title: string;
  readonly pointer: string;
  readonly answers: Answers;
}

const lastDigitChanged = (value: string): string => `${value.slice(0, -1)}${(Number(value.at(-1)) + 1) % 10}`;

type Spoil = (field: Field, value: unknown) => readonly (readonly [what: string, value: unknown])[];

const spoilText: Spoil = ({ schema }, value) => {
  const written = String(value);
  const format = own(schema, 'format');
  const [least, most] = [own(schema, 'minLength'), own(schema, 'maxLength')];
  if (format === 'national-id' || format === 'juristic-id')
    return [
      ['เลขตรวจสอบผิด', lastDigitChanged(written)],
      ['ไม่ครบ 13 หลัก', written.slice(0, -1)],
    ];
  if (format === 'thai-phone') return [['ไม่ครบหลัก', written.slice(0, -1)]];
  if (format === 'email') return [['ไม่มี @', written.replace('@', '')]];
  if (format === 'postcode') return [['ไม่ครบ 5 หลัก', written.slice(0, -1)]];
  if (typeof format === 'string') return [];
  return [
    ...(typeof least === 'number' && least > 1 ? [['สั้นเกินไป', written.slice(0, least - 1)] as const] : []),
    ...(typeof most === 'number' && most <= 1000 ? [['ยาวเกินไป', 'ก'.repeat(most + 1)] as const] : []),
  ];
};

const spoilNumber: Spoil = ({ schema }) => {
  const [least, most] = [own(schema, 'minimum'), own(schema, 'maximum')];
  return [
    ...(typeof least === 'number' ? [['น้อยเกินไป', least - 1] as const] : []),
    ...(typeof most === 'number' ? [['มากเกินไป', most + 1] as const] : []),
  ];
};

const spoil: Spoil = (field, value) => {
  if (typeof value === 'string') return spoilText(field, value);
  return typeof value === 'number' ? spoilNumber(field, value) : [];
};

/** What people typically get wrong, each in answers that are right otherwise. */
export const mistakesIn = (schema: object, answers: Answers): readonly Mistake[] =>
  descendants(fieldTree(schema as never)).flatMap((field) => {
    const [pointer] = expandPattern(answers, field.pointer);
    const value = pointer === undefined ? undefined : valueAt(answers, pointer);
    if (pointer === undefined || value === undefined) return [];
    const name = String(own(field.schema, 'title') ?? field.name);
    return spoil(field, value).map(([what, spoilt]) => ({
      title: `«${name}» ${what}`,
      pointer,
      answers: setIn(answers, pointer, spoilt) as Answers,
    }));
  });
