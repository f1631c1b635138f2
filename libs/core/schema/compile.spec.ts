import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { createRuntime } from '#core/validator-runtime';
import { compileStandalone, compileValidator, loadStandalone, toModule, type JsonSchema } from './index.js';

const errorsOf = (schema: JsonSchema, data: unknown) =>
  compileValidator(schema)(data).map(({ pointer, keyword }) => `${pointer} ${keyword}`);

const person = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'id'],
  properties: {
    name: { type: 'string', maxLength: 5, pattern: '^[\\u0E00-\\u0E7F ]+$' },
    id: { type: 'string', format: 'national-id' },
    'a/b~c': { type: 'string' },
    pets: {
      type: 'array',
      items: { type: 'object', required: ['kind'], properties: { kind: { enum: ['dog', 'cat'] } } },
    },
  },
};

describe('errors', () => {
  it.each([
    ['a missing answer is named by its own pointer', person, { name: 'ก' }, ['/id required']],
    ['an extra answer too', person, { name: 'ก', id: '1103702071811', x: 1 }, ['/x additionalProperties']],
    [
      'names in pointers are escaped',
      person,
      { name: 'ก', id: '1103702071811', 'a/b~c': 1 },
      ['/a~1b~0c type'],
    ],
    [
      'rows are numbered',
      person,
      { name: 'ก', id: '1103702071811', pets: [{ kind: 'dog' }, {}] },
      ['/pets/1/kind required'],
    ],
    ['the length counts characters, not code units', person, { name: 'ก', id: '1103702071811' }, []],
    [
      'nothing is borrowed from prototypes',
      { required: ['toString', 'constructor'] },
      {},
      ['/toString required', '/constructor required'],
    ],
    [
      'an own __proto__ key is an extra answer',
      person,
      JSON.parse('{"name":"ก","id":"1103702071811","__proto__":{"x":1}}'),
      ['/__proto__ additionalProperties'],
    ],
    [
      'the branch of a condition fails, not the condition',
      { if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] } },
      { a: 1 },
      ['/b required'],
    ],
    [
      'a forbidden answer is named',
      { if: { properties: { a: { const: 1 } }, required: ['a'] }, else: { properties: { b: false } } },
      { a: 2, b: 3 },
      ['/b false schema'],
    ],
    [
      'a dependency asks for an answer',
      { dependencies: { card: ['number'] } },
      { card: 'visa' },
      ['/number required'],
    ],
    [
      'the same mistake by two rules is told once',
      { required: ['a'], allOf: [{ required: ['a'] }, { required: ['a'] }] },
      {},
      ['/a required'],
    ],
    [
      'a bad name is an error at the name',
      { propertyNames: { pattern: '^[a-z]+$' } },
      { A1: 1 },
      ['/A1 propertyNames'],
    ],
  ])('%s', (_rule, schema, data, expected) => {
    expect(errorsOf(schema as JsonSchema, data)).toEqual(expected);
  });

  it('there are at most a hundred, however many items are wrong', () => {
    const validate = compileValidator({
      items: { oneOf: [{ const: 'a' }, { type: 'object', required: ['b'] }] },
    });
    const started = cpuUsage();
    expect(validate(Array.from({ length: 40_000 }, () => 1))).toHaveLength(100);
    expect(cpuUsage(started).user / 1000).toBeLessThan(1000);
  });

  it('data beyond all measure is one error and is not looked into', () => {
    const validate = compileValidator({ items: { type: 'string' } });
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    const size = [{ pointer: '', keyword: 'size', params: {} }];
    expect(validate(Array.from({ length: 500_000 }, () => 1))).toEqual(size);
    expect(validate(deep)).toEqual(size);
  });

  it('the tenth row’s mistake is not taken for the first one’s', () => {
    const items = { oneOf: [{ const: 'a' }, { const: 'b' }] };
    const data = Array.from({ length: 12 }, (_, index) => (index === 1 || index === 10 ? 'z' : 'a'));
    expect(errorsOf({ items }, data)).toEqual(['/1 enum', '/10 enum']);
  });
});

