import { describe, expect, it } from '@jest/globals';
import { widgetOf } from './leaf.js';

const choice = (count: number) => ({
  type: 'string',
  enum: Array.from({ length: count }, (_, index) => `c${index}`),
});

describe('the control of a field', () => {
  it.each([
    ['short text', { type: 'string', maxLength: 80 }, 'text'],
    ['long text', { type: 'string', maxLength: 1000 }, 'textarea'],
    ['number', { type: 'integer' }, 'number'],
    ['yes or no', { type: 'boolean' }, 'yes-no'],
    ['declaration', { type: 'boolean', const: true }, 'declaration'],
    ['few choices', choice(6), 'radio'],
    ['many choices', choice(7), 'select'],
    ['several of a few', { type: 'array', items: choice(3) }, 'checkboxes'],
    ['day', { type: 'string', format: 'date' }, 'date'],
    ['part of a day', { type: 'string', format: 'partial-date' }, 'date'],
    ['national ID', { type: 'string', format: 'national-id' }, 'national-id'],
    ['phone', { type: 'string', format: 'thai-phone' }, 'phone'],
    ['an optional number', { type: ['null', 'number'] }, 'number'],
  ])('fits the schema when none is asked for: %s', (_, schema, widget) => {
    expect(widgetOf(schema, {})).toBe(widget);
  });

  it('of a plain yes or no is never a list without choices', () => {
    expect(widgetOf({ type: 'boolean' }, { 'ui:widget': 'radio' })).toBe('yes-no');
    const choices = [
      { const: true, title: 'ตกลง' },
      { const: false, title: 'ไม่ตกลง' },
    ];
    expect(widgetOf({ type: 'boolean', oneOf: choices }, { 'ui:widget': 'radio' })).toBe('radio');
  });

  it('is the one that the ui asks for, under any of its names', () => {
    expect(widgetOf({ type: 'string' }, { 'ui:widget': 'thai-date' })).toBe('date');
    expect(widgetOf({ type: 'object' }, { 'ui:field': 'map-point' })).toBe('map-point');
  });

  it('falls back to what fits when nobody knows the name asked for', () => {
    expect(widgetOf({ type: 'string' }, { 'ui:widget': 'hologram' })).toBe('text');
  });
});
