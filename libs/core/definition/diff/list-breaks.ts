import { isObject } from '#core/fields';
import { text, type Text } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import { visitTexts } from './visit-texts.js';
import type { DefinitionBreak } from './change.js';
import type { Pair } from './match-things.js';
import type { Thing } from './thing.js';

const breakOf = (code: string, path: string, words: Text, state?: string): DefinitionBreak => ({
  code: `diff.${code}`,
  path,
  ...(state !== undefined && { state }),
  words,
});

/** Things of the old definition that have no name, or another name, in the new one. */
const lost = (pairs: readonly Pair[], sort: Thing['sort']): readonly Thing[] =>
  pairs.flatMap(({ before, after }) =>
    before?.sort === sort && before.name !== after?.name ? [before] : [],
  );

const stateBreaks = (pairs: readonly Pair[]): readonly DefinitionBreak[] =>
  lost(pairs, 'state').map(({ name, path, title }) =>
    breakOf(
      'state-gone',
      path,
      text(
        `สถานะ «${title.th}» ไม่มีแล้ว เรื่องที่ค้างอยู่ในสถานะนี้ย้ายไปฉบับใหม่ไม่ได้`,
        `The state “${title.en}” is gone: cases that stand in it can’t be moved to the new version`,
      ),
      name,
    ),
  );

const clockBreaks = (pairs: readonly Pair[]): readonly DefinitionBreak[] =>
  lost(pairs, 'clock').map(({ path, title }) =>
    breakOf(
      'clock-gone',
      path,
      text(
        `กำหนดเวลา «${title.th}» ไม่มีแล้ว เรื่องที่กำลังนับเวลานี้อยู่ใช้ฉบับเดิมต่อ`,
        `The time limit “${title.en}” is gone: cases in which it runs stay with their version`,
      ),
    ),
  );

const registerBreaks = (pairs: readonly Pair[]): readonly DefinitionBreak[] => [
  ...lost(pairs, 'register').map(({ path, title }) =>
    breakOf(
      'register-gone',
      path,
      text(
        `ทะเบียน «${title.th}» ไม่มีแล้ว รายการเดิมยังอยู่ แต่บริการนี้จะเพิ่มหรือค้นไม่ได้`,
        `The register “${title.en}” is gone: its entries stay, but this service neither adds to it nor looks it up`,
      ),
    ),
  ),
  ...pairs.flatMap(({ before, after }) =>
    before?.sort === 'register' && after ? registerFieldBreaks(before, after) : [],
  ),
];

const fieldsOf = ({ facts }: Thing): Readonly<Record<string, unknown>> =>
  isObject(facts['fields']) ? facts['fields'] : {};

const registerFieldBreaks = (before: Thing, after: Thing): readonly DefinitionBreak[] =>
  Object.keys(fieldsOf(before))
    .filter((name) => !Object.hasOwn(fieldsOf(after), name))
    .map((name) =>
      breakOf(
        'register-field-gone',
        after.path,
        text(
          `ทะเบียน «${after.title.th}» ไม่มีช่อง ${name} แล้ว ค่าเดิมในรายการจะไม่แสดง`,
          `The register “${after.title.en}” has no field ${name} any more: what its entries say there is not shown`,
        ),
      ),
    );

/** Letters and messages of the new definition that still pick from a field that is gone. */
const placeholderBreaks = (pairs: readonly Pair[], after: ServiceDefinition): readonly DefinitionBreak[] =>
  lost(pairs, 'field').flatMap(({ name, title }) => {
    const placeholder = `answers${name.replaceAll('/*', '').replaceAll('/', '.')}`;
    return visitTexts({
      documents: after.documents,
      notifications: after.notifications,
      notices: after.notices,
    })
      .filter(({ value }) => mentions(value, placeholder))
      .map(({ path }) =>
        breakOf(
          'placeholder-lost',
          path,
          text(
            `หนังสือหรือข้อความยังดึงคำตอบจากช่อง «${title.th}» ซึ่งไม่มีแล้ว`,
            `A letter or message still picks from the field “${title.en}”, which is gone`,
          ),
        ),
      );
  });

const mentions = (template: string, placeholder: string): boolean =>
  template.includes('{{') && new RegExp(`\\b${placeholder.replaceAll('.', '\\.')}\\b`).test(template);

/** What was not asked before and must be answered now: whoever began to fill in the old form is asked for it. */
const demandBreaks = (pairs: readonly Pair[]): readonly DefinitionBreak[] =>
  pairs.flatMap(({ before, after }) => {
    if (after?.sort !== 'field' || after.facts['required'] !== true || before?.facts['required'] === true)
      return [];
    return [
      breakOf(
        'answer-demanded',
        after.path,
        text(
          `ช่อง «${after.title.th}» ต้องตอบตั้งแต่ฉบับนี้ เรื่องเดิมที่ไม่ได้ตอบใช้ฉบับเดิมต่อ`,
          `“${after.title.en}” must be answered from now on: cases without an answer stay with their version`,
        ),
      ),
    ];
  });

/** What a change breaks of what is already there: open cases, letters, registers. */
export const listBreaks = (pairs: readonly Pair[], after: ServiceDefinition): readonly DefinitionBreak[] => [
  ...stateBreaks(pairs),
  ...clockBreaks(pairs),
  ...demandBreaks(pairs),
  ...placeholderBreaks(pairs, after),
  ...registerBreaks(pairs),
];
