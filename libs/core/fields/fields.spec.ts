import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainSchema } from '#test/fixtures';
import { compileCondition, type ConditionRow, type Operator } from './condition.js';
import { choicesOf, descendants, fieldTree } from './field-tree.js';
import { deeperThan } from './json.js';
import { compileMatcher } from './matcher.js';
import { expandPattern, patternOf, scopeOf, valueAt } from './pointer.js';

describe('pointers', () => {
  const answers = { trees: [{ name: 'a', rings: [{ n: 1 }, { n: 2 }] }, { name: 'b' }], 'a/b': 1 };

  it.each([
    ['/trees/0/name', 'a'],
    ['/trees/1/rings', undefined],
    ['/trees/00/name', undefined],
    ['/trees/length', undefined],
    ['/a~1b', 1],
    ['/toString', undefined],
    ['/__proto__', undefined],
    ['', answers],
  ])('valueAt %s', (pointer, value) => {
    expect(valueAt(answers, pointer)).toEqual(value);
  });

  it('a pattern stands for the rows that are there', () => {
    expect(expandPattern(answers, '/trees/*/rings/*/n')).toEqual([
      '/trees/0/rings/0/n',
      '/trees/0/rings/1/n',
    ]);
    expect(expandPattern(answers, '/nothing/*/n')).toEqual([]);
    expect(expandPattern(answers, '/nothing/n')).toEqual(['/nothing/n']);
  });

  it.each([
    ['/trees/*/rings/*/n', '/trees/*/rings/*'],
    ['/trees/*/name', '/trees/*'],
    ['/trees', ''],
  ])('the rows of %s are %s', (pattern, scope) => {
    expect(scopeOf(pattern)).toBe(scope);
  });

  it('the pattern of a concrete pointer has stars for rows', () => {
    expect(patternOf('/trees/0/rings/12/n')).toBe('/trees/*/rings/*/n');
  });
});

describe('depth', () => {
  it('is asked without overflowing on input of any depth', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(deeperThan(deep, 32)).toBe(true);
    expect(deeperThan([[1]], 3)).toBe(false);
    expect(deeperThan([[1]], 2)).toBe(true);
  });
});

describe('fieldTree', () => {
  const schema = {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { type: 'string', enum: ['a', 'b'] },
      rows: { type: 'array', items: { type: 'object', properties: { size: { type: 'integer' } } } },
      tags: { type: 'array', items: { type: 'string' } },
    },
    dependencies: { tags: { properties: { why: { type: 'string' } } } },
    allOf: [{ properties: { base: { type: 'string' } } }],
    if: { properties: { kind: { const: 'a' } } },
    then: { properties: { inner: { type: 'object', properties: { deep: { type: 'number' } } } } },
    oneOf: [{ properties: { chosen: { type: 'boolean' } } }, { properties: { other: { type: 'boolean' } } }],
  };

  it('finds the fields of all branches, and tells them from those of the group itself', () => {
    const found = descendants(fieldTree(schema)).map(({ pointer, kind, branch }) => [pointer, kind, branch]);
    expect(found).toEqual([
      ['/kind', 'value', false],
      ['/rows', 'rows', false],
      ['/rows/*/size', 'value', false],
      ['/tags', 'value', false],
      ['/base', 'value', false],
      ['/inner', 'group', true],
      ['/inner/deep', 'value', true],
      ['/chosen', 'value', true],
      ['/other', 'value', true],
      ['/why', 'value', true],
    ]);
  });

  it('a field that some branch forbids is still a field', () => {
    const tree = fieldTree({ properties: { a: { type: 'string' } }, else: { properties: { a: false } } });
    expect(tree.fields).toHaveLength(1);
  });

  it('reads choices off constants, values and the items of lists', () => {
    expect(choicesOf({ oneOf: [{ const: 1, title: 'หนึ่ง' }] })).toEqual([{ value: 1, title: 'หนึ่ง' }]);
    expect(choicesOf({ enum: ['a'] })).toEqual([{ value: 'a', title: undefined }]);
    expect(choicesOf({ items: { enum: ['a'] } })).toHaveLength(1);
    expect(choicesOf({ oneOf: [{ properties: {} }] })).toBeUndefined();
    expect(choicesOf({ type: 'string' })).toBeUndefined();
  });
});

