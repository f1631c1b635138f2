import type { Condition, Rule } from '#core/definition';
import type { ConditionRow, Operator } from '#core/fields';
import type { Text } from '#core/result';
import type { ConditionField } from './condition-fields.js';

export const operatorWords: Readonly<Record<Operator, Text>> = {
  equals: { th: 'เป็น', en: 'is' },
  'not-equals': { th: 'ไม่ใช่', en: 'is not' },
  in: { th: 'เป็นข้อใดข้อหนึ่งใน', en: 'is one of' },
  'not-in': { th: 'ไม่ใช่ข้อใดใน', en: 'is none of' },
  contains: { th: 'มีข้อ', en: 'includes' },
  greater: { th: 'มากกว่า', en: 'is more than' },
  'greater-or-equal': { th: 'ตั้งแต่', en: 'is at least' },
  less: { th: 'น้อยกว่า', en: 'is less than' },
  'less-or-equal': { th: 'ไม่เกิน', en: 'is at most' },
  answered: { th: 'ตอบแล้ว', en: 'is answered' },
  'not-answered': { th: 'ยังไม่ตอบ', en: 'is not answered' },
};

type Fields = readonly ConditionField[];

const both = (make: (language: 'th' | 'en') => string): Text => ({ th: make('th'), en: make('en') });

const fieldOf = (fields: Fields, pointer: string): ConditionField | undefined =>
  fields.find((field) => field.pointer === pointer);

const titleOf = (fields: Fields, pointer: string, language: 'th' | 'en'): string =>
  `«${fieldOf(fields, pointer)?.title[language] ?? pointer}»`;

const yesNo = { th: ['ไม่ใช่', 'ใช่'], en: ['no', 'yes'] } as const;

const valueWord = (field: ConditionField | undefined, value: unknown, language: 'th' | 'en'): string => {
  const choice = field?.choices.find((one) => one.value === value);
  if (choice) return `«${choice.title[language]}»`;
  return typeof value === 'boolean' ? yesNo[language][Number(value)]! : String(value);
};

const rowWords = (
  { field, operator, value }: ConditionRow,
  fields: Fields,
  language: 'th' | 'en',
): string => {
  const words = [titleOf(fields, field, language), operatorWords[operator][language]];
  if (value !== undefined) {
    const known = fieldOf(fields, field);
    words.push(
      [value]
        .flat()
        .map((one) => valueWord(known, one, language))
        .join(', '),
    );
  }
  return words.join(' ');
};

/** A condition as people say it: «ต้นไม้อยู่ในที่ของใคร» เป็น «ทางหลวง». */
export const conditionWords = ({ match, rows }: Condition, fields: Fields): Text =>
  both((language) => {
    const joint = { all: { th: ' และ ', en: ' and ' }, any: { th: ' หรือ ', en: ' or ' } }[match][language];
    return rows.map((row) => rowWords(row, fields, language)).join(joint);
  });

const deeds = {
  show: { th: 'แสดง', en: 'show' },
  require: { th: 'ต้องตอบ', en: 'require' },
} as const;

/** A rule as one sentence: เมื่อ … ให้แสดง …. */
export const ruleWords = (rule: Pick<Rule, 'when' | 'show' | 'require' | 'choices'>, fields: Fields): Text =>
  both((language) => {
    const asked = (['show', 'require'] as const).flatMap((deed) => {
      const targets = rule[deed] ?? [];
      const names = targets.map((pointer) => titleOf(fields, pointer, language)).join(', ');
      return names === '' ? [] : [`${deeds[deed][language]} ${names}`];
    });
    const limited = (rule.choices ?? []).map(({ field }) =>
      language === 'th'
        ? `เลือกได้บางข้อของ ${titleOf(fields, field, language)}`
        : `offer some choices of ${titleOf(fields, field, language)}`,
    );
    const what = [...asked, ...limited].join(language === 'th' ? ' และ' : ' and ');
    const when = conditionWords(rule.when, fields)[language];
    return language === 'th' ? `เมื่อ ${when} ให้${what}` : `When ${when}, ${what}`;
  });
