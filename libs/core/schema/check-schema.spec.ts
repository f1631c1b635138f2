import { describe, expect, it } from '@jest/globals';
import { checkPattern, checkSchema, type JsonSchema } from './index.js';

const found = (schema: JsonSchema) => checkSchema(schema).map(({ pointer, code }) => `${pointer} ${code}`);

describe('checkSchema', () => {
  it.each([
    [
      'an unknown keyword',
      { properties: { a: { maxlength: 5 } } },
      ['/properties/a/maxlength schema.unknown-keyword'],
    ],
    [
      'a prototype’s name as a keyword',
      JSON.parse('{"__proto__":{"type":"string"}}'),
      ['/__proto__ schema.unknown-keyword'],
    ],
    ['data references', { $data: '1/x' }, ['/$data schema.unknown-keyword']],
    ['asynchronous schemas', { $async: true }, ['/$async schema.unknown-keyword']],
    [
      'schemas with an address of their own',
      { $id: 'http://example.com/x' },
      ['/$id schema.unknown-keyword'],
    ],
    ['an unknown format', { items: { format: 'nope' } }, ['/items/format schema.unknown-format']],
    ['another draft', { $schema: 'https://json-schema.org/draft/2020-12/schema' }, ['/$schema schema.draft']],
    [
      'a reference out of the document',
      { allOf: [{ $ref: 'http://example.com/x' }] },
      ['/allOf/0/$ref schema.remote-ref'],
    ],
    ['a reference to nothing', { $ref: '#/definitions/x' }, [' schema.not-compilable']],
    ['a wrong type of a keyword', { maxLength: 'ten' }, ['/maxLength schema.invalid']],
    ['a pattern that looks around', { then: { pattern: '(?=x)' } }, ['/then/pattern schema.pattern-unsafe']],
    [
      'a pattern as a name',
      { patternProperties: { '(a)\\1/': {} } },
      ['/patternProperties/(a)\\1~1 schema.pattern-unsafe'],
    ],
  ])('refuses %s, at its place', (_what, schema, expected) => {
    expect(found(schema as JsonSchema)).toEqual(expected);
  });

  it.each([
    [true],
    [{ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' }],
    [{ if: { properties: { a: { minimum: 3 } }, required: ['a'] }, then: { required: ['b'] } }],
    [{ properties: { a: { default: { foo: 1 }, examples: [{ bar: 1 }], const: { baz: 1 } } } }],
    [{ definitions: { x: { type: 'string' } }, items: { $ref: '#/definitions/x' } }],
    [{ type: ['string', 'null'] }],
  ])('accepts %j', (schema) => {
    expect(found(schema)).toEqual([]);
  });
});

describe('checkPattern', () => {
  it.each([
    '^[ก-๙ ]+$',
    '\\p{Script=Thai}',
    '\\p{sc=Thai}+',
    '^\\u0E01',
    '(?<year>\\d{4})',
    '^\\S.*\\S$',
    '[^\\S]',
    '[^]',
    '\\cC',
    '\\u{1F600}',
    'a\\/b',
  ])('accepts %s', (pattern) => {
    expect(checkPattern(pattern)).toBeNull();
  });

  it('accepts many repetitions where the text is short enough for them', () => {
    expect(checkPattern('^.{1,1000}$', 1000)).toBeNull();
    expect(checkPattern('^.{1,1000}$')?.code).toBe('schema.pattern-too-costly');
  });

  it.each([
    ['(', 'schema.pattern-invalid'],
    ['(?i)x', 'schema.pattern-invalid'],
    ['\\Qx\\E', 'schema.pattern-invalid'],
    ['[[:alpha:]]', 'schema.pattern-invalid'],
    ['(?=x)', 'schema.pattern-unsafe'],
    ['(?<!x)y', 'schema.pattern-unsafe'],
    ['(a)\\1', 'schema.pattern-unsafe'],
    ['x{2000}', 'schema.pattern-unsafe'],
    ['a'.repeat(1001), 'schema.pattern-too-long'],
  ])('refuses %s: %s', (pattern, code) => {
    expect(checkPattern(pattern)?.code).toBe(code);
  });
});
