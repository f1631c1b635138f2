import { describe, expect, it } from '@jest/globals';
import type { Table } from '#core/tables';
import { createEnvironment } from './index.js';

const words = (text: string) => ({ th: text, en: text });

const signs: Table = {
  id: 'signs',
  title: { th: 'อัตราป้าย', en: 'Rates of signs' },
  keys: [
    { id: 'type', title: words('type'), kind: 'choice', choices: ['thai', 'mixed'] },
    { id: 'moving', title: words('moving'), kind: 'yes-no' },
  ],
  values: [
    { id: 'satang', title: words('rate'), kind: 'satang' },
    { id: 'note', title: words('note'), kind: 'text' },
  ],
  rows: [
    { validFrom: '2021-01-01', cells: { type: 'thai', moving: true, satang: 1000, note: 'ก' } },
    { validFrom: '2021-01-01', cells: { type: 'thai', moving: false, satang: 500, note: 'ข' } },
    { validFrom: '2025-01-01', cells: { type: 'thai', moving: false, satang: 600, note: 'ค' } },
    {
      validFrom: '2021-01-01',
      validTo: '2021-12-31',
      cells: { type: 'mixed', moving: true, satang: 1, note: '-' },
    },
  ],
};

const land: Table = {
  id: 'land',
  title: words('land'),
  keys: [{ id: 'value', title: words('value'), kind: 'money-range' }],
  values: [{ id: 'rate', title: words('rate'), kind: 'percent' }],
  rows: [
    { validFrom: '2022-01-01', cells: { value: { to: 5_000_000_000 }, rate: 0.3 } },
    { validFrom: '2022-01-01', cells: { value: { from: 5_000_000_000, to: 20_000_000_000 }, rate: 0.4 } },
  ],
};

const ages: Table = {
  id: 'ages',
  title: words('ages'),
  keys: [{ id: 'age', title: words('age'), kind: 'number-range', bounds: 'from-below' }],
  values: [
    { id: 'satang', title: words('allowance'), kind: 'satang' },
    { id: 'share', title: words('share'), kind: 'number' },
    { id: 'level', title: words('level'), kind: 'integer' },
  ],
  rows: [
    { validFrom: '2009-10-01', cells: { age: { from: 60, to: 70 }, satang: 60_000, share: 0.5, level: 1 } },
    { validFrom: '2009-10-01', cells: { age: { from: 70 }, satang: 70_000, share: 0.25, level: 2 } },
  ],
};

const fees: Table = {
  id: 'fees',
  title: words('fees'),
  keys: [],
  values: [{ id: 'satang', title: words('fee'), kind: 'satang' }],
  rows: [{ validFrom: '2020-01-01', cells: { satang: 5_000 } }],
};

const environment = createEnvironment({
  answers: {
    properties: {
      type: { enum: ['thai', 'mixed', 'foreign'] },
      value: { type: 'integer' },
      size: { type: 'number' },
      on: { type: 'string', format: 'date' },
    },
  },
  variables: { today: 'string' },
  tables: [signs, land, ages, fees],
});

const answers = { type: 'thai', value: 6_400_000_000, size: 69.9, on: '2026-07-20' };

const outcome = (text: string, given: object = answers): unknown => {
  const compiled = environment.compile(text);
  if (!compiled.ok) return compiled.problems.map(({ code }) => code);
  const result = compiled.value.evaluate({ answers: given, today: '2026-11-23' });
  return result.ok ? result.value : result.problems[0]?.code;
};

