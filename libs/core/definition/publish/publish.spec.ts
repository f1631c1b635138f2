import { describe, expect, it } from '@jest/globals';
import { changed, plainSchema, publishForTest, toyAnswers, toyDefinition } from '#test/fixtures';
import type { FormDefinition } from '../meta/form.js';
import { closeGroups } from './close-groups.js';
import { compileRules } from './compile-rules.js';
import { injectLimits } from './inject-limits.js';
import { publishDefinition } from './publish-definition.js';

describe('limits', () => {
  it('are put where a text or list says none, in rows and branches too', () => {
    const schema = {
      properties: {
        free: { type: 'string' },
        short: { type: 'string', maxLength: 5 },
        list: { type: 'array', items: { type: 'string' } },
        choice: { type: 'string', oneOf: [{ const: 'a' }] },
      },
      then: { properties: { more: { type: 'string' } } },
      if: { properties: { free: { type: 'string' } } },
    };
    expect(injectLimits(schema)).toEqual({
      properties: {
        free: { type: 'string', maxLength: 10_000 },
        short: { type: 'string', maxLength: 5 },
        list: { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 10_000 } },
        choice: { type: 'string', oneOf: [{ const: 'a' }] },
      },
      then: { properties: { more: { type: 'string', maxLength: 10_000 } } },
      if: { properties: { free: { type: 'string' } } },
    });
  });
});

describe('closed groups', () => {
  it('a plain group refuses what it does not know', () => {
    const accepts = plainSchema(
      closeGroups({
        type: 'object',
        properties: {
          a: { type: 'object', properties: { b: { type: 'string' } } },
          rows: { type: 'array', items: { type: 'object', properties: { c: {} } } },
        },
      }),
    );
    expect(accepts({ a: { b: 'x' }, rows: [{ c: 1 }] })).toBe(true);
    expect(accepts({ x: 1 })).toBe(false);
    expect(accepts({ a: { x: 1 } })).toBe(false);
    expect(accepts({ rows: [{ x: 1 }] })).toBe(false);
  });

  it('a composed group knows the names of its branches', () => {
    const accepts = plainSchema(
      closeGroups({
        type: 'object',
        properties: { kind: { type: 'string' } },
        if: { required: ['kind'] },
        then: { properties: { more: { type: 'object', properties: { deep: { type: 'string' } } } } },
        dependencies: { kind: { properties: { other: { type: 'string' } } } },
      }),
    );
    expect(accepts({ kind: 'a', more: { deep: 'x' }, other: 'y' })).toBe(true);
    expect(accepts({ kind: 'a', unknown: 'x' })).toBe(false);
    expect(accepts({ kind: 'a', more: { unknown: 'x' } })).toBe(false);
  });
});

const yes = { type: 'boolean' };
const words = { type: 'string' };
const rule = (
  field: string,
  what: Partial<FormDefinition['rules'] extends (infer R)[] | undefined ? R : never>,
) => ({
  id: 'rule',
  title: { th: 'กฎ', en: 'Rule' },
  when: { match: 'all' as const, rows: [{ field, operator: 'equals' as const, value: true }] },
  ...what,
});
const accepts = (form: Omit<FormDefinition, 'ui' | 'pages'> & Partial<FormDefinition>) =>
  plainSchema(compileRules({ form: { ui: {}, pages: [], ...form } }));

