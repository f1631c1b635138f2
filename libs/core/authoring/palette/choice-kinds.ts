import type { SchemaObject } from '#core/fields';
import type { FieldKind } from './field-kind.js';
import { kind, pairInEnglish, pairOf, widget, type Making } from './make-kind.js';
import { beginsWithYes, choices, groups, itemChoices, none, rowsCount } from './properties.js';

const twoChoices = pairOf('ตัวเลือกที่');
const twoChoicesEnglish = { choices: pairInEnglish('Choice') };

const twoGroups = [
  { title: 'หมวดที่ 1', titleEn: 'Group 1', values: ['first'] },
  { title: 'หมวดที่ 2', titleEn: 'Group 2', values: ['second'] },
];

const choice = (
  id: string,
  options: SchemaObject | undefined,
  making: Pick<Making, 'th' | 'en' | 'words' | 'properties'>,
) =>
  kind('choice', id, {
    ...making,
    name: 'choice',
    schema: { type: 'string', oneOf: twoChoices },
    ui: widget(id, options),
    english: { '': { title: making.en[0], ...twoChoicesEnglish } },
    properties: [choices, ...(making.properties ?? [])],
  });

/** The kinds whose answer is chosen from what the service says. */
export const choiceKinds: readonly FieldKind[] = [
  kind('choice', 'yes-no', {
    th: ['ใช่หรือไม่', 'คำถามที่ตอบว่าใช่หรือไม่ใช่'],
    en: ['Yes or no', 'A question with two answers'],
    name: 'yesNo',
    schema: { type: 'boolean' },
    ui: widget('yes-no'),
    properties: [beginsWithYes],
  }),
  choice('radio', undefined, {
    th: ['เลือกหนึ่งข้อ', 'เห็นทุกตัวเลือกพร้อมกัน'],
    en: ['One choice', 'All choices are seen at once'],
    words: ['ปุ่มเลือก'],
  }),
  choice('select', undefined, {
    th: ['รายการเลือก', 'เปิดรายการแล้วเลือกหนึ่งข้อ'],
    en: ['Drop-down list', 'Open it and choose one'],
  }),
  choice('searchable', undefined, {
    th: ['รายการที่ค้นหาได้', 'พิมพ์เพื่อหาจากรายการยาว'],
    en: ['Searchable list', 'Type to find one of many'],
  }),
  choice(
    'two-level',
    { groups: twoGroups },
    {
      th: ['เลือกสองชั้น', 'เลือกหมวดก่อน แล้วเลือกข้อ'],
      en: ['Two-level choice', 'A group first, then one in it'],
      properties: [groups],
    },
  ),
  kind('choice', 'points', {
    th: ['เลือกหนึ่งข้อที่มีคะแนน', 'แต่ละข้อมีค่าเป็นตัวเลข ใช้รวมคะแนนได้'],
    en: ['One choice with points', 'Each choice counts as a number that can be summed'],
    words: ['คะแนน', 'ประเมิน'],
    name: 'points',
    schema: {
      type: 'integer',
      oneOf: [
        { const: 0, title: 'ไม่ได้' },
        { const: 1, title: 'ได้' },
      ],
    },
    ui: widget('radio'),
    english: { '': { title: 'One choice with points', choices: { 0: 'No', 1: 'Yes' } } },
    properties: [choices],
  }),
  kind('choice', 'checkboxes', {
    th: ['เลือกได้หลายข้อ', 'ทำเครื่องหมายกี่ข้อก็ได้'],
    en: ['Several choices', 'Tick as many as apply'],
    name: 'choices',
    schema: {
      type: 'array',
      items: { type: 'string', oneOf: twoChoices },
      uniqueItems: true,
      minItems: 1,
      maxItems: 2,
    },
    ui: widget('checkboxes'),
    english: { '': { title: 'Several choices', ...twoChoicesEnglish } },
    properties: [itemChoices, none, ...rowsCount],
  }),
];
