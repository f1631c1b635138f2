import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { createEnvironment, type CelType } from './index.js';

const answers = {
  type: 'object',
  properties: {
    birth: { type: 'string', format: 'partial-date' },
    count: { type: 'integer' },
    width: { type: 'number' },
    agreed: { type: 'boolean' },
    kind: {
      oneOf: [
        { const: 'pole', title: 'เสา' },
        { const: 'lamp', title: 'หลอด' },
      ],
    },
    note: { type: ['string', 'null'] },
    tags: { type: 'array', maxItems: 5, items: { enum: ['x', 'y'] } },
    place: { type: 'object', properties: { lat: { type: 'number' }, village: { type: 'integer' } } },
    trees: {
      type: 'array',
      maxItems: 20,
      items: {
        type: 'object',
        properties: {
          count: { type: 'integer' },
          height: { type: 'number' },
          parts: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    anything: {},
    free: { type: 'object' },
    toString: { type: 'string' },
  },
  allOf: [
    {
      if: { required: ['kind'] },
      then: { properties: { late: { type: 'integer' } } },
      else: { properties: { late: false } },
    },
  ],
};

const variables: Record<string, CelType> = {
  today: 'string',
  council: { type: 'object', properties: { villages: { type: 'array', items: { type: 'integer' } } } },
  row: { type: 'object', properties: { count: { type: 'integer' } } },
  numbers: 'list<int>',
};
const environment = createEnvironment({ answers, variables });

const filed = {
  birth: '1950-06-01',
  count: 5,
  width: 2.5,
  agreed: true,
  kind: 'pole',
  tags: ['x', 'y'],
  place: { lat: 14.9, village: 3 },
  trees: [
    { count: 2, height: 3.5, parts: [] },
    { count: 3, height: 1 },
  ],
  anything: 5,
  free: { a: 1 },
  late: 7,
};
const context = {
  answers: filed,
  today: '2026-11-23',
  council: { villages: [1, 2, 3] },
  row: { count: 4 },
  numbers: [1, 2],
};

const compile = (text: string) => {
  const compiled = environment.compile(text);
  if (!compiled.ok) throw new Error(compiled.problems.map((problem) => problem.message.en).join('; '));
  return compiled.value;
};

const outcome = (text: string, given: Readonly<Record<string, unknown>> = context): unknown => {
  const result = compile(text).evaluate(given);
  return result.ok ? result.value : result.problems[0]?.code;
};

const refusal = (text: string): readonly string[] => {
  const compiled = environment.compile(text);
  return compiled.ok ? [] : compiled.problems.map((problem) => problem.code);
};

describe('values', () => {
  it.each([
    ['answers.count + 1', 6],
    ['answers.count / 2', 2],
    ['answers.count + answers.width', 7.5],
    ['answers.width * 2', 5],
    ['answers.count * 10 / 4.0', 12.5],
    ['answers.width == 2', false],
    ['answers.count == 5.0', true],
    ['answers.width > 2 && answers.width <= 3', true],
    ['answers.kind == "pole" ? "เสา😀" : "-"', 'เสา😀'],
    ['answers.kind in ["lamp", "wire"]', false],
    ['"x" in answers.tags && answers.tags.size() == 2', true],
    ['answers.place.village in council.villages', true],
    ['answers["count"]', 5],
    ['answers.trees[1].count', 3],
    ['answers.trees.map(t, t.count).sum()', 5],
    ['answers.trees.map(t, t.height).sum()', 4.5],
    ['answers.trees.map(t, t.height > 2, t.count)', [2]],
    ['answers.trees.filter(t, t.count > 2).size()', 1],
    ['answers.trees.all(t, t.count > 0) && answers.trees.exists(t, t.height > 3.0)', true],
    ['row.count * numbers[1]', 8],
    ['answers.late', 7],
    ['answers.anything == 5', true],
    ['answers.free.a == 1', true],
    ['size("น้ำ😀")', 4],
    ['round(answers.width) + floor(2.7) + ceil(2.1) + min(1, 2) + max(1, 2)', 11],
    ['string(answers.count) + " ต้น"', '5 ต้น'],
    ['answers.agreed == (answers.count < 9)', true],
    ['answers.agreed == ((answers.count) < 9)', true],
    ['answers.kind in ["pole"] == true', true],
    ['has(answers.birth) && !has(answers.note)', true],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });

  it.each([
    ['age(answers.birth, today)', 76],
    ['age("1950", today)', 76],
    ['days("2026-11-01", today)', 22],
    ['addDays(today, -23)', '2026-10-31'],
    ['year(today)', 2026],
    ['buddhistYear(today)', 2569],
    ['fiscalYear(today)', 2570],
    ['today < "2026-12-01"', true],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });
});

describe('what is missing', () => {
  it.each([
    ['answers.note == "x"', 'expression.missing'],
    ['answers.trees[9].count', 'expression.missing'],
    ['answers.free.b == 1', 'expression.missing'],
    ['answers.free.constructor == 1', 'expression.missing'],
    ['answers.toString == "x"', 'expression.missing'],
    ['!has(answers.note) || answers.note == "x"', true],
    ['answers.note == "x" && false', false],
    ['answers.agreed || answers.note == "x"', true],
  ])('%s: %j', (text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  it.each([
    ['no answers at all', {}],
    ['answers that are no object', { answers: 'x' }],
    ['answers that are a list', { answers: [1] }],
    ['answers from a prototype', { answers: Object.create({ count: 5 }) as unknown }],
    ['an own __proto__ key', { answers: JSON.parse('{"__proto__":{"count":5}}') as unknown }],
    ['null', { answers: { count: null } }],
    ['text for a number', { answers: { count: '5' } }],
    ['a fraction for an integer', { answers: { count: 1.5 } }],
    ['a number too big to be exact', { answers: { count: 1e20 } }],
    ['infinity', { answers: { count: Infinity } }],
  ])('%s is no answer', (_what, given) => {
    expect(outcome('answers.count + 1', given)).toBe('expression.missing');
    expect(outcome('has(answers.count) || true', given)).toBe(true);
  });

  it.each([
    ['one row without the answer', [{ count: 1 }, {}]],
    ['one row that is no row', [{ count: 1 }, 7]],
    ['more rows than may be', Array.from({ length: 21 }, () => ({ count: 1 }))],
    ['rows that are no list', { 0: { count: 1 }, length: 1 }],
  ])('a sum over %s is missing, never smaller', (_what, trees) => {
    expect(outcome('answers.trees.map(t, t.count).sum()', { answers: { trees } })).toBe('expression.missing');
  });
});

describe('what can’t be worked out', () => {
  it.each([
    '1 / 0',
    'answers.count % 0',
    '9223372036854775807 + 1',
    '9007199254740993',
    'int("ก")',
    '1.0 / 0.0',
    'round(1.0 / 0.0)',
    'age("yesterday", today)',
    'days("2026-02-30", today)',
    'addDays(today, 400001)',
    'addDays("9999-12-31", 1)',
  ])('%s fails as a value', (text) => {
    expect(outcome(text)).toBe('expression.failed');
  });
});

describe('refusals', () => {
  it.each([
    ['answers.nope', 'expression.unknown-field'],
    ['answers.place.nope == 1', 'expression.unknown-field'],
    ['answers.trees.map(t, t.nope)', 'expression.unknown-field'],
    ['nope', 'expression.unknown-field'],
    ['answers.constructor', 'expression.unknown-field'],
    ['answers.__proto__', 'expression.unknown-field'],
    ['answers["constructor"]', 'expression.unknown-field'],
    ['answers.trees.map(t, t.constructor)', 'expression.unknown-field'],
    ['google', 'expression.unknown-field'],
    ['answers[answers.kind]', 'expression.dynamic-field'],
    ['answers.kind.matches("(a|a)*b")', 'expression.unknown-function'],
    ['type(answers.count) == int', 'expression.unknown-function'],
    ['dyn(answers.count)', 'expression.unknown-function'],
    ['timestamp("2026-01-01T00:00:00Z")', 'expression.unknown-function'],
    ['answers.kind.split("")', 'expression.unknown-function'],
    ['cel.bind(x, 1, x)', 'expression.unknown-function'],
    ['constructor("x")', 'expression.unknown-function'],
    ['answers.kind == 5', 'expression.type'],
    ['answers.kind + 5', 'expression.type'],
    ['answers.agreed ? 1 : "x"', 'expression.type'],
    ['age(answers.count, today)', 'expression.type'],
    ['answers.count && true', 'expression.type'],
    ['answers', 'expression.result'],
    ['answers.trees', 'expression.result'],
    ['null', 'expression.result'],
    ['b"x"', 'expression.literal'],
    ['size(b"x") == 1', 'expression.literal'],
    ['1u == 1u', 'expression.literal'],
    ['size({}) == 0', 'expression.literal'],
    ['answers.agreed == answers.count < 3', 'expression.ambiguous'],
    ['answers.agreed != answers.kind in ["pole"]', 'expression.ambiguous'],
    ['answers.agreed == (answers.count) < 3', 'expression.ambiguous'],
    ['answers.agreed == ("(" ) in [")"]', 'expression.ambiguous'],
    ['true == // (\n answers.count < 3', 'expression.ambiguous'],
    ['answers.trees.all(t, t.parts.exists(p, p == "x"))', 'expression.nested-loops'],
    ['', 'expression.syntax'],
    ['answers.', 'expression.syntax'],
    ['answers.co\u200bunt', 'expression.syntax'],
    ['answers.count ＋ 1', 'expression.syntax'],
    ['__proto__', 'expression.syntax'],
    ['{"a": 1}', 'expression.too-complex'],
    ['1 + '.repeat(200) + '1', 'expression.too-complex'],
    ['('.repeat(200) + '1' + ')'.repeat(200), 'expression.too-complex'],
    ['!'.repeat(1990) + 'true', 'expression.too-complex'],
    [`"${'x'.repeat(2000)}"`, 'expression.too-long'],
  ])('%s: %s', (text, code) => {
    expect(refusal(text)).toContain(code);
  });

  it('a loop costs its list’s maxItems times its body', () => {
    const body = Array.from({ length: 40 }, () => 'n > 0').join(' && ');
    const long = createEnvironment({
      answers: { properties: { list: { type: 'array', maxItems: 2000, items: { type: 'integer' } } } },
    });
    const short = createEnvironment({
      answers: { properties: { list: { type: 'array', maxItems: 200, items: { type: 'integer' } } } },
    });
    const text = `answers.list.all(n, ${body})`;
    expect(short.compile(text).ok).toBe(true);
    expect(long.compile(text)).toMatchObject({ ok: false, problems: [{ code: 'expression.too-costly' }] });
  });

  it('words come in both languages, with the place in the text', () => {
    const message = {
      th: expect.stringContaining('nope') as unknown,
      en: expect.stringContaining('nope') as unknown,
    };
    expect(environment.compile('answers.count + answers.nope')).toMatchObject({
      ok: false,
      problems: [{ message, facts: { name: 'nope', position: 24 } }],
    });
  });
});

describe('what an expression reads', () => {
  it.each([
    ['answers.count + 1', ['/count']],
    ['answers.place.village == 1', ['/place/village']],
    ['has(answers.note)', ['/note']],
    [
      'answers.trees.filter(t, t.count > 1).map(x, x.height).sum()',
      ['/trees', '/trees/*/count', '/trees/*/height'],
    ],
    ['answers.trees[0]["count"]', ['/trees/*/count']],
    ['today', []],
  ])('%s reads %j', (text, reads) => {
    expect(compile(text).reads).toEqual(reads);
  });

  it('other variables are told apart', () => {
    expect(compile('row.count + council.villages.size() + answers.count').readsOf).toEqual({
      row: ['/count'],
      council: ['/villages'],
      answers: ['/count'],
    });
  });

  it.each([
    ['answers.count', 'int'],
    ['answers.width', 'double'],
    ['answers.agreed', 'bool'],
    ['answers.note', 'string'],
    ['answers.anything', 'dyn'],
    ['answers.tags', 'list<string>'],
  ])('%s has the type %s', (text, type) => {
    expect(compile(text).type).toBe(type);
  });
});

describe('whatever is sent', () => {
  const expressions = [
    'answers.count + 1',
    'answers.trees.map(t, t.count).sum()',
    'answers.kind == "pole"',
    'age(answers.birth, today)',
    'answers.free.a == answers.anything',
    'answers.place.village in council.villages',
    '"x" in answers.tags',
  ].map(compile);
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(1, 'pole', [{ count: 1 }], ['x'], '1950', 2 ** 60, -0, '\u200b', '😀'),
  );
  const anyAnswers = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(answers.properties), '__proto__', 'constructor'), fc.string()),
    value,
  );

  it('evaluation answers with a JSON value or a problem and never throws', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        for (const expression of expressions) {
          const result = expression.evaluate({ ...context, answers: given });
          const told = result.ok ? result.value : result.problems[0]?.code;
          expect(JSON.parse(JSON.stringify(told))).toEqual(told);
          expect(result.ok || ['expression.missing', 'expression.failed'].includes(String(told))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('compiling answers with an expression or problems and never throws', () => {
    const word = fc.constantFrom(
      'answers',
      '.',
      'count',
      'trees',
      '.map(t,',
      't',
      ')',
      '(',
      '+',
      '==',
      '1',
      '"ก"',
      '&&',
      '!',
      '[',
      ']',
      'has(',
      '?',
      ':',
      '{',
      '}',
      '-',
      '\\',
      '`',
      '😀',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
        ),
        (text) => {
          const compiled = environment.compile(text);
          expect(compiled.ok || compiled.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('integers come out as they went in', () => {
    const same = compile('answers.count');
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        expect(same.evaluate({ answers: { count } })).toEqual({ ok: true, value: count });
      }),
    );
  });

  it('mixed arithmetic agrees with JavaScript', () => {
    const sum = compile('answers.count * answers.width + answers.count - answers.width');
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (count, width) => {
          const result = sum.evaluate({ answers: { count, width } });
          expect(result.ok && result.value).toBeCloseTo(count * width + count - width, 5);
        },
      ),
    );
  });

  it('one environment serves another one’s fields no wider than declared', () => {
    const other = createEnvironment({
      answers: { properties: { place: { type: 'object', properties: { zone: { type: 'string' } } } } },
    });
    expect(other.compile('answers.place.zone == "a"').ok).toBe(true);
    expect(other.compile('answers.place.village == 1').ok).toBe(false);
    expect(environment.compile('answers.place.zone == "a"').ok).toBe(false);
  });
});
