import { describe, expect, it } from '@jest/globals';
import { changed, publishForTest, testContext, toyAnswers, toyDefinition } from '#test/fixtures';
import { lintDefinition } from '../lint/lint-definition.js';
import type { Part } from '../meta/part.js';
import { bundleDefinition } from './bundle-definition.js';
import { placeExpression } from './part-variable.js';

const phone: Part = {
  part: 'phone',
  version: 1,
  schema: { type: 'string', title: 'โทรศัพท์', format: 'thai-phone' },
  ui: { 'ui:widget': 'phone' },
  translations: { en: { '': { title: 'Phone' } } },
};

const person: Part = {
  part: 'person',
  version: 2,
  schema: {
    type: 'object',
    title: 'บุคคล',
    required: ['name', 'why'],
    properties: {
      name: { type: 'string', title: 'ชื่อ', maxLength: 100 },
      phone: { $ref: 'part:phone@1' },
      foreign: { type: 'boolean', title: 'ชาวต่างชาติ' },
      why: { type: 'string', title: 'เหตุผล', maxLength: 100 },
      nameLength: { type: 'integer', title: 'ความยาวชื่อ', readOnly: true },
    },
  },
  ui: { name: { 'ui:autocomplete': 'name' }, foreign: { 'ui:widget': 'yes-no' } },
  rules: [
    {
      id: 'why',
      title: { th: 'ชาวต่างชาติบอกเหตุผล', en: 'Foreigners say why' },
      when: { match: 'all', rows: [{ field: '/foreign', operator: 'equals', value: true }] },
      show: ['/why'],
    },
  ],
  computed: [{ target: '/nameLength', value: 'size(part.name)' }],
  checks: [
    {
      id: 'named',
      fields: ['/name'],
      assert: 'part.name != "part"',
      message: { th: 'ชื่อผิด', en: 'Wrong name' },
      severity: 'error',
    },
  ],
  messages: { '/name': { required: { th: 'กรอกชื่อ', en: 'Enter a name' } } },
  translations: {
    en: {
      '': { title: 'Person' },
      '/name': { title: 'Name' },
      '/foreign': { title: 'Foreigner' },
      '/why': { title: 'Why' },
      '/nameLength': { title: 'Length' },
    },
  },
};

const withPart = (ref: object) => {
  const source = changed(toyDefinition, '/form/schema/properties/guardian', ref);
  return changed(source, '/form/translations/en/~1guardian', { title: 'Guardian' });
};
const cleaned = (definition: typeof toyDefinition) =>
  ['/guardian/name', '/guardian/phone'].reduce(
    (one, pointer) => changed(one, `/form/translations/en/${pointer.replaceAll('/', '~1')}`, undefined),
    definition,
  );

const bundle = (value: unknown, parts: readonly Part[] = [phone, person]) => {
  const result = bundleDefinition(value, parts);
  return result.ok ? result.value : result.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};
const mustBundle = (value: unknown) => bundle(value) as typeof toyDefinition;

