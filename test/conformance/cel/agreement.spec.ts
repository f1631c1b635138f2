import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileInForm, runSecond } from './engines.js';

/** Answers as a form asks for them; any of them may be missing. */
const schema = {
  type: 'object',
  properties: {
    count: { type: 'integer' },
    width: { type: 'number' },
    agreed: { type: 'boolean' },
    kind: { type: 'string' },
    tags: { type: 'array', maxItems: 5, items: { type: 'string' } },
    rows: {
      type: 'array',
      maxItems: 5,
      items: { type: 'object', properties: { units: { type: 'integer' }, kind: { type: 'string' } } },
    },
  },
};

const word = fc.constantFrom('', 'a', 'ก', 'น้ำ', 'เสา 😀', 'a b');
const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const broken = fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4);
const answers = fc.record(
  {
    count: whole,
    width: broken,
    agreed: fc.boolean(),
    kind: word,
    tags: fc.array(word, { maxLength: 4 }),
    rows: fc.array(fc.record({ units: whole, kind: word }, { requiredKeys: ['units'] }), { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

const wholeFields = new Set(['count', 'units']);

/** Answers as the second engine takes them: integers as bigint, objects as maps. */
const asCel = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => asCel(item));
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([key, part]) => [key, asCel(part, key)]));
  return typeof value === 'number' && wholeFields.has(name) ? BigInt(value) : value;
};

const quote = (text: string): string => JSON.stringify(text);
const decimal = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

type Texts = { bool: string; int: string; double: string; string: string; rows: string };

/** Expressions of the language by the type that they give, without numbers of two types in one operator (ours alone has that). */
const expressions = fc.letrec<Texts>((tie) => {
  const pair = (kind: keyof Texts, operators: readonly string[]) =>
    fc.tuple(tie(kind), fc.constantFrom(...operators), tie(kind)).map((parts) => `(${parts.join(' ')})`);
  const choice = (kind: keyof Texts) =>
    fc.tuple(tie('bool'), tie(kind), tie(kind)).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`);
  const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const;
  const depth = { maxDepth: 4, withCrossShrink: true };
  const test = fc.oneof(
    whole.map((limit) => `r.units > ${limit}`),
    word.map((kind) => `r.kind == ${quote(kind)}`),
    fc.constant('has(r.kind)'),
    word.map((kind) => `has(r.kind) && r.kind.contains(${quote(kind)})`),
  );
  return {
    bool: fc.oneof(
      depth,
      fc.constantFrom(
        'true',
        'false',
        'answers.agreed',
        'has(answers.count)',
        'has(answers.kind)',
        '"a" in answers.tags',
      ),
      pair('bool', ['&&', '||', '==', '!=']),
      pair('int', comparisons),
      pair('double', comparisons),
      pair('string', comparisons),
      tie('bool').map((inner) => `!${inner}`),
      choice('bool'),
      fc
        .tuple(tie('rows'), fc.constantFrom('all', 'exists', 'exists_one'), test)
        .map(([rows, loop, body]) => `${rows}.${loop}(r, ${body})`),
      fc
        .tuple(tie('string'), fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('string'))
        .map(([text, method, part]) => `${text}.${method}(${part})`),
    ),
    int: fc.oneof(
      depth,
      whole.map(String),
      fc.constant('answers.count'),
      pair('int', ['+', '-', '*', '/', '%']),
      choice('int'),
      tie('string').map((text) => `size(${text})`),
      fc.tuple(tie('rows'), test).map(([rows, body]) => `size(${rows}.filter(r, ${body}))`),
      fc.constant('answers.rows[0].units'),
      tie('double').map((value) => `int(${value})`),
    ),
    double: fc.oneof(
      depth,
      broken.map(decimal),
      fc.constant('answers.width'),
      pair('double', ['+', '-', '*', '/']),
      choice('double'),
      tie('int').map((value) => `double(${value})`),
    ),
    string: fc.oneof(
      depth,
      word.map(quote),
      fc.constant('answers.kind'),
      pair('string', ['+']),
      choice('string'),
      tie('int').map((value) => `string(${value})`),
    ),
    rows: fc.constant('answers.rows'),
  };
});

describe('our engine on the server, in browsers, and the second one', () => {
  it.each(['bool', 'int', 'double', 'string'] as const)('agree on every expression that gives %s', (kind) => {
    let judged = 0;
    fc.assert(
      fc.property(expressions[kind], answers, (text, sent) => {
        const expected = runSecond(text, { answers: 'answers' }, { answers: asCel(sent) });
        const compiled = compileInForm(text, schema);
        judged += compiled ? 1 : 0;
        expect(compiled?.onServer(sent) ?? expected).toEqual(expected);
        expect(compiled?.inBrowser(sent) ?? expected).toEqual(expected);
      }),
      { numRuns: 400 },
    );
    expect(judged).toBeGreaterThan(300);
  });
});
