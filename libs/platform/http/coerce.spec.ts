import { describe, expect, it } from '@jest/globals';
import { coerce } from './coerce.js';

const schema = {
  properties: {
    limit: { type: 'integer', default: 50 },
    share: { type: 'number' },
    all: { type: 'boolean' },
    q: { type: 'string' },
  },
};

describe('reading a query by its schema', () => {
  it('reads numbers and yes/no, and fills in defaults', () => {
    expect(coerce(schema, { share: '1.5', all: 'true', q: '7' })).toEqual({
      limit: 50,
      share: 1.5,
      all: true,
      q: '7',
    });
  });

  it.each(['1e3', '0x10', '', ' 5', '007', '9'.repeat(40)])(
    'leaves %j, which is no plain whole number, to the schema check',
    (limit) => {
      expect(coerce(schema, { limit })).toEqual({ limit });
    },
  );

  it('leaves repeated and unknown names as they are', () => {
    expect(coerce(schema, { limit: ['1', '2'], toString: 'x' })).toEqual({
      limit: ['1', '2'],
      toString: 'x',
    });
  });
});
