import { type HostileDefinition, clubName, field, toyWith } from './change.js';

/** JSON Schema that Sala does not take: unknown, foreign, dangerous or unbounded. */
export const hostileSchemas: readonly HostileDefinition[] = [
  clubName('has a misspelt keyword', { type: 'string', maxLenght: 5 }, '/maxLenght', /unknown-keyword/),
  clubName('has a keyword of Ajv', { type: 'string', $async: true }, '/\\$async', /unknown-keyword/),
  clubName('asks Ajv for $data', { type: 'string', maxLength: { $data: '/x' } }, '/maxLength', /invalid/),
  clubName(
    'names itself with $id',
    { type: 'string', $id: 'http://localhost/a' },
    '/\\$id',
    /unknown-keyword/,
  ),
  clubName(
    'takes the $id of the meta-schema',
    { type: 'string', $id: 'http://json-schema.org/draft-07/schema#' },
    '/\\$id',
    /unknown-keyword/,
  ),
  toyWith(
    'gives two fields one $id',
    [field('clubName', { type: 'string', $id: '#same' }), field('purpose', { type: 'string', $id: '#same' })],
    /purpose\/\$id$/,
    /unknown-keyword/,
  ),
  clubName('has an $anchor', { type: 'string', $anchor: 'a' }, '/\\$anchor', /unknown-keyword/),
  clubName('has a $dynamicRef', { $dynamicRef: '#x' }, '/\\$dynamicRef', /unknown-keyword/),
  clubName(
    'has a keyword of its own',
    { type: 'string', 'x-script': 'alert(1)' },
    '/x-script',
    /unknown-keyword/,
  ),
  clubName('asks for code', { type: 'string', instanceof: 'Function' }, '/instanceof', /unknown-keyword/),
  clubName(
    'asks for code by transform',
    { type: 'string', transform: ['trim'] },
    '/transform',
    /unknown-keyword/,
  ),
  clubName(
    'has unevaluated properties',
    { type: 'object', unevaluatedProperties: false },
    '/unevaluatedProperties',
    /unknown-keyword/,
  ),
  clubName(
    'is of another draft',
    { type: 'string', $schema: 'https://json-schema.org/draft/2020-12/schema' },
    '/\\$schema',
    /draft|not-supported/,
  ),
  clubName('has an unknown format', { type: 'string', format: 'shell' }, '/format', /unknown-format/),
  clubName('has a format of prototypes', { type: 'string', format: 'toString' }, '/format', /unknown-format/),
  clubName(
    'has a regular expression as a format',
    { type: 'string', format: 'regex' },
    '/format',
    /unknown-format/,
  ),
  clubName('has an unknown type', { type: 'function' }, '/type', /invalid/),
  clubName('has a negative length', { type: 'string', maxLength: -1 }, '/maxLength', /invalid/),
  clubName('has a length that is no number', { type: 'string', maxLength: '5' }, '/maxLength', /invalid/),
  clubName('has steps of nothing', { type: 'number', multipleOf: 0 }, '/multipleOf', /invalid/),
  clubName('has an enum that is no list', { type: 'string', enum: 'x' }, '/enum', /invalid/),
  clubName(
    'has names by pattern',
    { type: 'object', patternProperties: { '(a+)+$': {} } },
    '/patternProperties',
    /not-supported/,
  ),
  clubName(
    'takes any other name',
    { type: 'object', additionalProperties: { type: 'string' } },
    '/additionalProperties',
    /not-supported/,
  ),
  clubName('has a tuple', { type: 'array', items: [{ type: 'string' }] }, '/items', /not-supported/),
  clubName(
    'has encoded content',
    { type: 'string', contentEncoding: 'base64' },
    '/contentEncoding',
    /not-supported/,
  ),
  clubName(
    'compares rows with rows without measure',
    { type: 'array', uniqueItems: true, items: { type: 'object' } },
    '/uniqueItems',
    /not-supported/,
  ),
  clubName(
    'compares whatever with whatever',
    { type: 'array', uniqueItems: true },
    '/uniqueItems',
    /not-supported/,
  ),
  toyWith(
    'has a list as its form',
    [['form.schema', { type: 'array', items: { type: 'string' } }]],
    /^\/form\/schema/,
    /wrong-type/,
  ),
  clubName('refers to the whole', { $ref: '#' }, '/.*', /ref/),
  clubName('refers to itself', { $ref: '#/properties/clubName' }, '/.*', /circular-ref/),
  toyWith(
    'refers to itself by way of others',
    [
      [
        'form.schema.definitions',
        {
          a: { $ref: '#/definitions/b' },
          b: { type: 'object', properties: { again: { $ref: '#/definitions/a' } } },
        },
      ],
      field('clubName', { $ref: '#/definitions/a' }),
    ],
    /^\/form\/schema/,
    /circular-ref/,
  ),
  clubName('refers out of the house', { $ref: 'http://localhost/schema.json' }, '/\\$ref', /ref/),
  clubName('refers to a file', { $ref: 'file:///etc/passwd' }, '/\\$ref', /ref/),
  clubName('refers to what isn’t there', { $ref: '#/definitions/nothing' }, '/\\$ref', /unknown-ref/),
  clubName('refers into a prototype', { $ref: '#/toString' }, '/\\$ref', /unknown-ref/),
  clubName('refers to a part that isn’t there', { $ref: 'part:no-such-part@1' }, '/\\$ref', /unknown-part/),
  clubName('refers to a part by a path', { $ref: 'part:../../secret@1' }, '/\\$ref', /unknown-part/),
  clubName('refers to a part without a version', { $ref: 'part:person' }, '/\\$ref', /unknown-part/),
  clubName(
    'has a condition that only Ajv could decide',
    { if: { properties: { a: { pattern: 'x' } } }, then: {} },
    '/if/.*',
    /not-supported/,
  ),
  toyWith(
    'brings a hostile form in with an action',
    [
      [
        'workflow.actions.accept.form',
        { schema: { type: 'object', properties: { a: { type: 'string', format: 'shell' } } } },
      ],
    ],
    /^\/workflow\/actions\/accept\/form\/schema\/properties\/a\/format$/,
    /unknown-format/,
  ),
  toyWith(
    'brings a reference in with an action',
    [
      [
        'workflow.actions.accept.form',
        { schema: { type: 'object', properties: { a: { $ref: 'https://localhost/x' } } } },
      ],
    ],
    /accept\/form\/schema\/properties\/a/,
    /ref/,
  ),
];