describe('bundling', () => {
  it('a definition without references stays as it is, but for its own `$schema`', () => {
    expect(mustBundle({ ...toyDefinition, $schema: './schema.json' })).toMatchObject({ ...toyDefinition });
    expect(mustBundle({ ...toyDefinition, $schema: './schema.json' })).not.toHaveProperty('$schema');
  });

  it('brings in parts of parts, with keys beside `$ref` laid over them', () => {
    const { form } = mustBundle(
      cleaned(withPart({ $ref: 'part:person@2', title: 'ผู้ปกครอง', properties: { name: { maxLength: 50 } } })),
    );
    expect((form.schema['properties'] as Record<string, unknown>)['guardian']).toMatchObject({
      title: 'ผู้ปกครอง',
      properties: { name: { title: 'ชื่อ', maxLength: 50 }, phone: { format: 'thai-phone' } },
    });
    expect(form.ui['guardian']).toEqual({
      name: { 'ui:autocomplete': 'name' },
      foreign: { 'ui:widget': 'yes-no' },
      phone: { 'ui:widget': 'phone' },
    });
    expect(JSON.stringify(form.schema)).not.toContain('$ref');
  });

  it('moves rules, computed values, checks and texts to the place of the part', () => {
    const { form } = mustBundle(cleaned(withPart({ $ref: 'part:person@2' })));
    expect(form.rules?.[0]).toMatchObject({
      id: 'guardian-why',
      when: { rows: [{ field: '/guardian/foreign' }] },
      show: ['/guardian/why'],
    });
    expect(form.computed?.[0]).toEqual({
      target: '/guardian/nameLength',
      value: 'size(answers.guardian.name)',
    });
    expect(form.checks?.[0]).toMatchObject({
      id: 'guardian-named',
      fields: ['/guardian/name'],
      assert: 'answers.guardian.name != "part"',
    });
    expect(form.messages?.['/guardian/name']).toEqual({ required: { th: 'กรอกชื่อ', en: 'Enter a name' } });
    expect(form.translations?.en).toMatchObject({
      '/guardian': { title: 'Guardian' },
      '/guardian/phone': { title: 'Phone' },
      '/guardian/why': { title: 'Why' },
    });
  });

  it('a bundled part lives in rows: its rules and values are of the row', () => {
    const source = changed(toyDefinition, '/form/schema/properties/members/items/properties/friend', {
      $ref: 'part:person@2',
    });
    const covered = changed(source, '/privacy/groups/2/fields/-', '/members/*/friend');
    const definition = mustBundle(covered);
    expect(definition.form.computed?.[0]).toEqual({
      target: '/members/*/friend/nameLength',
      value: 'size(row.friend.name)',
    });
    expect(lintDefinition(definition).filter((problem) => problem.severity !== 'warning')).toEqual([]);
    const { engine } = publishForTest(definition);
    const sent = changed(toyAnswers, '/members/1/friend', { name: 'สมปอง', foreign: true });
    const { answers, errors } = engine.evaluate(sent, testContext);
    expect(answers).toMatchObject({ members: [{}, { friend: { nameLength: 5 } }] });
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/members/1/friend/why']);
  });

  it('local definitions are brought in and gone', () => {
    const source = changed(
      changed(toyDefinition, '/form/schema/definitions', {
        short: { type: 'string', title: 'สั้น', maxLength: 9 },
      }),
      '/form/schema/properties/insurer',
      { $ref: '#/definitions/short', title: 'ประกัน' },
    );
    const { schema } = mustBundle(source).form;
    expect(schema).not.toHaveProperty('definitions');
    expect((schema['properties'] as Record<string, unknown>)['insurer']).toEqual({
      type: 'string',
      title: 'ประกัน',
      maxLength: 9,
    });
  });

  it.each([
    [{ $ref: 'part:nobody@1' }, '/form/schema/properties/guardian/$ref definition.unknown-part'],
    [{ $ref: 'part:person@1' }, '/form/schema/properties/guardian/$ref definition.unknown-part'],
    [{ $ref: '#/definitions/none' }, '/form/schema/properties/guardian/$ref definition.unknown-ref'],
    [
      { $ref: 'https://example.com/schema.json' },
      '/form/schema/properties/guardian/$ref definition.unknown-ref',
    ],
    [{ $ref: '#/properties/guardian' }, '/form/schema/properties/guardian/$ref definition.circular-ref'],
  ])('%p is refused', (ref, problem) => {
    expect(bundle(withPart(ref))).toEqual([problem]);
  });

  it('parts that bring in each other are refused', () => {
    const circle = {
      ...phone,
      part: 'circle',
      schema: { type: 'object', properties: { inner: { $ref: 'part:circle@1' } } },
    };
    expect(bundle(withPart({ $ref: 'part:circle@1' }), [circle])).toEqual([
      '/form/schema/properties/guardian/properties/inner/$ref definition.circular-ref',
    ]);
  });

  it('references that double again and again are stopped', () => {
    const definitions: Record<string, unknown> = { d0: { type: 'string' } };
    for (let level = 1; level <= 28; level += 1) {
      definitions[`d${level}`] = {
        allOf: [{ $ref: `#/definitions/d${level - 1}` }, { $ref: `#/definitions/d${level - 1}` }],
      };
    }
    const source = changed(withPart({ $ref: '#/definitions/d28' }), '/form/schema/definitions', definitions);
    const problems = bundle(source) as string[];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('definition.too-many-nodes');
  });

  it('what has not the shape of a definition is refused, not thrown', () => {
    expect(bundle(null)).toEqual([' definition.wrong-type']);
    expect(bundle({ form: 1 })).toEqual(expect.arrayContaining(['/form definition.wrong-type']));
  });
});

describe('the variable `part`', () => {
  it.each([
    ['part.a + part.b', '/place', 'answers.place.a + answers.place.b'],
    ['part.a', '/rows/*/place', 'row.place.a'],
    ['part.a', '/rows/*', 'row.a'],
    ['answers.part.a == "part"', '/place', 'answers.part.a == "part"'],
    ["partner.a == 'it\\'s part'", '/place', "partner.a == 'it\\'s part'"],
    ['has(part.a)&&part.b', '/place', 'has(answers.place.a)&&answers.place.b'],
  ])('%s at %s', (expression, place, placed) => {
    expect(placeExpression(expression, place)).toBe(placed);
  });
});
