import { describe, expect, it } from '@jest/globals';
import { fieldTree } from '#core/fields';
import { derivePageForm, type Standing } from './page-form.js';

const schema = {
  type: 'object',
  required: ['name', 'place'],
  properties: {
    name: { type: 'string', title: 'ชื่อ', default: 'ว่าง', maxLength: 80 },
    agree: { type: 'boolean', title: 'รับรอง', const: true },
    kind: {
      type: 'string',
      oneOf: [
        { const: 'a', title: 'ก' },
        { const: 'b', title: 'ข' },
      ],
    },
    needs: {
      type: 'array',
      items: {
        type: 'string',
        oneOf: [
          { const: 'x', title: 'ค' },
          { const: 'y', title: 'ง' },
        ],
      },
    },
    place: {
      type: 'object',
      required: ['village'],
      properties: { village: { type: 'integer' }, landmark: { type: 'string' } },
    },
    rows: {
      type: 'array',
      maxItems: 3,
      items: { type: 'object', properties: { size: { type: 'integer' }, total: { type: 'integer' } } },
    },
  },
  allOf: [
    {
      if: { properties: { kind: { const: 'b' } } },
      then: { required: ['detail'], properties: { detail: { type: 'string' } } },
    },
  ],
};

const standing = (visible: readonly string[], required: readonly string[] = []): Standing => ({
  visible: new Set(visible),
  required: new Set(required),
  computed: new Set(['/rows/*/total']),
});

const derive = (names: readonly string[], at: Standing, ui = {}) =>
  derivePageForm(fieldTree(schema), ui, names, at);

describe('the form of a page', () => {
  it('holds the visible fields of the page, in its order, and nothing else', () => {
    const { schema: page } = derive(['kind', 'name'], standing(['/name', '/kind', '/agree']));
    expect(Object.keys(page.properties ?? {})).toEqual(['kind', 'name']);
  });

  it('leaves a hidden field out, also inside a group', () => {
    const { schema: page } = derive(['place'], standing(['/place', '/place/village']));
    expect(page.properties?.['place']).toMatchObject({ properties: { village: { type: 'integer' } } });
    expect(page.properties?.['place']).not.toHaveProperty('properties.landmark');
  });

  it('says which fields must be answered now, as the engine has it, not as the schema has it', () => {
    const { schema: page } = derive(['name', 'kind'], standing(['/name', '/kind'], ['/kind']));
    expect(page.required).toEqual(['kind']);
  });

  it('holds a field that only a branch declares, once it shows, and no condition', () => {
    const { schema: page } = derive(['detail'], standing(['/detail'], ['/detail']));
    expect(page.properties).toHaveProperty('detail');
    expect(JSON.stringify(page)).not.toMatch(/"(if|then|allOf|oneOf)"/);
  });

  it('leaves constants and defaults to the engine, so that nothing is answered by itself', () => {
    const { schema: page } = derive(['name', 'agree'], standing(['/name', '/agree']));
    expect(JSON.stringify(page)).not.toMatch(/"(const|default)"/);
  });

  it('writes titled constants as choices with labels', () => {
    const { schema: page, ui } = derive(['kind'], standing(['/kind']));
    expect(page.properties?.['kind']).toMatchObject({ enum: ['a', 'b'] });
    expect(ui['kind']).toMatchObject({ 'ui:widget': 'radio', 'ui:options': { enumNames: ['ก', 'ข'] } });
  });

  it('labels the choices of a list where RJSF looks for them, whatever the published ui says of its items', () => {
    const { schema: page, ui } = derive(['needs'], standing(['/needs']), { needs: { items: {} } });
    expect(page.properties?.['needs']).toMatchObject({ type: 'array', items: { enum: ['x', 'y'] } });
    expect(ui['needs']).toMatchObject({ items: { 'ui:options': { enumNames: ['ค', 'ง'] } } });
  });

  it('keeps every field of a row, since rows differ, and makes computed ones read-only', () => {
    const { schema: page, ui } = derive(['rows'], standing(['/rows']));
    expect(page.properties?.['rows']).toMatchObject({
      maxItems: 3,
      items: { properties: { size: {}, total: {} } },
    });
    expect(ui['rows']).toMatchObject({
      items: { size: { 'ui:widget': 'number' }, total: { 'ui:widget': 'computed' } },
    });
  });
});