describe('a look-up', () => {
  it.each([
    ['tables.fees.satang.at(today)', 5_000],
    ['tables.signs.satang.at(answers.type, true, today)', 1_000],
    ['tables.signs.satang.at(answers.type, false, answers.on)', 600],
    ['tables.signs.satang.at("thai", false, "2024-12-31")', 500],
    ['tables.signs.satang.at("thai", false, "2025-01-01") * 3', 1_800],
    ['tables.signs.note.at("thai", true, today)', 'ก'],
    ['tables.ages.satang.at(answers.size, today)', 60_000],
    ['tables.ages.satang.at(70, today)', 70_000],
    ['tables.ages.satang.at(120.5, today)', 70_000],
    ['tables.ages.level.at(60, today) + 1', 2],
    ['tables.ages.share.at(60, today) * 2', 1],
    ['tables.land.rate.at(answers.value, today)', 0.4],
    ['tables.land.rate.at(5000000000, today)', 0.3],
    ['tables["fees"].satang.at(today)', 5_000],
    ['[60, 70].map(a, tables.ages.satang.at(a, today)).sum()', 130_000],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });

  it.each([
    ['before the first row', 'tables.fees.satang.at("2019-12-31")'],
    ['after the last', 'tables.signs.satang.at("mixed", true, "2022-01-01")'],
    ['for an unknown key', 'tables.signs.satang.at("foreign", true, today)'],
    ['for a number in no range', 'tables.ages.satang.at(59.9, today)'],
    ['for an amount beyond the last range', 'tables.land.rate.at(20000000001, today)'],
    ['for a slice beyond the last range', 'tables.land.rate.sliced(20000000001, today)'],
  ])('%s finds no row', (_, text) => {
    expect(outcome(text)).toBe('expression.no-row');
  });

  it('says of which table and day there is no row', () => {
    const compiled = environment.compile('tables.fees.satang.at(answers.on)');
    expect(compiled.ok && compiled.value.evaluate({ answers: { on: '2000-01-01' } })).toMatchObject({
      ok: false,
      problems: [
        { message: { en: 'The table “fees” has no row for this on 2000-01-01' }, facts: { table: 'fees' } },
      ],
    });
  });

  it.each([
    ['needs its answers', 'tables.land.rate.at(answers.value, today)', {}, 'expression.missing'],
    ['needs a whole day', 'tables.fees.satang.at(answers.on)', { on: '2026' }, 'expression.failed'],
    ['of a negative amount fails', 'tables.land.rate.sliced(0 - 1, today)', {}, 'expression.failed'],
  ])('%s', (_, text, given, code) => {
    expect(outcome(text, given)).toBe(code);
  });

  it.each([
    ['an unknown table', 'tables.rates.satang.at(today)', 'expression.unknown-field'],
    ['an unknown column', 'tables.fees.baht.at(today)', 'expression.unknown-field'],
    ['a prototype’s', 'tables.constructor.at(today)', 'expression.unknown-field'],
    ['a table picked by an answer', 'tables[answers.type].satang.at(today)', 'expression.dynamic-field'],
    ['a missing key', 'tables.signs.satang.at("thai", today)', 'expression.type'],
    ['a key of another type', 'tables.signs.satang.at("thai", "yes", today)', 'expression.type'],
    ['a missing day', 'tables.ages.satang.at(60)', 'expression.type'],
    ['a broken amount of money', 'tables.land.rate.at(1.5, today)', 'expression.type'],
    ['slices of a table without ranges', 'tables.fees.satang.sliced(today)', 'expression.type'],
    ['slices of texts', 'tables.signs.note.sliced("thai", true, today)', 'expression.type'],
    ['a column as a result', 'tables.fees.satang', 'expression.result'],
    ['a method of no column', 'answers.type.at(today)', 'expression.type'],
  ])('%s is refused', (_, text, code) => {
    expect(outcome(text)).toEqual([code]);
  });
});

describe('slices', () => {
  it.each([
    ['inside the first range', 'tables.land.rate.sliced(100000000, today)', 300_000],
    ['at its end', 'tables.land.rate.sliced(5000000000, today)', 15_000_000],
    ['beyond it, each at its own rate', 'tables.land.rate.sliced(answers.value, today)', 20_600_000],
    ['of nothing', 'tables.land.rate.sliced(0, today)', 0],
    ['are rounded once', 'tables.land.rate.sliced(167, today)', 1],
  ])('%s', (_, text, satang) => {
    expect(outcome(text)).toBe(satang);
  });

  it('an amount below the first range lies in none', () => {
    expect(outcome('tables.ages.satang.sliced(65, today)')).toBe('expression.no-row');
  });
});

describe('what a look-up is known to ask', () => {
  const lookUps = (text: string) => {
    const compiled = environment.compile(text);
    return compiled.ok && compiled.value.lookUps;
  };

  it('table, column, literals, fields and days', () => {
    expect(lookUps('tables.signs.satang.at(answers.type, true, later(answers.on, "2021-01-01"))')).toEqual([
      {
        table: 'signs',
        column: 'satang',
        asked: [
          { field: { variable: 'answers', pointer: '/type' } },
          { literal: true },
          { days: { earliest: '2021-01-01' } },
        ],
      },
    ]);
  });

  it.each([
    ['today', { today: true }],
    ['addMonths(today, 1)', { today: true }],
    ['fiscalYearStart(today)', { today: true }],
    ['"2026-01-01"', { earliest: '2026-01-01', latest: '2026-01-01' }],
    ['earlier(today, "2026-01-01")', { latest: '2026-01-01' }],
    ['later(today, "2026-01-01")', { earliest: '2026-01-01', today: true }],
    [
      'earlier("2027-01-01", later(answers.on, "2026-01-01"))',
      { earliest: '2026-01-01', latest: '2027-01-01' },
    ],
    ['addDays(answers.on, 1)', undefined],
    ['answers.on', undefined],
  ])('%s lies between %j', (day, days) => {
    const [lookUp] = lookUps(`tables.fees.satang.at(${day})`) || [];
    expect(lookUp?.asked[0]?.days).toEqual(days);
  });
});
