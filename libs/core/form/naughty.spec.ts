import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { patternOf, valueAt } from '#core/fields';
import { normaliseText } from '#core/thai';
import {
  naughtyCases,
  naughtyStrings,
  publishForTest,
  strictPointers,
  testContext,
  textPointers,
  toyAnswers,
  toyDefinition,
  withText,
  withTextEverywhere,
} from '#test/fixtures';
import { listFields } from './list-fields.js';

const { published, engine } = publishForTest(toyDefinition);
const titles = new Map(listFields(published.form).map(({ pointer, title }) => [pointer, title]));
const evaluate = (answers: unknown) => engine.evaluate(answers, testContext);

/** Rows of a list of choices have no title of their own. */
const titleAt = (pointer: string) => {
  const pattern = patternOf(pointer);
  return titles.get(pattern) ?? titles.get(pattern.replace(/\/\*$/, ''));
};

const hasOwnWords = (pointer: string): boolean =>
  Object.hasOwn(published.form.messages ?? {}, patternOf(pointer));

const expectWords = (errors: ReturnType<typeof evaluate>['errors']): void => {
  for (const { pointer, code, message } of errors) {
    const title = titleAt(pointer);
    expect([pointer, code, message.th, title?.th]).toEqual([
      pointer,
      code,
      expect.stringMatching(/[ก-๙]/),
      expect.any(String),
    ]);
    expect(message.en).toMatch(/[A-Za-z]/);
    if (code.startsWith('answer.') && !hasOwnWords(pointer)) {
      expect(message.th).toContain(title?.th);
      expect(message.en.toLowerCase()).toContain(title?.en.toLowerCase());
    }
  }
};

describe('naughty texts', () => {
  it('are many, and of every sort', () => {
    expect(naughtyCases.length).toBeGreaterThan(150);
    expect(Object.keys(naughtyStrings).length).toBeGreaterThan(12);
    expect(new Set(naughtyCases.map(([, text]) => text)).size).toBe(naughtyCases.length);
  });

  it.each(naughtyCases)(
    '%s: %j in a free text is kept as it is normally written, or asked for',
    (_sort, text) => {
      const { answers, errors } = evaluate(withText(text));
      const written = normaliseText(text);
      for (const pointer of textPointers) expect(valueAt(answers, pointer) ?? '').toBe(written);
      expect(JSON.stringify(answers)).not.toMatch(/(?<!\\)\\u|[\u200b\u202e]/);
      expect(errors.filter(({ code }) => !/^answer\.(required|min-length|max-length)$/.test(code))).toEqual(
        [],
      );
      expectWords(errors);
      expect(evaluate(answers).answers).toEqual(answers);
    },
  );

  it.each(naughtyCases)('%s: %j for a number, a choice, a day or a yes is refused by name', (_sort, text) => {
    const { answers, errors } = evaluate(withTextEverywhere(text));
    const places = new Set(errors.map(({ pointer }) => pointer));
    const odd = strictPointers.filter((pointer) => typeof valueAt(answers, pointer) === 'string');
    const fitting = new Set(['/applicant/birthDate']);
    expect(odd.filter((pointer) => !places.has(pointer) && !fitting.has(pointer))).toEqual([]);
    expect([...places]).toEqual(expect.arrayContaining(['/kind', '/truthful', '/applicant/nationalId']));
    expectWords(errors);
    expect(evaluate(answers)).toEqual({ ...evaluate(answers), answers });
  });
});

const applicant = toyAnswers['applicant'] as object;
const about = (changes: object) => evaluate({ ...toyAnswers, applicant: { ...applicant, ...changes } });
const codesAt = (pointer: string, { errors }: ReturnType<typeof evaluate>) =>
  errors.filter((error) => error.pointer === pointer).map(({ code }) => code);

