import { describe, expect, it } from '@jest/globals';
import { changed, toyTax } from '#test/fixtures';
import { lintDefinition } from '../lint-definition.js';

type Change = readonly [pointer: string, value: unknown];

const tables = toyTax.tables ?? [];
/** `/signRates/rows/0` as a pointer into the definition. */
const at = (pointer: string): string =>
  pointer.replace(/^\/(\w+)/, (_, id) => `/tables/${tables.findIndex((table) => table.id === id)}`);

const told = (...changes: readonly Change[]): readonly string[] =>
  lintDefinition(
    changes.reduce((definition, [pointer, value]) => changed(definition, pointer, value), toyTax),
  ).map(
    ({ pointer, code, severity }) =>
      `${pointer} ${code.replace('definition.', '')}${severity === 'warning' ? ' (warning)' : ''}`,
  );

const inTable = (pointer: string, value: unknown): Change => [at(pointer), value];

it('the toy taxes are without fault', () => {
  expect(told()).toEqual([]);
});

describe('columns', () => {
  it.each<[string, Change[], string]>([
    ['two tables of one name', [inTable('/signLeast/id', 'signRates')], '/tables double-id'],
    ['two columns of one name', [inTable('/signRates/values/0/id', 'type')], `${at('/signRates')} double-id`],
    [
      'two ranges',
      [inTable('/allowances/keys/-', { id: 'more', title: { th: 'ก', en: 'a' }, kind: 'number-range' })],
      `${at('/allowances/keys/2')} table-two-ranges`,
    ],
    [
      'choices that are not listed',
      [inTable('/signRates/keys/0/choices', undefined)],
      `${at('/signRates/keys/0/choices')} table-choices`,
    ],
    [
      'a choice listed twice',
      [inTable('/signRates/keys/0/choices/-', '1')],
      `${at('/signRates/keys/0/choices')} table-choices`,
    ],
    [
      'choices of a yes-no',
      [inTable('/signRates/keys/1/choices', ['x'])],
      `${at('/signRates/keys/1/choices')} table-choices`,
    ],
    [
      'bounds of a choice',
      [inTable('/signRates/keys/0/bounds', 'from-below')],
      `${at('/signRates/keys/0/bounds')} table-bounds`,
    ],
    [
      'a ceiling that is no column',
      [inTable('/waste/values/0/ceiling', 'x')],
      `${at('/waste/values/0/ceiling')} table-ceiling`,
    ],
    [
      'a ceiling that is the column itself',
      [inTable('/waste/values/0/ceiling', 'satang')],
      `${at('/waste/values/0/ceiling')} table-ceiling`,
    ],
    [
      'a ceiling of another kind',
      [inTable('/waste/values/1/kind', 'integer')],
      `${at('/waste/values/0/ceiling')} table-ceiling`,
    ],
  ])('%s', (_, changes, problem) => {
    expect(told(...changes)).toContain(problem);
  });
});

