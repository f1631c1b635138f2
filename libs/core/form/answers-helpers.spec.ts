import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishForTest, testContext, toyAnswers, toyDefinition } from '#test/fixtures';
import { diffAnswers } from './diff-answers.js';
import { listFields } from './list-fields.js';
import { localiseForm } from './localise-form.js';
import { maskAnswers, mergeSensitive, sensitivePointers, splitSensitive } from './sensitive.js';

const { published, engine } = publishForTest(toyDefinition);
const { answers } = engine.evaluate(toyAnswers, testContext);

describe('diffAnswers', () => {
  it.each([
    ['nothing changed', { a: 1, b: [{ c: 2 }] }, { a: 1, b: [{ c: 2 }] }, []],
    ['a value changed', { a: 1 }, { a: 2 }, ['/a']],
    ['inside a group', { a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, ['/a/b']],
    ['inside a row', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ['/a/0/b']],
    ['a row came', { a: [1] }, { a: [1, 2] }, ['/a/1']],
    ['a group went', { a: { b: 1 } }, {}, ['/a']],
    ['a list became a group', { a: [1] }, { a: { 0: 1 } }, ['/a']],
    ['names are escaped', { 'a/b': 1 }, { 'a/b': 2 }, ['/a~1b']],
  ])('%s', (_, before, after, pointers) => {
    expect(diffAnswers(before, after)).toEqual(pointers);
  });
});

describe('sensitive answers', () => {
  it('are those of the groups marked sensitive', () => {
    expect(sensitivePointers(published.privacy)).toEqual([
      '/applicant/nationalId',
      '/applicant/birthDate',
      '/applicant/age',
      '/minor',
    ]);
  });

  it('are taken out and put back without loss', () => {
    const { open, sensitive } = splitSensitive(answers, published.privacy);
    expect(open).not.toHaveProperty('minor');
    expect(open['applicant']).not.toHaveProperty('nationalId');
    expect(JSON.stringify(open)).not.toContain('1101700207366');
    expect(sensitive).toEqual({
      applicant: { nationalId: '1101700207366', birthDate: '1980-05-17', age: 46 },
      minor: false,
    });
    expect(mergeSensitive(open, sensitive)).toEqual(answers);
  });

  it('whatever the groups, rows included', () => {
    const pointers = ['/a', '/rows', '/rows/*/x', '/rows/*/deep/y', '/group/z', '/group'];
    const row = fc.record(
      { x: fc.integer(), y: fc.string(), deep: fc.record({ y: fc.boolean() }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    );
    const some = fc.record(
      { a: fc.jsonValue(), rows: fc.array(row), group: fc.record({ z: fc.integer(), w: fc.integer() }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, fc.subarray(pointers), (document, fields) => {
        const privacy = {
          ...published.privacy,
          groups: [{ ...published.privacy.groups[0]!, fields, sensitive: true }],
        };
        const { open, sensitive } = splitSensitive(document, privacy);
        expect(mergeSensitive(open, sensitive)).toEqual(document);
        expect(sensitive === null).toBe(JSON.stringify(open) === JSON.stringify(document));
      }),
    );
  });

  it('nothing of them can be read once masked', () => {
    const masked = JSON.stringify(maskAnswers(answers, published));
    expect(masked).not.toContain('1101700207366');
    expect(masked).not.toContain('1980');
    expect(masked).toContain('ชมรมฟุตบอลบ้านนา');
  });
});

describe('listFields', () => {
  it('walks parents first with titles in both languages, rows included', () => {
    const fields = listFields(published.form);
    expect(fields.find((field) => field.pointer === '/members/*/role')).toMatchObject({
      kind: 'value',
      title: { th: 'บทบาท', en: 'Role' },
      parent: '/members/*',
      depth: 1,
      required: true,
    });
    expect(fields.findIndex((field) => field.pointer === '/place')).toBeLessThan(
      fields.findIndex((field) => field.pointer === '/place/point/lat'),
    );
    expect(fields.find((field) => field.pointer === '/members/*/contact')?.ui).toEqual({
      'ui:widget': 'phone',
    });
  });
});

describe('localiseForm', () => {
  const english = localiseForm(published.form, 'en');
  const titles = new Map(listFields(english).map((field) => [field.pointer, field.schema]));

  it('gives titles, descriptions and choices in English, in groups and rows', () => {
    expect(titles.get('/applicant/birthDate')).toMatchObject({
      title: 'Date of birth',
      description: 'Leave the day or month empty when unknown',
    });
    expect(titles.get('/members/*/role')).toMatchObject({
      title: 'Role',
      oneOf: [
        { const: 'leader', title: 'Leader' },
        { const: 'member', title: 'Member' },
      ],
    });
    expect(titles.get('/activities')).toMatchObject({
      items: { oneOf: [{ title: 'Training' }, { title: 'Contest' }, { title: 'Camp' }] },
    });
  });

  it('leaves no Thai word in the schema of a translated form', () => {
    expect(JSON.stringify(english.schema)).not.toMatch(/[\u0e00-\u0e7f]/);
  });

  it('leaves constraints alone: the same answers are accepted', () => {
    const bare = (schema: unknown): unknown =>
      JSON.parse(
        JSON.stringify(schema, (key, value: unknown) =>
          key === 'title' || key === 'description' ? undefined : value,
        ),
      );
    expect(bare(english.schema)).toEqual(bare(published.form.schema));
  });

  it('drops hints that exist in Thai alone', () => {
    expect(JSON.stringify(english.ui)).not.toMatch(/placeholder|ui:help/);
  });

  it('Thai is the form itself', () => {
    expect(localiseForm(published.form, 'th')).toBe(published.form);
  });
});
