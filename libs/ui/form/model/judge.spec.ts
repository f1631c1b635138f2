import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '#core/definition';
import { createFormEngine } from '#core/form';
import { compileValidator } from '#core/schema';
import { groupPatterns, judge } from './judge.js';

const text = { th: 'หน้า', en: 'Page' };
const point = { type: 'object', title: 'หมุด', required: ['lat'], properties: { lat: { type: 'number' } } };
const form: FormDefinition = {
  schema: {
    type: 'object',
    required: ['place'],
    properties: {
      place: {
        type: 'object',
        title: 'สถานที่',
        required: ['village', 'point', 'owner'],
        properties: {
          village: { type: 'integer', title: 'หมู่บ้าน' },
          point,
          owner: {
            type: 'object',
            title: 'เจ้าของ',
            required: ['name'],
            properties: { name: { type: 'string', title: 'ชื่อ' } },
          },
        },
      },
      spare: {
        type: 'object',
        title: 'สำรอง',
        required: ['name'],
        properties: { name: { type: 'string', title: 'ชื่อ' } },
      },
    },
  },
  ui: { place: { point: { 'ui:field': 'map-point' } } },
  pages: [{ id: 'page', title: text, sections: [{ id: 'all', fields: ['/place', '/spare'] }] }],
};

const engine = createFormEngine(
  { form, attachments: [], fees: [] },
  compileValidator(form.schema, { allErrors: true }),
);
const context = { today: '2026-11-23', council: { villages: [1] } };
const pointersFor = (answers: Record<string, unknown>) =>
  judge(engine, groupPatterns(form), answers, context)
    .errors.map(({ pointer }) => pointer)
    .sort();

describe('judging an application that has hardly begun', () => {
  it('names each missing field of a required group, however deep, not the group', () => {
    expect(pointersFor({})).toEqual(['/place/owner/name', '/place/point', '/place/village']);
  });

  it('asks nothing of an optional group that was not begun', () => {
    expect(pointersFor({}).some((pointer) => pointer.startsWith('/spare'))).toBe(false);
  });

  it('takes a point on a map as one answer', () => {
    expect(groupPatterns(form)).toEqual(new Set(['/place', '/place/owner', '/spare']));
  });

  it('keeps what has been answered', () => {
    const { answers } = judge(engine, groupPatterns(form), { place: { village: 1 } }, context);
    expect(answers).toMatchObject({ place: { village: 1 } });
  });
});
