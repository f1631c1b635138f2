import { describe, expect, it } from '@jest/globals';
import { bodyDepthLimit, requirePlainBody } from './body-shape.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('the shape of a request body', () => {
  it('may be nested up to the limit and no deeper', () => {
    expect(() => requirePlainBody(nested(bodyDepthLimit))).not.toThrow();
    expect(() => requirePlainBody(nested(bodyDepthLimit + 1))).toThrow('request.too-deep');
    expect(() => requirePlainBody(nested(100_000))).toThrow('request.too-deep');
  });

  it.each(['{"__proto__": {"admin": true}}', '{"a": [{"constructor": 1}]}', '{"a": {"prototype": null}}'])(
    'never has a prototype’s key: %s',
    (json) => {
      expect(() => requirePlainBody(JSON.parse(json))).toThrow('request.forbidden-key');
    },
  );
});
