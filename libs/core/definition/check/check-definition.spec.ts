import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changed, toyDefinition } from '#test/fixtures';
import { checkDefinition } from './check-definition.js';
import { breachOfLimits, definitionLimits } from './limits.js';

const problemsOf = (value: unknown): readonly string[] => {
  const result = checkDefinition(value);
  return result.ok ? [] : result.problems.map(({ pointer, code }) => `${pointer ?? ''} ${code}`);
};
const with_ = (pointer: string, value: unknown) => problemsOf(changed(toyDefinition, pointer, value));
const inSchema = (name: string, schema: unknown) => with_(`/form/schema/properties/${name}`, schema);

describe('limits of a definition', () => {
  it('the toy service keeps them', () => {
    expect(problemsOf(toyDefinition)).toEqual([]);
  });

  it.each([
    ['bytes', { text: 'x'.repeat(definitionLimits.bytes + 1) }, 'definition.too-large'],
    ['bytes, as UTF-8', { text: 'ก'.repeat(definitionLimits.bytes / 3 + 1) }, 'definition.too-large'],
    ['bytes of keys', { ['k'.repeat(definitionLimits.bytes + 1)]: 1 }, 'definition.too-large'],
    ['nodes', Array.from({ length: definitionLimits.nodes + 1 }, () => 1), 'definition.too-many-nodes'],
    ['no JSON', { a: () => 1 }, 'definition.not-json'],
    ['not a number', { a: Number.NaN }, 'definition.not-json'],
    ['a date', { a: new Date() }, 'definition.not-json'],
  ])('%s', (_, value, code) => {
    expect(problemsOf(value)).toEqual([expect.stringContaining(code)]);
  });

  it('depth, however deep', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(breachOfLimits(deep)?.code).toBe('definition.too-deep');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused wherever it stands', (name) => {
    const hostile = JSON.parse(`{"a":[{"${name}":1}]}`) as unknown;
    expect(problemsOf(hostile)).toEqual([`/a/0/${name} definition.forbidden-name`]);
  });

  it('anything at all is judged and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 5, withBigInt: true, withDate: true, withMap: true }), (value) =>
        expect(problemsOf(value).length).toBeGreaterThan(0),
      ),
    );
  });
});

describe('the meta-schema', () => {
  it.each([
    ['/code', 'Toy Club', '/code definition.bad-name'],
    ['/code', undefined, '/code definition.missing'],
    ['/kind', 'party', '/kind definition.not-a-choice'],
    ['/format', 3, '/format definition.not-a-choice'],
    ['/surprise', 1, '/surprise definition.unknown-key'],
    ['/title', 'text', '/title definition.wrong-type'],
    ['/title/th', '', '/title/th definition.missing-text'],
    ['/form/pages', [], '/form/pages definition.too-few'],
    ['/attachments/0/maxFiles', 0, '/attachments/0/maxFiles definition.invalid'],
    ['/form/rules/0/show/0', 'kind', '/form/rules/0/show/0 definition.bad-name'],
    ['/workflow/states/Bad Name', {}, '/workflow/states/Bad Name definition.unknown-key'],
  ])('%s = %p', (pointer, value, problem) => {
    expect(with_(pointer, value)).toContain(problem);
  });
});

const wide = (length: number, make: (index: number) => unknown) =>
  Array.from({ length }, (_, index) => make(index));