describe('numbers and days as Thai people write them', () => {
  it.each([
    ['๑๑๐๑๗๐๐๒๐๗๓๖๖', '1101700207366'],
    ['1-1017-00207-36-6', '1101700207366'],
    ['๑-๑๐๑๗-๐๐๒๐๗-๓๖-๖', '1101700207366'],
    ['1 1017 00207 36 6', '1101700207366'],
    ['1\u200b101700207366', '1101700207366'],
  ])('the ID %s is %s', (typed, kept) => {
    const evaluation = about({ nationalId: typed });
    expect(valueAt(evaluation.answers, '/applicant/nationalId')).toBe(kept);
    expect(evaluation.errors).toEqual([]);
  });

  it.each([
    '1101700207367',
    '๑๑๐๑๗๐๐๒๐๗๓๖๗',
    '110170020736',
    '11017002073666',
    '0000000000001',
    'l101700207366',
    '１１０１７００２０７３６６',
  ])('the ID %s is asked for again', (typed) => {
    expect(codesAt('/applicant/nationalId', about({ nationalId: typed }))).toEqual(['answer.format']);
  });

  it.each([
    ['๓', 3],
    ['๑๒', 12],
    ['๐๓', 3],
  ])('the number %s is %d', (typed, kept) => {
    const { answers, errors } = evaluate({
      ...toyAnswers,
      place: { ...(toyAnswers['place'] as object), village: typed },
    });
    expect([
      valueAt(answers, '/place/village'),
      errors.filter(({ code }) => code.startsWith('answer.')),
    ]).toEqual([kept, []]);
  });

  it.each(['๓ร้อย', '๑/๒', '๑.๕', '-๓', '๑๒3', '3', '๑,๐๐๐'])('the number %s is asked for again', (typed) => {
    const evaluation = evaluate({
      ...toyAnswers,
      place: { ...(toyAnswers['place'] as object), village: typed },
    });
    expect(codesAt('/place/village', evaluation)[0]).toMatch(/^answer\./);
  });

  it.each([
    ['2523-05-17', 'a year of the Buddhist era sent as one of the Common Era'],
    ['๒๕๒๓-๐๕-๑๗', 'the same in Thai digits'],
    ['2523', 'a year alone'],
    ['23-05-17', 'a year of two digits'],
    ['1980-02-30', 'a day that never was'],
    ['1981-02-29', '29 February of a common year'],
    ['1900-02-29', '29 February of 1900'],
    ['17/05/2523', 'a date as it is written on paper'],
    ['0000-01-01', 'the year nought'],
  ])('the day %s is asked for again: %s', (typed) => {
    expect(codesAt('/applicant/birthDate', about({ birthDate: typed }))).toEqual(['answer.format']);
  });

  it.each([
    ['2000-02-29', 26],
    ['1980', 46],
    ['1938-01', 88],
    ['1938-01-05', 88],
    ['1899-12-31', 126],
    ['๑๙๓๘-๐๑-๐๕', 88],
  ])('born on %s, somebody is %d', (typed, age) => {
    const evaluation = about({ birthDate: typed });
    expect(codesAt('/applicant/birthDate', evaluation)).toEqual([]);
    expect(valueAt(evaluation.answers, '/applicant/age')).toBe(age);
  });
});

describe('too much', () => {
  it.each([31, 200, 5000])('%d rows of thirty are refused by name, and few errors tell it', (count) => {
    const members = Array.from({ length: count }, () => ({ name: 'ก', role: 'member' }));
    const { errors } = evaluate({ ...toyAnswers, members });
    expect(errors.map(({ pointer, code }) => [pointer, code])).toContainEqual([
      '/members',
      'answer.max-items',
    ]);
    expect(errors.length).toBeLessThan(100);
    expectWords(errors.filter(({ pointer }) => pointer === '/members'));
  });

  it('a text of a million letters is refused by name, quickly', () => {
    const started = cpuUsage();
    const { errors } = evaluate({ ...toyAnswers, clubName: 'ก่'.repeat(500_000) });
    expect(cpuUsage(started).user / 1000).toBeLessThan(5000);
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([['/clubName', 'answer.max-length']]);
    expectWords(errors);
  });

  it('answers nested deeper than any form are refused whole', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as unknown;
    expect(evaluate(deep).errors.map(({ code }) => code)).toEqual(['form.too-deep']);
  });
});