const pattern = (title: string, text: string, code: RegExp): HostileDefinition =>
  clubName(title, { type: 'string', pattern: text }, '/pattern', code);

/** Patterns that could hang a browser or the server. */
export const hostilePatterns: readonly HostileDefinition[] = [
  pattern('has a pattern with back-references', '(a+)\\1+$', /pattern-unsafe/),
  pattern('has a pattern with look-ahead', '^(?=(a+)+$)', /pattern-unsafe/),
  pattern('has a pattern with look-behind', '(?<=a+)b', /pattern-unsafe/),
  pattern('has a pattern with negative look-ahead', '^(?!.*(a|a)*$)', /pattern-unsafe/),
  pattern('has a pattern that repeats without measure', '((a{1,999}){1,999}){1,999}', /pattern/),
  pattern('has a pattern that repeats 2,000 times', 'a{2000}', /pattern/),
  pattern('has a pattern that looks for too much at once', '\\p{L}{1,1000}\\p{N}', /pattern-too-costly/),
  pattern('has a pattern that tries 5,000 ways', '^(a?){1000}a{1000}$', /pattern-too-costly/),
  pattern('has a broken pattern', '([', /pattern-invalid/),
  pattern('has a pattern of 1,001 letters', 'a'.repeat(1001), /pattern-too-long/),
  pattern('has a pattern with atomic groups', '(?>a+)b', /pattern-invalid/),
];