describe('one mistake under a union is one error', () => {
  const choice = {
    oneOf: [
      { const: 'a', title: 'A' },
      { const: 'b', title: 'B' },
    ],
  };
  const dependent = {
    properties: { pet: { enum: ['yes', 'no'] } },
    dependencies: {
      pet: {
        oneOf: [
          { properties: { pet: { const: 'yes' } }, required: ['name'] },
          { properties: { pet: { const: 'no' } } },
        ],
      },
    },
  };
  const shape = {
    oneOf: [
      { type: 'string', minLength: 3 },
      { type: 'object', required: ['x'] },
    ],
  };

  it.each([
    ['a choice of constants', choice, 'z', [' enum']],
    ['choices inside a list', { items: choice }, ['a', 'z'], ['/1 enum']],
    ['the branch that a constant points to', dependent, { pet: 'yes' }, ['/name required']],
    ['the branch of the right type', shape, 'ab', [' minLength']],
    ['no branch at all', shape, 5, [' oneOf']],
    ['two branches at once', { oneOf: [{ minimum: 1 }, { maximum: 5 }] }, 3, [' oneOf']],
    [
      'a union inside a union',
      { anyOf: [{ type: 'null' }, { type: 'object', properties: { c: choice } }] },
      { c: 'z' },
      ['/c enum'],
    ],
  ])('%s', (_rule, schema, data, expected) => {
    expect(errorsOf(schema as JsonSchema, data)).toEqual(expected);
  });
});

describe('patterns', () => {
  it.each([
    ['^(a|a)*$', 'a'.repeat(5000) + '!', false],
    ['^(\\p{Script=Thai}+\\s?)+$', 'ก\u00a0'.repeat(2000) + '!', false],
    ['^([a-zA-Z0-9]+\\.?)+@$', 'a'.repeat(5000), false],
  ])('%s stays linear', (pattern, text, matches) => {
    const validate = compileValidator({ pattern });
    const started = cpuUsage();
    expect(validate(text).length === 0).toBe(matches);
    expect(cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it('two patterns of one schema don’t get mixed up', () => {
    const schema = { properties: { a: { pattern: '^x$' }, b: { pattern: '^y$' } } };
    expect(errorsOf(schema, { a: 'x', b: 'y' })).toEqual([]);
    expect(errorsOf(schema, { a: 'y', b: 'x' })).toEqual(['/a pattern', '/b pattern']);
  });
});

describe('standalone validators', () => {
  const wrong = { name: 'abc', id: '1', pets: [{}], extra: 1 };

  it('say the same as compiled ones, on the server and in browsers', () => {
    const source = compileStandalone(person);
    const expected = compileValidator(person)(wrong);
    expect(expected.length).toBeGreaterThan(3);
    expect(loadStandalone(source)(wrong)).toEqual(expected);
    const browser = createRuntime({ regexp: (pattern, flags) => new RegExp(pattern, flags) });
    expect(loadStandalone(source, browser)(wrong)).toEqual(expected);
  });

  it('a module needs no evaluation of text: it exports a function of the runtime', () => {
    const text = toModule(compileStandalone(person));
    expect(text).toMatch(/^export default \(require\) => \{/);
    expect(text).not.toMatch(/\beval\b|new Function/);
  });

  it('ask for nothing but what the runtime knows', () => {
    const runtime = createRuntime({ regexp: (pattern) => new RegExp(pattern, 'u') });
    expect(() => runtime('node:fs')).toThrow('node:fs');
    expect(() => runtime('constructor')).toThrow('constructor');
  });

  it('texts in a schema can’t break out of the code', () => {
    const title = '*/`${process.exit()}\u2028\u2029</script>\'"\\';
    const schema = { title, properties: { [title]: { const: title, description: title } } };
    expect(loadStandalone(compileStandalone(schema))({ [title]: title })).toEqual([]);
    expect(loadStandalone(compileStandalone(schema))({ [title]: 'other' })).toHaveLength(1);
  });
});

describe('cost', () => {
  it('a form of two hundred fields compiles well within a second', () => {
    const names = Array.from({ length: 200 }, (_, index) => `field${index}`);
    const properties = Object.fromEntries(
      names.map((name) => [
        name,
        { type: 'string', minLength: 1, maxLength: 100, pattern: `^[ก-๙${name}]+$` },
      ]),
    );
    const started = cpuUsage();
    compileValidator({ type: 'object', properties, required: names });
    expect(cpuUsage(started).user / 1000).toBeLessThan(1000);
  });
});
