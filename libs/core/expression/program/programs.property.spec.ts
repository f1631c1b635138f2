import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SchemaObject } from '#core/fields';
import type { Table } from '#core/tables';
import { toyCalendar } from '#test/fixtures';
import { formEnvironments } from '../form-environments.js';
import { programEnvironments } from './program-environments.js';
import type { FormPrograms } from './program.js';
import { recordPrograms } from './record-programs.js';

const row: SchemaObject = {
  type: 'object',
  properties: {
    n: { type: 'integer' },
    d: { type: 'number' },
    s: { type: 'string' },
    b: { type: 'boolean' },
  },
};

const schema: SchemaObject = {
  type: 'object',
  properties: {
    n: { type: 'integer' },
    m: { type: 'integer' },
    d: { type: 'number' },
    s: { type: 'string' },
    day: { type: 'string' },
    b: { type: 'boolean' },
    any: {},
    group: row,
    rows: { type: 'array', items: row, maxItems: 5 },
    list: { type: 'array', items: { type: 'integer' }, maxItems: 5 },
    words: { type: 'array', items: { type: 'string' }, maxItems: 5 },
  },
};

const words = (th: string) => ({ th, en: th });
const amounts = { id: 'amount', title: words('จำนวน'), kind: 'number-range' } as const;

const tables: readonly Table[] = [
  {
    id: 'rates',
    title: words('อัตรา'),
    keys: [{ id: 'kind', title: words('ชนิด'), kind: 'text' }, amounts],
    values: [
      { id: 'fee', title: words('ค่า'), kind: 'satang' },
      { id: 'share', title: words('ส่วน'), kind: 'percent' },
    ],
    rows: [
      { validFrom: '2020-01-01', cells: { kind: 'a', amount: { to: 10 }, fee: 100, share: 1.5 } },
      { validFrom: '2020-01-01', cells: { kind: 'a', amount: { from: 10 }, fee: 300, share: 2.5 } },
    ],
  },
];

