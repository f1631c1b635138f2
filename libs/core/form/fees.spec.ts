import { describe, expect, it } from '@jest/globals';
import type { Table } from '#core/tables';
import { compileValidator } from '#core/schema';
import { createFormEngine } from './engine/create-form-engine.js';

const words = (text: string) => ({ th: text, en: text });

const rates: Table = {
  id: 'rates',
  title: { th: 'อัตรา', en: 'Rates' },
  keys: [{ id: 'kind', title: words('kind'), kind: 'choice', choices: ['a'] }],
  values: [{ id: 'satang', title: words('rate'), kind: 'satang' }],
  rows: [{ validFrom: '2026-01-01', cells: { kind: 'a', satang: 500 } }],
};

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    kind: { type: 'string', enum: ['a', 'b'] },
    count: { type: 'integer' },
    factor: { type: 'number' },
    wanted: { type: 'string', format: 'date' },
    tax: { type: 'integer', readOnly: true },
  },
};

type Computed = readonly { target: string; value: string }[];

const engineOf = (satang: string, computed: Computed = [], required: readonly string[] = []) =>
  createFormEngine(
    {
      form: {
        schema: { ...schema, required },
        ui: {},
        pages: [],
        computed: [...computed],
        checks: [
          {
            id: 'three-days-ahead',
            fields: ['/wanted'],
            assert: 'workingDays(today, answers.wanted) >= 3',
            message: words('Ask three working days ahead'),
            severity: 'error',
          },
        ],
      },
      attachments: [],
      fees: [{ code: 'fee', title: { th: 'ค่าธรรมเนียม', en: 'The fee' }, satang }],
      tables: [rates],
    },
    compileValidator({ ...schema, required }),
  );

const calendar = {
  officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
  holidays: [{ date: '2026-11-25' }],
};

const evaluate = (
  satang: string,
  answers: object,
  computed?: Computed,
  today = '2026-11-23',
  required?: readonly string[],
) => engineOf(satang, computed, required).evaluate(answers, { today, council: { villages: [] }, calendar });

describe('a fee over a dated table', () => {
  const look = 'tables.rates.satang.at(answers.kind, today) * answers.count';

  it('is whole satang by the row of the day', () => {
    const { fees, errors } = evaluate(look, { kind: 'a', count: 3 });
    expect({ fees, errors }).toEqual({
      fees: [{ code: 'fee', title: { th: 'ค่าธรรมเนียม', en: 'The fee' }, satang: 1500 }],
      errors: [],
    });
  });

  it('is left out while an answer is missing', () => {
    const { fees, errors } = evaluate(look, { kind: 'a' });
    expect({ fees, errors }).toEqual({ fees: [], errors: [] });
  });

  it.each([
    ['no row for the key', { kind: 'b', count: 1 }, '2026-11-23', 'form.fee-not-run'],
    ['no row on the day', { kind: 'a', count: 1 }, '2025-12-31', 'form.fee-not-run'],
    ['too large an amount', { kind: 'a', count: 2 ** 52 }, '2026-11-23', 'form.fee-not-run'],
    ['a negative amount', { kind: 'a', count: -1 }, '2026-11-23', 'form.fee-not-whole'],
  ])('stops the filing: %s', (_, answers, today, code) => {
    const { fees, errors } = evaluate(look, answers, [], today);
    expect({ fees, codes: errors.map((error) => error.code) }).toEqual({ fees: [], codes: [code] });
  });

  it('says of which table there is no row', () => {
    const { errors } = evaluate(look, { kind: 'b', count: 1 });
    expect(errors[0]?.message).toEqual({
      th: expect.stringContaining('อัตรา') as unknown,
      en: expect.stringContaining('“Rates” has no row') as unknown,
    });
  });

  it('a fraction of a satang stops it too', () => {
    expect(evaluate('baht(answers.factor)', { factor: 0.005 }).errors.map(({ code }) => code)).toEqual([
      'form.fee-not-run',
    ]);
  });
});

describe('a computed value', () => {
  const tax = { target: '/tax', value: 'tables.rates.satang.at(answers.kind, today)' };

  it('feeds a fee', () => {
    expect(evaluate('answers.tax * 2', { kind: 'a' }, [tax]).fees).toMatchObject([{ satang: 1000 }]);
  });

  it('that can’t be worked out stops the filing instead of leaving the fee out', () => {
    const { fees, errors } = evaluate('answers.tax * 2', { kind: 'b' }, [tax]);
    expect({ fees, errors: errors.map(({ code, pointer }) => ({ code, pointer })) }).toEqual({
      fees: [],
      errors: [{ code: 'form.value-not-run', pointer: '/tax' }],
    });
  });

  it('is complained about once, and only when the answers are fit otherwise', () => {
    expect(evaluate('0', { kind: 'c' }, [tax]).errors.map(({ code }) => code)).toEqual(['answer.choice']);
    const { errors } = evaluate('0', { kind: 'b' }, [tax], '2026-11-23', ['tax']);
    expect(errors.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual(['/tax form.value-not-run']);
  });
});

describe('working days of the council', () => {
  it.each([
    ['2026-11-26', ['check.three-days-ahead']],
    ['2026-11-27', []],
  ])('%s: %j', (wanted, codes) => {
    expect(evaluate('0', { wanted }).errors.map(({ code }) => code)).toEqual(codes);
  });

  it('a check that asks for them does not apply without a calendar', () => {
    const { errors } = engineOf('0').evaluate(
      { wanted: '2026-11-24' },
      { today: '2026-11-23', council: { villages: [] } },
    );
    expect(errors).toEqual([]);
  });
});
