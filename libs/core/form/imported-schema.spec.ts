import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { compileValidator } from '#core/schema';
import type { SchemaObject } from '#core/fields';
import { testContext } from '#test/fixtures';
import { createFormEngine } from './engine/create-form-engine.js';

const words = { type: 'string' };

/** Evaluates answers on a schema as another tool wrote it: no rules of ours. */
const evaluate = (schema: SchemaObject, answers: unknown) => {
  const form = { schema, ui: {}, pages: [] };
  return createFormEngine({ form, attachments: [], fees: [] }, compileValidator(schema)).evaluate(
    answers,
    testContext,
  );
};

describe('schemas with conditions of their own', () => {
  const conditional = {
    type: 'object',
    properties: { country: { type: 'string', enum: ['TH', 'LA'] } },
    if: { required: ['country'], properties: { country: { const: 'TH' } } },
    then: { required: ['province'], properties: { province: words } },
    else: { properties: { visa: words } },
  };

  it.each([
    [
      { country: 'TH', province: 'x', visa: 'y' },
      { country: 'TH', province: 'x' },
      ['/country', '/province'],
      ['/province'],
    ],
    [{ country: 'LA', province: 'x', visa: 'y' }, { country: 'LA', visa: 'y' }, ['/country', '/visa'], []],
    [{ province: 'x' }, {}, ['/country', '/visa'], []],
  ])('`if`, `then` and `else` decide what shows: %j', (sent, kept, visible, required) => {
    expect(evaluate(conditional, sent)).toMatchObject({ answers: kept, visible, required, errors: [] });
  });

  it('`dependencies` show what an answer asks for', () => {
    const schema = {
      type: 'object',
      properties: { card: words },
      dependencies: { card: { required: ['owner'], properties: { owner: words } } },
    };
    expect(evaluate(schema, { owner: 'x' })).toMatchObject({ answers: {}, visible: ['/card'] });
    expect(evaluate(schema, { card: '1' }).errors).toMatchObject([
      { pointer: '/owner', code: 'answer.required' },
    ]);
  });

  const branched = (keyword: 'oneOf' | 'anyOf') => ({
    type: 'object',
    [keyword]: [
      { required: ['kind'], properties: { kind: { const: 'person' }, name: words } },
      { required: ['kind'], properties: { kind: { const: 'company' }, number: words } },
    ],
  });

  it.each(['oneOf', 'anyOf'] as const)(
    'a branch of %s shows when its fixed answer is given, which can always be changed',
    (keyword) => {
      expect(evaluate(branched(keyword), {}).visible).toEqual(['/kind']);
      expect(evaluate(branched(keyword), { kind: 'person', name: 'a', number: '1' })).toMatchObject({
        answers: { kind: 'person', name: 'a' },
        visible: ['/kind', '/name'],
        errors: [],
      });
    },
  );

  it('`dependencies` with `oneOf`, as RJSF forms write it', () => {
    const schema = {
      type: 'object',
      properties: { pets: { type: 'string', enum: ['none', 'some'] } },
      dependencies: {
        pets: {
          oneOf: [
            { properties: { pets: { enum: ['none'] } } },
            { required: ['age'], properties: { pets: { enum: ['some'] }, age: { type: 'integer' } } },
          ],
        },
      },
    };
    expect(evaluate(schema, { pets: 'none', age: 3 })).toMatchObject({
      answers: { pets: 'none' },
      errors: [],
    });
    expect(evaluate(schema, { pets: 'some', age: 3 })).toMatchObject({
      answers: { pets: 'some', age: 3 },
      errors: [],
    });
    expect(evaluate(schema, { pets: 'some' }).errors).toMatchObject([{ pointer: '/age' }]);
  });

  it('conditions inside groups and rows look at their own answers', () => {
    const inner = {
      type: 'object',
      properties: { a: { type: 'boolean' } },
      if: { required: ['a'], properties: { a: { const: true } } },
      then: { properties: { b: words } },
    };
    const schema = { type: 'object', properties: { group: inner, rows: { type: 'array', items: inner } } };
    const sent = { group: { a: false, b: 'x' }, rows: [{ a: true, b: 'x' }, { b: 'x' }] };
    expect(evaluate(schema, sent).answers).toEqual({ group: { a: false }, rows: [{ a: true, b: 'x' }, {}] });
  });

  it('a condition that falls with what hid it falls as well: conditions settle', () => {
    const chain = {
      type: 'object',
      properties: { country: words },
      allOf: [
        {
          if: { required: ['country'], properties: { country: { const: 'CA' } } },
          then: {},
          else: { properties: { state: words } },
        },
        {
          if: { required: ['state'], properties: { state: { const: 'AL' } } },
          then: { properties: { org: words } },
        },
      ],
    };
    expect(evaluate(chain, { country: 'CA', state: 'AL', org: 'x' }).answers).toEqual({ country: 'CA' });
    expect(evaluate(chain, { country: 'US', state: 'AL', org: 'x' }).answers).toEqual({
      country: 'US',
      state: 'AL',
      org: 'x',
    });
  });

  it('conditions that contradict themselves are refused, not gone round for ever', () => {
    const circle = {
      type: 'object',
      if: { required: ['a'] },
      then: { properties: { b: words } },
      else: { properties: { a: words } },
    };
    expect(evaluate(circle, { a: 'x', b: 'y' }).errors).toMatchObject([{ code: 'form.unsettled' }]);
  });
});

describe('answers without measure', () => {
  it('a list that is far too long is judged quickly and refused', () => {
    const schema = {
      type: 'object',
      properties: {
        rows: {
          type: 'array',
          maxItems: 5,
          items: { type: 'object', required: ['a'], properties: { a: words } },
        },
      },
    };
    const start = cpuUsage();
    const { answers, errors } = evaluate(schema, { rows: Array.from({ length: 200_000 }, () => ({})) });
    expect(cpuUsage(start).user / 1000).toBeLessThan(2000);
    expect((answers['rows'] as unknown[]).length).toBe(6);
    expect(errors).toContainEqual(expect.objectContaining({ pointer: '/rows', code: 'answer.max-items' }));
  });

  it('a text that is far too long is refused as it is', () => {
    const schema = { type: 'object', properties: { a: { type: 'string', maxLength: 10 } } };
    expect(evaluate(schema, { a: 'เ'.repeat(900_000) }).errors).toMatchObject([
      { pointer: '/a', code: 'answer.max-length' },
    ]);
  });
});