describe('cells', () => {
  const cells = '/signRates/rows/0/cells';
  it.each<[string, Change, string]>([
    ['an empty one', inTable(`${cells}/satang`, undefined), `${at(cells)} table-cell-missing`],
    ['one of no column', inTable(`${cells}/colour`, 'red'), `${at(cells)}/colour table-cell-unknown`],
    ['a fraction of a satang', inTable(`${cells}/satang`, 0.5), `${at(cells)}/satang table-cell-kind`],
    ['a negative amount', inTable(`${cells}/satang`, -1), `${at(cells)}/satang table-cell-kind`],
    ['text for money', inTable(`${cells}/satang`, '10'), `${at(cells)}/satang table-cell-kind`],
    ['text for yes or no', inTable(`${cells}/moving`, 'yes'), `${at(cells)}/moving table-cell-kind`],
    ['an unknown choice', inTable(`${cells}/type`, '4'), `${at(cells)}/type table-choice-unknown`],
    [
      'a choice without a row',
      inTable('/signRates/keys/0/choices/-', '4'),
      `${at('/signRates/keys/0/choices')} table-choice-unused`,
    ],
    [
      'a percentage of seven decimals',
      inTable('/signLate/rows/0/cells/percent', 0.0000001),
      `${at('/signLate/rows/0/cells/percent')} table-cell-kind`,
    ],
    [
      'a range that ends before it begins',
      inTable('/allowances/rows/0/cells/age', { from: 70, to: 60 }),
      `${at('/allowances/rows/0/cells/age')} table-cell-kind`,
    ],
    [
      'a range of broken satang',
      inTable('/landRates/rows/0/cells/value', { from: 0.5 }),
      `${at('/landRates/rows/0/cells/value')} table-cell-kind`,
    ],
    [
      'a number for a range',
      inTable('/allowances/rows/0/cells/age', 60),
      `${at('/allowances/rows/0/cells/age')} table-cell-kind`,
    ],
    [
      'an ordinance above the legal ceiling',
      inTable('/waste/rows/0/cells/satang', 6_501),
      `${at('/waste/rows/0/cells/satang')} table-over-ceiling`,
    ],
  ])('%s', (_, change, problem) => {
    expect(told(change)).toContain(problem);
  });

  it('an ordinance at the ceiling is lawful', () => {
    expect(told(inTable('/waste/rows/0/cells/satang', 6_500))).toEqual([]);
  });
});

describe('days', () => {
  const row = (validFrom: string, more: object = {}) => ({ validFrom, cells: { satang: 1 }, ...more });
  const least = (...rows: readonly object[]): Change => inTable('/signLeast/rows', rows);
  const rowAt = (index: number, rest = '') => `${at('/signLeast/rows')}/${index}${rest}`;

  it.each<[string, Change, string]>([
    ['a day that is none', least(row('2021-02-30')), `${rowAt(0, '/validFrom')} table-day`],
    ['a Buddhist year', least(row('2564-01-01')), `${rowAt(0, '/validFrom')} table-day`],
    [
      'a last day before the first',
      least(row('2021-01-01', { validTo: '2020-12-31' })),
      `${rowAt(0, '/validTo')} table-days-swapped`,
    ],
    ['the newer row first', least(row('2025-01-01'), row('2021-01-01')), `${rowAt(1)} table-rows-unsorted`],
    ['two rows of one day', least(row('2021-01-01'), row('2021-01-01')), `${rowAt(1)} table-rows-overlap`],
    [
      'a row that ends after the next begins',
      least(row('2021-01-01', { validTo: '2025-01-01' }), row('2025-01-01')),
      `${rowAt(1)} table-rows-overlap`,
    ],
    [
      'days on which nothing holds',
      least(row('2021-01-01', { validTo: '2024-12-30' }), row('2025-01-01')),
      `${rowAt(1)} table-days-gap`,
    ],
  ])('%s', (_, change, problem) => {
    expect(told(change)).toContain(problem);
  });

  it.each<[string, Change]>([
    ['an older row ends where the newer begins', least(row('2021-01-01'), row('2025-01-01'))],
    [
      'one that ends on the day before',
      least(row('2021-01-01', { validTo: '2024-12-31' }), row('2025-01-01')),
    ],
  ])('%s', (_, change) => {
    expect(told(change)).toEqual([]);
  });
});