const scalar = fc.oneof(fc.constantFrom('x', 'y', ''), fc.integer({ min: -3, max: 3 }), fc.boolean());
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }),
);

const leafSchema = fc.oneof(
  fc.record({ type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object') }),
  fc.record({ const: scalar }),
  fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }) }),
  fc.record({ minimum: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ exclusiveMaximum: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ maxLength: fc.nat(2) }),
  fc.record({ minItems: fc.nat(2) }),
  fc.record({ maxProperties: fc.nat(2) }),
  fc.record({ required: fc.constantFrom(['x'], ['x', 'y']) }),
);

const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    leafSchema,
    fc.record({ not: tie('schema') }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ properties: fc.record({ x: tie('schema'), y: tie('schema') }, { requiredKeys: [] }) }),
    fc.record({ contains: tie('schema') }),
    fc.record({ items: tie('schema') }),
    fc.record({ if: tie('schema'), then: tie('schema'), else: tie('schema') }, { requiredKeys: ['if'] }),
  ),
}));

describe('compileMatcher', () => {
  it('decides as plain Ajv does', () => {
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 1, maxLength: 5 }), (condition, values) => {
        const [ours, theirs] = [compileMatcher(condition), plainSchema(condition)];
        expect(values.map(ours)).toEqual(values.map(theirs));
      }),
      { numRuns: 400 },
    );
  });

  it('sees own properties only', () => {
    expect(compileMatcher({ required: ['toString'] })({})).toBe(false);
  });
});

const row = (operator: Operator, wanted?: unknown): ConditionRow => ({
  field: '/place/x',
  operator,
  value: wanted,
});

const holds = (operator: Operator, wanted: unknown, answer: unknown): boolean =>
  compileMatcher(compileCondition({ match: 'all', rows: [row(operator, wanted)] }))(
    answer === undefined ? {} : { place: { x: answer } },
  );

describe('compileCondition', () => {
  it.each<[Operator, unknown, unknown, boolean]>([
    ['equals', 'a', 'a', true],
    ['equals', 'a', 'b', false],
    ['equals', 'a', undefined, false],
    ['not-equals', 'a', 'b', true],
    ['not-equals', 'a', 'a', false],
    ['not-equals', 'a', undefined, true],
    ['in', ['a', 'b'], 'b', true],
    ['in', ['a', 'b'], 'c', false],
    ['in', ['a'], undefined, false],
    ['not-in', ['a', 'b'], 'c', true],
    ['not-in', ['a'], 'a', false],
    ['not-in', ['a'], undefined, true],
    ['contains', 'a', ['b', 'a'], true],
    ['contains', 'a', ['b'], false],
    ['contains', 'a', undefined, false],
    ['greater', 3, 4, true],
    ['greater', 3, 3, false],
    ['greater', 3, undefined, false],
    ['greater-or-equal', 3, 3, true],
    ['less', 3, 2, true],
    ['less', 3, 3, false],
    ['less-or-equal', 3, 3, true],
    ['less', 3, 'text', false],
    ['answered', undefined, 'a', true],
    ['answered', undefined, false, true],
    ['answered', undefined, [], false],
    ['answered', undefined, {}, false],
    ['answered', undefined, undefined, false],
    ['not-answered', undefined, undefined, true],
    ['not-answered', undefined, [], true],
    ['not-answered', undefined, 0, false],
  ])('%s %p of %p is %p', (operator, wanted, answer, result) => {
    expect(holds(operator, wanted, answer)).toBe(result);
  });

  it('any of the rows is enough when it says so', () => {
    const condition = { match: 'any' as const, rows: [row('equals', 1), row('equals', 2)] };
    expect(compileMatcher(compileCondition(condition))({ place: { x: 2 } })).toBe(true);
    expect(compileMatcher(compileCondition({ ...condition, match: 'all' }))({ place: { x: 2 } })).toBe(false);
  });

  it('is written over the row when its fields lie in rows', () => {
    const condition = {
      match: 'all' as const,
      rows: [{ field: '/trees/*/kind', operator: 'equals' as const, value: 'oak' }],
    };
    expect(compileCondition(condition, '/trees/*')).toEqual({
      type: 'object',
      required: ['kind'],
      properties: { kind: { const: 'oak' } },
    });
  });
});