describe('compiled rules', () => {
  it('a shown field leaves `required`; the rule requires it when it shows and forbids it when not', () => {
    const ok = accepts({
      schema: { type: 'object', required: ['asked', 'more'], properties: { asked: yes, more: words } },
      rules: [rule('/asked', { show: ['/more'] })],
    });
    expect(ok({ asked: true, more: 'x' })).toBe(true);
    expect(ok({ asked: true })).toBe(false);
    expect(ok({ asked: false })).toBe(true);
    expect(ok({ asked: false, more: 'x' })).toBe(false);
  });

  it('a field shown by several rules shows when any of them holds', () => {
    const ok = accepts({
      schema: { type: 'object', properties: { a: yes, b: yes, more: words } },
      rules: [rule('/a', { show: ['/more'] }), rule('/b', { id: 'other', show: ['/more'] })],
    });
    expect(ok({ b: true, more: 'x' })).toBe(true);
    expect(ok({ a: false, b: false, more: 'x' })).toBe(false);
  });

  it('a required field is required only while it shows', () => {
    const ok = accepts({
      schema: { type: 'object', properties: { a: yes, b: yes, more: words } },
      rules: [rule('/a', { show: ['/more'] }), rule('/b', { id: 'other', require: ['/more'] })],
    });
    expect(ok({ a: true, b: true })).toBe(false);
    expect(ok({ a: false, b: true })).toBe(true);
  });

  it('a rule that requires a field of a group requires the group', () => {
    const ok = accepts({
      schema: {
        type: 'object',
        properties: { a: yes, place: { type: 'object', properties: { mark: words } } },
      },
      rules: [rule('/a', { require: ['/place/mark'] })],
    });
    expect(ok({ a: true })).toBe(false);
    expect(ok({ a: true, place: { mark: 'x' } })).toBe(true);
  });

  it('choices that a rule leaves are the only ones while it holds', () => {
    const kind = { enum: ['x', 'y', 'z'] };
    const ok = accepts({
      schema: {
        type: 'object',
        properties: { a: yes, b: yes, kind, many: { type: 'array', items: kind } },
      },
      rules: [
        rule('/a', {
          choices: [
            { field: '/kind', only: ['x', 'y'] },
            { field: '/many', only: ['x'] },
          ],
        }),
        rule('/b', { id: 'other', choices: [{ field: '/kind', only: ['y', 'z'] }] }),
      ],
    });
    expect(['x', 'y', 'z'].map((value) => ok({ kind: value }))).toEqual([true, true, true]);
    expect(['x', 'y', 'z'].map((value) => ok({ a: true, kind: value }))).toEqual([true, true, false]);
    expect(['x', 'y', 'z'].map((value) => ok({ a: true, b: true, kind: value }))).toEqual([
      false,
      true,
      false,
    ]);
    expect(ok({ a: true, many: ['x', 'y'] })).toBe(false);
    expect(ok({ a: true, many: ['x'] })).toBe(true);
  });

  it('limits under one condition hold together', () => {
    const schema = compileRules({
      form: {
        ui: {},
        pages: [],
        schema: { type: 'object', properties: { a: yes, kind: { enum: ['x', 'y', 'z'] } } },
        rules: [
          rule('/a', { choices: [{ field: '/kind', only: ['x', 'y'] }] }),
          rule('/a', { id: 'other', choices: [{ field: '/kind', only: ['y', 'z'] }] }),
        ],
      },
    });
    expect(schema['allOf']).toMatchObject([{ then: { properties: { kind: { enum: ['y'] } } } }]);
  });

  it('rules over fields of one row are asked of each row', () => {
    const ok = accepts({
      schema: {
        type: 'object',
        properties: {
          rows: {
            type: 'array',
            items: { type: 'object', required: ['more'], properties: { a: yes, more: words } },
          },
        },
      },
      rules: [rule('/rows/*/a', { show: ['/rows/*/more'] })],
    });
    expect(ok({ rows: [{ a: true, more: 'x' }, { a: false }] })).toBe(true);
    expect(ok({ rows: [{ a: true }] })).toBe(false);
    expect(ok({ rows: [{ a: false, more: 'x' }] })).toBe(false);
  });

  it('an answer outside the rows can steer a field of every row', () => {
    const ok = accepts({
      schema: {
        type: 'object',
        properties: {
          a: yes,
          rows: { type: 'array', items: { type: 'object', required: ['more'], properties: { more: words } } },
        },
      },
      rules: [rule('/a', { show: ['/rows/*/more'] })],
    });
    expect(ok({ a: true, rows: [{ more: 'x' }] })).toBe(true);
    expect(ok({ a: true, rows: [{}] })).toBe(false);
    expect(ok({ a: false, rows: [{ more: 'x' }] })).toBe(false);
    expect(ok({ a: false, rows: [{}] })).toBe(true);
  });

  it('a page with a condition hides and frees its fields', () => {
    const ok = accepts({
      schema: { type: 'object', required: ['more'], properties: { a: yes, more: words } },
      pages: [
        {
          id: 'page',
          title: { th: 'หน้า', en: 'Page' },
          when: rule('/a', {}).when,
          sections: [{ id: 'section', fields: ['/more'] }],
        },
      ],
    });
    expect(ok({ a: true })).toBe(false);
    expect(ok({ a: false })).toBe(true);
    expect(ok({ a: false, more: 'x' })).toBe(false);
  });

  it('what stands under one condition is joined', () => {
    const schema = compileRules({
      form: {
        schema: { type: 'object', required: ['b', 'c'], properties: { a: yes, b: words, c: words } },
        ui: {},
        pages: [],
        rules: [rule('/a', { show: ['/b', '/c'] })],
      },
    });
    expect(schema['allOf']).toHaveLength(1);
    expect(schema).not.toHaveProperty('required');
  });
});

describe('publishDefinition', () => {
  const { published } = publishForTest(toyDefinition);

  it('makes a schema that alone says what is accepted', () => {
    const ok = plainSchema(published.form.schema);
    expect(ok({ ...toyAnswers, memberCount: 2 })).toBe(true);
    expect(ok({ ...toyAnswers, otherKind: 'หมากรุก' })).toBe(false);
    expect(ok({ ...toyAnswers, extra: 1 })).toBe(false);
  });

  it('closes and limits the forms of actions too', () => {
    expect(published.workflow.actions['give-opinion']?.form?.schema).toMatchObject({
      additionalProperties: false,
    });
  });

  it('keeps what it was given', () => {
    expect(published).toMatchObject({ code: 'toy-club', form: { rules: toyDefinition.form.rules } });
    expect(toyDefinition.form.schema).not.toHaveProperty('allOf');
  });

  it('refuses with all problems at once', () => {
    const broken = changed(
      changed(toyDefinition, '/legalBasis', []),
      '/workflow/actions/accept/to',
      'nowhere',
    );
    const result = publishDefinition(broken);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['definition.legal-basis-missing', 'definition.unknown-state']),
    );
  });
});
