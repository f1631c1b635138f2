import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../canonical-json.js';
import { explicitOrder } from './explicit-order.js';

const schema = {
  type: 'object',
  properties: {
    place: { type: 'object', properties: { village: {}, point: {} } },
    trees: { type: 'array', items: { type: 'object', properties: { species: {}, count: {} } } },
    note: { type: 'string' },
  },
};

describe('order of fields', () => {
  it('is written out for groups and rows, as authors wrote them', () => {
    expect(explicitOrder(schema, { note: { 'ui:widget': 'textarea' } })).toEqual({
      'ui:order': ['place', 'trees', 'note', '*'],
      place: { 'ui:order': ['village', 'point', '*'] },
      trees: { items: { 'ui:order': ['species', 'count', '*'] } },
      note: { 'ui:widget': 'textarea' },
    });
  });

  it('that authors gave themselves stays', () => {
    expect(explicitOrder(schema, { place: { 'ui:order': ['point', 'village'] } })).toMatchObject({
      place: { 'ui:order': ['point', 'village'] },
    });
  });

  it('makes another definition when it changes, though canonical JSON sorts keys', () => {
    const { place, ...others } = schema.properties;
    const turned = { ...schema, properties: { ...others, place } };
    expect(canonicalJson(turned)).toBe(canonicalJson(schema));
    expect(canonicalJson(explicitOrder(turned, {}))).not.toBe(canonicalJson(explicitOrder(schema, {})));
  });
});
