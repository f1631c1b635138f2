import { describe, expect, it } from '@jest/globals';
import type { Attachment } from '#core/definition';
import { rowNameOf } from './asked-papers.js';

const paper = { key: 'photo', each: '/signs' } as Attachment;
const item = {
  type: 'object',
  title: 'ป้าย',
  properties: {
    type: { type: 'string', oneOf: [{ const: '3', title: 'ไม่มีอักษรไทย' }] },
    text: { type: 'string' },
  },
};
const schema = { type: 'object', properties: { signs: { type: 'array', items: item } } };
const nameOf = (row: object) =>
  rowNameOf(
    { key: 'photo:0', paper, required: true },
    { schema },
    { signs: [row] },
    (name, number) => `${name} ${number}`,
  );

describe('the row that asks for a paper', () => {
  it('is called by its own words before any choice', () => {
    expect(nameOf({ type: '3', text: 'ร้านตัวอย่าง' })).toBe('ป้าย 1 (ร้านตัวอย่าง)');
  });

  it('is called by the label of a choice, never by its value', () => {
    expect(nameOf({ type: '3' })).toBe('ป้าย 1 (ไม่มีอักษรไทย)');
    expect(nameOf({})).toBe('ป้าย 1');
  });
});