describe('the schema of a form', () => {
  it.each<[string, object, string]>([
    ['an unknown keyword', { type: 'string', maximumLength: 3 }, '/maximumLength schema.unknown-keyword'],
    ['an identifier', { type: 'string', $id: 'x' }, '/$id schema.unknown-keyword'],
    ['an asynchronous schema', { type: 'string', $async: true }, '/$async schema.unknown-keyword'],
    ['a $data reference', { type: 'integer', minimum: { $data: '/x' } }, '/minimum schema.invalid'],
    ['an unknown format', { type: 'string', format: 'shoe-size' }, '/format schema.unknown-format'],
    [
      'a pattern that may hang',
      { type: 'string', pattern: '^(?=a)(a|a)*$' },
      '/pattern schema.pattern-unsafe',
    ],
    ['a broken pattern', { type: 'string', pattern: '(' }, '/pattern schema.pattern-invalid'],
    ['a remote reference', { $ref: 'https://example.com/a.json' }, '/$ref definition.unknown-ref'],
    ['a circular reference', { $ref: '#/properties/test' }, '/$ref definition.circular-ref'],
    [
      'patternProperties',
      { type: 'object', patternProperties: { a: {} } },
      '/patternProperties definition.keyword-not-supported',
    ],
    [
      'a schema for other properties',
      { type: 'object', additionalProperties: { type: 'string' } },
      '/additionalProperties definition.keyword-not-supported',
    ],
    ['a tuple', { type: 'array', items: [{ type: 'string' }] }, '/items definition.keyword-not-supported'],
    [
      'unique rows',
      { type: 'array', uniqueItems: true, items: { type: 'object' } },
      '/uniqueItems definition.keyword-not-supported',
    ],
    [
      'a bad field name',
      { type: 'object', properties: { 'a b': { type: 'string' } } },
      '/properties/a b definition.bad-name',
    ],
    [
      'a field name in capitals',
      { type: 'object', properties: { Name: { type: 'string' } } },
      '/properties/Name definition.bad-name',
    ],
    ['too many choices', { type: 'string', enum: wide(2001, String) }, '/enum definition.too-wide'],
    [
      'too many named choices',
      { type: 'string', oneOf: wide(2001, (index) => ({ const: String(index), title: 'x' })) },
      '/oneOf definition.too-wide',
    ],
    [
      'too many branches',
      { type: 'object', oneOf: wide(21, (index) => ({ properties: { a: { const: index } } })) },
      '/oneOf definition.too-wide',
    ],
    [
      'a pattern in a condition',
      { type: 'object', if: { properties: { a: { pattern: 'x' } } }, then: {} },
      '/if/properties/a/pattern definition.keyword-not-supported',
    ],
    ['a wrong keyword value', { type: 'string', minLength: 'two' }, '/minLength schema.invalid'],
  ])('%s is refused at its place', (_, schema, problem) => {
    expect(inSchema('test', schema)).toContain(`/form/schema/properties/test${problem}`);
  });

  it('a pattern that only backtracking engines fear is let through: it runs in RE2', () => {
    expect(inSchema('test', { type: 'string', pattern: '^(a|a)*$' })).toEqual([]);
  });

  it('two thousand named choices are let through', () => {
    expect(
      inSchema('test', {
        type: 'string',
        oneOf: wide(2000, (index) => ({ const: String(index), title: 'x' })),
      }),
    ).toEqual([]);
  });

  it('branches within branches multiply, and are refused before they are compiled', () => {
    const level = (inner: object): object => ({
      oneOf: wide(8, (index) => ({ properties: { [`a${index}`]: { const: index } }, ...inner })),
    });
    const start = cpuUsage();
    expect(inSchema('test', { type: 'object', ...level(level(level({}))) })).toEqual([
      '/form/schema definition.too-wide',
    ]);
    expect(cpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  it('parts may still be references in a draft', () => {
    expect(inSchema('test', { $ref: 'part:person@1', title: 'คน' })).toEqual([]);
  });

  it('the form of an action is judged as well', () => {
    expect(with_('/workflow/actions/refuse/form/schema/properties/reason/format', 'shoe')).toEqual([
      '/workflow/actions/refuse/form/schema/properties/reason/format schema.unknown-format',
    ]);
    expect(with_('/workflow/actions/refuse/form/ui/reason/ui:widget', 'iframe')).toEqual([
      '/workflow/actions/refuse/form/ui/reason/ui:widget definition.ui-not-allowed',
    ]);
  });
});

describe('the uiSchema', () => {
  it.each<[string, unknown]>([
    ['ui:FieldTemplate', 'script'],
    ['ui:DescriptionFieldTemplate', 'iframe'],
    ['ui:style', { position: 'fixed' }],
    ['ui:classNames', 'x'],
    ['ui:submitButtonOptions', { props: { formAction: 'https://example.com' } }],
    ['ui:widget', 'iframe'],
    ['ui:widget', 'toString'],
    ['ui:widget', { toString: 'x' }],
    ['ui:field', 'SchemaField'],
    ['ui:options', { props: {} }],
    ['ui:options', { rows: 'many' }],
    ['ui:options', []],
    ['ui:placeholder', { th: 'x' }],
    ['ui:order', 'name'],
    ['ui:autocomplete', 'cc-number'],
    ['on Click', {}],
  ])('%s = %p is refused', (key, value) => {
    const problems = with_(`/form/ui/clubName`, { [key]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('definition.ui-not-allowed');
  });

  it('known keys are let through', () => {
    expect(
      with_('/form/ui/clubName', {
        'ui:widget': 'textarea',
        'ui:options': { rows: 3 },
        'ui:placeholder': 'x',
        'ui:help': 'y',
        'ui:autocomplete': 'off',
      }),
    ).toEqual([]);
  });
});
