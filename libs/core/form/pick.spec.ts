import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '#core/definition';
import { pickAnswers, pickFields } from './index.js';

const form: FormDefinition = {
  schema: {
    type: 'object',
    required: ['name', 'area'],
    properties: {
      name: { type: 'string', title: 'ชื่อ' },
      area: { type: 'integer', title: 'พื้นที่' },
      people: {
        type: 'array',
        title: 'คน',
        items: {
          type: 'object',
          required: ['phone'],
          properties: {
            name: { type: 'string', title: 'ชื่อคน' },
            phone: { type: 'string', title: 'โทรศัพท์' },
          },
        },
      },
    },
    allOf: [{ if: { properties: { name: { const: 'ลับ' } } }, then: { required: ['people'] } }],
  },
  ui: { name: { 'ui:widget': 'person' }, area: { 'ui:widget': 'updown' } },
  pages: [{ id: 'all', title: { th: 'ก', en: 'a' }, sections: [{ id: 'all', fields: ['/name', '/area'] }] }],
  translations: { en: { '/name': { title: 'Name' }, '/area': { title: 'Area' } } },
};

const answers = { name: 'สมชาย', area: 50, people: [{ name: 'ก', phone: '1' }, { name: 'ข' }] };

describe('a part of a form, for who may see no more', () => {
  it('has the wanted fields, with their titles and looks, and no word of the others', () => {
    const picked = pickFields(form, ['/area']);
    expect(picked.schema).toEqual({
      type: 'object',
      properties: { area: { type: 'integer', title: 'พื้นที่' } },
    });
    expect(picked.ui).toEqual({ area: { 'ui:widget': 'updown' } });
    expect(picked.translations).toEqual({ en: { '/area': { title: 'Area' } } });
    expect(picked.pages[0]?.sections[0]?.fields).toEqual(['/area']);
  });

  it('reaches into rows', () => {
    const { schema } = pickFields(form, ['/people/*/name']);
    expect(JSON.stringify(schema)).toContain('ชื่อคน');
    expect(JSON.stringify(schema)).not.toContain('โทรศัพท์');
  });

  it('has the answers that are named, of all rows or of one', () => {
    expect(pickAnswers(answers, ['/area', '/people/*/name'])).toEqual({
      area: 50,
      people: [{ name: 'ก' }, { name: 'ข' }],
    });
    expect(pickAnswers(answers, ['/people/1/name'])).toEqual({ people: [{ name: 'ข' }] });
    expect(pickAnswers(answers, ['/people/1'])).toEqual({ people: [{ name: 'ข' }] });
    expect(pickAnswers(answers, ['/nothing'])).toEqual({});
    expect(pickAnswers(answers, [])).toEqual({});
  });
});
