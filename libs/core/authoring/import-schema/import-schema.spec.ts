import { describe, expect, it } from '@jest/globals';
import { checkDefinition } from '#core/definition';
import { importSchema } from './index.js';

const beginning = {
  code: 'imported',
  title: { th: 'บริการที่นำเข้า', en: 'Imported' },
  category: 'gen',
  kind: 'request',
  division: 'clerk',
} as const;

const take = (schema: object) => {
  const imported = importSchema({ type: 'object', ...schema }, beginning);
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  return imported.value;
};
const formOf = (schema: object) => take(schema).draft.definition.form.schema;
const leftOf = (schema: object) => take(schema).leftOut.map(({ path }) => path);

describe('a plain JSON Schema', () => {
  it('comes over with texts, numbers, choices, groups, rows and what must be answered', () => {
    const schema = {
      properties: {
        name: { type: 'string', title: 'ชื่อ', maxLength: 80 },
        age: { type: 'integer', minimum: 0 },
        sort: { enum: ['a', 'b'] },
        place: { type: 'object', properties: { road: { type: 'string' } } },
        trees: { type: 'array', items: { type: 'object', properties: { height: { type: 'number' } } } },
      },
      required: ['name', 'trees'],
    };
    const { fields, leftOut, draft } = take(schema);
    expect([fields, leftOut]).toEqual([7, []]);
    expect(draft.definition.form.schema).toMatchObject({
      properties: { name: { title: 'ชื่อ', maxLength: 80 }, sort: { type: 'string', title: 'sort' } },
      required: ['name', 'trees'],
    });
    expect(draft.definition.form.pages[0]?.sections[0]?.fields).toEqual([
      '/name',
      '/age',
      '/sort',
      '/place',
      '/trees',
    ]);
  });

  it('comes over with references within the file and `allOf` laid together', () => {
    const schema = {
      definitions: {
        person: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
      },
      properties: { owner: { $ref: '#/definitions/person' } },
      allOf: [{ properties: { note: { type: ['string', 'null'] } } }],
    };
    expect(formOf(schema)).toMatchObject({
      properties: {
        owner: { properties: { name: { type: 'string' } }, required: ['name'] },
        note: { type: 'string' },
      },
    });
    expect(leftOf(schema)).toEqual([]);
  });

  it.each([
    ['conditions', { properties: { a: { type: 'string' } }, if: {}, then: {} }, ['/if', '/then']],
    [
      'a reference elsewhere',
      { properties: { a: { type: 'string' }, b: { $ref: 'https://x.example/y' } } },
      ['/properties/b'],
    ],
    [
      'a reference that leads in a circle',
      { properties: { a: { type: 'string' }, b: { $ref: '#/properties/b' } } },
      ['/properties/b'],
    ],
    [
      'an unknown format',
      { properties: { a: { type: 'string', format: 'color' } } },
      ['/properties/a/format'],
    ],
    [
      'a pattern that looks around',
      { properties: { a: { type: 'string', pattern: '(?=x)y' } } },
      ['/properties/a/pattern'],
    ],
    [
      'a field of two types',
      { properties: { a: { type: 'string' }, b: { type: ['string', 'number'] } } },
      ['/properties/b'],
    ],
    [
      'a list of free texts',
      { properties: { a: { type: 'string' }, b: { type: 'array', items: { type: 'string' } } } },
      ['/properties/b'],
    ],
    [
      'keywords of others',
      { properties: { a: { type: 'string', contentEncoding: 'base64' } } },
      ['/properties/a/contentEncoding'],
    ],
    [
      'names that forms don’t take',
      { properties: { 'First name': { type: 'string' } } },
      ['/properties/First name'],
    ],
  ])('says where %s were left out, and takes the rest', (_what, schema, paths) => {
    expect(leftOf(schema)).toEqual(paths);
    expect(checkDefinition(take(schema).draft.definition).ok).toBe(true);
  });

  it.each([
    ['a number', 5],
    ['a list', []],
    ['a schema of a text', { $schema: 'http://json-schema.org/draft-07/schema#', type: 'string' }],
    ['a definition of a service', { definition: { code: 'x' } }],
    ['one that refers to itself', { $ref: '#' }],
  ])('is refused when it is %s', (_what, document) => {
    expect(importSchema(document, beginning)).toMatchObject({
      ok: false,
      problems: [{ code: 'import.no-schema' }],
    });
  });

  it('is refused when no field remains', () => {
    expect(importSchema({ properties: { a: {} } }, beginning)).toMatchObject({
      problems: [{ code: 'import.nothing-left' }],
    });
  });

  it('with hostile names and labels makes a definition that keeps to the language, or is refused', () => {
    const hostile = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"},"<b>x</b>":{"type":"string","title":"<script>1</script>"},"ok":{"type":"string"}}}',
    ) as object;
    const { draft } = take(hostile);
    expect(checkDefinition(draft.definition).ok).toBe(true);
    expect(Object.keys(draft.definition.form.schema['properties'] as object)).toContain('ok');
  });
});