describe('ranges that hold together', () => {
  const band = (cells: object, more: object = {}) => ({ validFrom: '2020-10-01', cells, ...more });
  const food = (...rows: readonly object[]): Change => inTable('/foodAreas/rows', rows);
  const small = { area: { to: 50 }, satang: 1, most: 2 };
  const large = { area: { from: 50 }, satang: 2, most: 2 };
  const rowAt = (index: number) => `${at('/foodAreas/rows')}/${index}`;

  it.each<[string, Change, string]>([
    ['a gap', food(band(small), band({ ...large, area: { from: 51 } })), `${rowAt(1)} table-range-gap`],
    [
      'an overlap',
      food(band(small), band({ ...large, area: { from: 49 } })),
      `${rowAt(1)} table-rows-overlap`,
    ],
    ['two without ends', food(band(small), band({ ...small, area: {} })), `${rowAt(1)} table-rows-overlap`],
    [
      'a gap, whatever the order',
      food(band({ ...large, area: { from: 51 } }), band(small)),
      `${rowAt(0)} table-range-gap`,
    ],
    [
      'ends on different days',
      food(band(small), band(large, { validTo: '2030-01-01' })),
      `${rowAt(1)} table-rows-overlap`,
    ],
  ])('%s', (_, change, problem) => {
    expect(told(change)).toContain(problem);
  });

  it('new bands may lie elsewhere than the old ones', () => {
    const later = { validFrom: '2025-10-01' };
    expect(
      told(
        food(
          band(small),
          band(large),
          band({ ...small, area: { to: 80 } }, later),
          band({ ...large, area: { from: 80 } }, later),
        ),
      ),
    ).toEqual([]);
  });
});

describe('look-ups', () => {
  const fee = (satang: string): Change => ['/fees/0/satang', satang];
  const path = '/fees/0/satang';
  const day = 'later(answers.sign.paidOn, "2021-01-01")';

  it.each<[string, Change[], readonly string[]]>([
    ['an unknown table', [fee('tables.rates.satang.at(today)')], [`${path} expression-unknown-field`]],
    ['an unknown column', [fee('tables.signLeast.baht.at(today)')], [`${path} expression-unknown-field`]],
    ['a key too few', [fee('tables.signRates.satang.at("1", today)')], [`${path} expression-type`]],
    [
      'a percentage as a fee',
      [fee('tables.signLate.percent.at("asked", today)')],
      [`${path} expression-type`],
    ],
    ['an unknown key', [fee('tables.signRates.satang.at("4", true, today)')], [`${path} look-up-key`]],
    [
      'a field that can be what the table lacks',
      [fee(`tables.licences.satang.at(answers.shop.licence, today)`)],
      [`${path} look-up-choice (warning)`],
    ],
    [
      'a day that anybody may fill in',
      [fee('tables.signLeast.satang.at(answers.sign.paidOn)')],
      [`${path} look-up-day (warning)`],
    ],
    [
      'a day before the first row',
      [fee('tables.signLeast.satang.at("2020-12-31")')],
      [`${path} look-up-day (warning)`],
    ],
    [
      'today, when the rows end',
      [inTable('/signLeast/rows/0/validTo', '2030-12-31'), fee('tables.signLeast.satang.at(today)')],
      [`${path} look-up-day (warning)`],
    ],
    [
      'a table that nobody reads',
      [['/tables/-', { ...tables[1], id: 'spare' }]],
      [`/tables/${tables.length} table-unread (warning)`],
    ],
  ])('%s', (_, changes, problems) => {
    expect(told(...changes)).toEqual(expect.arrayContaining([...problems]));
  });

  it.each([
    ['a day not before the first row', `tables.signLeast.satang.at(${day})`],
    ['today', 'tables.signLeast.satang.at(today)'],
    ['a day reckoned from today', 'tables.signLeast.satang.at(fiscalYearStart(today))'],
    ['a literal day', 'tables.signLeast.satang.at("2021-01-01")'],
    ['a day between rows that end', 'tables.landReduced.percent.at("2023-06-01") > 0 ? 1 : 0'],
  ])('%s is covered', (_, satang) => {
    expect(told(fee(satang))).toEqual([]);
  });

  it('tables are read in guards and clocks too', () => {
    const guard = '/workflow/actions/receive-payment/guard/expression';
    expect(told([guard, 'tables.signRates.satang.at("9", true, today) > 0'])).toContain(
      `${guard} look-up-key`,
    );
  });
});