/** Expressions by the type of what they give, as deep as two operators. */
const expressions = fc.letrec<Record<'int' | 'double' | 'bool' | 'text' | 'list', string>>((tie) => {
  const binary = (
    left: fc.Arbitrary<string>,
    operators: readonly string[],
    right: fc.Arbitrary<string> = left,
  ) =>
    fc
      .tuple(left, fc.constantFrom(...operators), right)
      .map(([first, operator, second]) => `(${first} ${operator} ${second})`);
  const call = (name: string, ...given: readonly fc.Arbitrary<string>[]) =>
    fc.tuple(...given).map((parts) => `${name}(${parts.join(', ')})`);
  const method = (of: fc.Arbitrary<string>, ...endings: readonly string[]) =>
    fc.tuple(of, fc.constantFrom(...endings)).map(([receiver, ending]) => `${receiver}${ending}`);
  const choice = (of: fc.Arbitrary<string>) =>
    fc.tuple(tie('bool'), of, of).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`);
  const shallow = { maxDepth: 3, depthSize: 'small' } as const;
  const rows = fc.constantFrom(
    'answers.rows',
    'answers.rows.filter(r, r.b)',
    'answers.rows.filter(r, r.n > 1)',
  );
  return {
    int: fc.oneof(
      shallow,
      fc.constantFrom('0', '1', '7', '-3', '9007199254740993', '4611686018427387904'),
      fc.constantFrom('answers.n', 'answers.m', 'answers.group.n', 'answers.rows[0].n', 'answers.list[1]'),
      fc.constantFrom('answers["n"]', 'size(answers.rows)', 'answers.s.size()', 'answers.list[answers.n]'),
      fc.constantFrom(
        'tables.rates.fee.at(answers.s, answers.d, today)',
        'tables.rates.fee.at("a", 3, today)',
      ),
      fc.constantFrom(
        'age(answers.day, today)',
        'buddhistYear(answers.day)',
        'workingDays(today, answers.day)',
      ),
      binary(tie('int'), ['+', '-', '*', '/', '%']),
      call('min', tie('int'), tie('int')),
      call('round', tie('double')),
      call('int', fc.oneof(tie('double'), tie('text'), tie('int'))),
      call('baht', fc.oneof(tie('int'), tie('double'))),
      method(tie('list'), '.sum()', '.max()', '.size()'),
      fc.tuple(tie('int')).map(([part]) => `-(${part})`),
      choice(tie('int')),
    ),
    double: fc.oneof(
      shallow,
      fc.constantFrom('0.0', '1.5', '1e308', 'answers.d', 'answers.group.d', 'answers.rows[1].d'),
      fc.constantFrom('tables.rates.share.at("a", answers.d, today)'),
      binary(tie('double'), ['+', '-', '*', '/']),
      binary(tie('double'), ['+', '-', '*', '/'], tie('int')),
      binary(tie('int'), ['+', '-', '*', '/'], tie('double')),
      call('double', fc.oneof(tie('int'), tie('text'))),
      rows.map((of) => `${of}.map(r, r.d).sum()`),
      rows.map((of) => `${of}.map(r, r.n > 1, r.d).max()`),
      tie('list').map((of) => `${of}.average()`),
    ),
    bool: fc.oneof(
      shallow,
      fc.constantFrom('true', 'false', 'answers.b', 'answers.group.b', 'answers.any == 1.0'),
      fc.constantFrom(
        'has(answers.n)',
        'has(answers.group.n)',
        'has(answers.any.x)',
        'answers.any == answers.any',
      ),
      fc.constantFrom(
        'answers.any',
        'answers.any.x == "ก"',
        'answers.s in answers.words',
        'answers.any in [1.0]',
      ),
      binary(tie('bool'), ['&&', '||', '==', '!=']),
      binary(tie('int'), ['==', '!=', '<', '<=', '>', '>=']),
      binary(tie('int'), ['<', '>='], tie('double')),
      binary(tie('int'), ['=='], tie('double')),
      binary(tie('double'), ['==', '<', '>']),
      binary(tie('text'), ['==', '!=', '<', '>=']),
      binary(tie('int'), ['in'], tie('list')),
      binary(tie('list'), ['==', '!=']),
      tie('bool').map((part) => `!(${part})`),
      fc
        .tuple(rows, fc.constantFrom('all', 'exists', 'exists_one'), tie('bool'))
        .map(([of, loop, body]) => `${of}.${loop}(r, ${body.replaceAll('answers.group', 'r')})`),
      method(tie('text'), '.contains("ก")', '.startsWith("a")', '.endsWith("")'),
    ),
    text: fc.oneof(
      shallow,
      fc.constantFrom(
        '"a"',
        '"ก"',
        '""',
        '"2026-01-31"',
        'today',
        'answers.s',
        'answers.day',
        'answers.words[0]',
      ),
      fc.constantFrom('answers.words.join(", ")', 'answers.rows.map(r, r.s).join()'),
      binary(tie('text'), ['+']),
      call('string', fc.oneof(tie('int'), tie('double'), tie('bool'), tie('text'))),
      fc.tuple(tie('text'), tie('int')).map(([day, amount]) => `addDays(${day}, ${amount})`),
      method(tie('text'), '.trim()', '.lowerAscii()', '.upperAscii()'),
      choice(tie('text')),
    ),
    list: fc.oneof(
      shallow,
      fc.constantFrom('answers.list', '[1, 2, 3]', 'answers.list.distinct()'),
      rows.map((of) => `${of}.map(r, r.n)`),
      fc.tuple(tie('int'), tie('int')).map((items) => `[${items.join(', ')}]`),
      binary(tie('list'), ['+']),
      tie('list').map((of) => `${of}.filter(i, i > 1)`),
    ),
  };
});

const junk = fc.constantFrom<unknown>(null, 'x', 3, 1.5, true, [], {}, [1, 'a'], { x: 'ก' });
const mostly = (of: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: of }, { weight: 1, arbitrary: junk });
const int = mostly(fc.constantFrom(0, 1, 2, 7, -3, 2 ** 53 - 1));
const double = mostly(fc.constantFrom(0, 1.5, -2.25, 3, 12, 1e300));
const text = mostly(fc.constantFrom('', 'a', 'ก', ' 12 ', '12', '1.5', 'กา'));
const group = fc.record({ n: int, d: double, s: text, b: mostly(fc.boolean()) }, { requiredKeys: [] });
const answers = fc.record(
  {
    n: int,
    m: int,
    d: double,
    s: text,
    day: mostly(fc.constantFrom('2026-11-23', '1980-05', '2569', '2024-02-29')),
    b: mostly(fc.boolean()),
    any: fc.oneof(junk, fc.constantFrom<unknown>({ x: 1, y: [2] }, 1, 'ก')),
    group: mostly(group),
    rows: mostly(fc.array(mostly(group), { maxLength: 4 })),
    list: mostly(fc.array(int, { maxLength: 4 })),
    words: mostly(fc.array(text, { maxLength: 3 })),
  },
  { requiredKeys: [] },
);

const variablesOf = (drawn: unknown, withCalendar: boolean) => ({
  answers: drawn,
  today: '2026-11-23',
  council: { villages: [1, 2] },
  ...(withCalendar && { calendar: toyCalendar }),
});

/** Through JSON, as programs travel. */
const transported = (programs: FormPrograms): FormPrograms =>
  JSON.parse(JSON.stringify(programs)) as FormPrograms;

describe('programs', () => {
  it('work out what CEL works out, also from answers that are missing or wrong', () => {
    const seen = { values: 0, missing: 0, failed: 0 };
    const any = fc.oneof(...Object.values(expressions));
    fc.assert(
      fc.property(
        any,
        fc.array(answers, { minLength: 3, maxLength: 6 }),
        fc.boolean(),
        (source, drawn, open) => {
          const recorder = recordPrograms(formEnvironments(schema, tables));
          const compiled = recorder.environments.at('').compile(source);
          fc.pre(compiled.ok);
          const bound = programEnvironments(transported(recorder.programs()), { schema, tables })
            .at('')
            .compile(source);
          for (const each of drawn) {
            const [told, own] = [compiled, bound].map(
              (expression) => expression.ok && expression.value.evaluate(variablesOf(each, open)),
            );
            expect(own).toEqual(told);
            if (told && told.ok) seen.values += 1;
            else if (told && !told.ok)
              seen[told.problems[0]?.code === 'expression.missing' ? 'missing' : 'failed'] += 1;
          }
        },
      ),
      { numRuns: 2500 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  it('know of rows what CEL knows', () => {
    const texts = ['row.n + answers.rows.size()', 'row.d * 2.0', 'has(row.s) && row.s == answers.s'];
    const recorder = recordPrograms(formEnvironments(schema));
    const compiled = texts.map((source) => recorder.environments.at('/rows/*/n').compile(source));
    const bound = programEnvironments(transported(recorder.programs()), { schema }).at('/rows/*/n');
    fc.assert(
      fc.property(answers, mostly(group), (drawn, of) => {
        for (const [index, source] of texts.entries()) {
          const variables = { ...variablesOf(drawn, false), row: of };
          const [told, own] = [compiled[index]!, bound.compile(source)];
          expect(own.ok && own.value.evaluate(variables)).toEqual(told.ok && told.value.evaluate(variables));
        }
      }),
    );
  });

  it('refuse an expression that was not published', () => {
    expect(() => programEnvironments({}, { schema }).at('').compile('1 + 1')).toThrow('No program');
  });
});
