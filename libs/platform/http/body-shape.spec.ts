import { describe, expect, it } from '@jest/globals';
import { bodyDepthLimit, requirePlainBody } from './body-shape.js';
import { ProblemException } from './problem-exception.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const placeOf = (json: string): string | undefined => {
  try {
    requirePlainBody(JSON.parse(json));
    return undefined;
  } catch (refused) {
    return (refused as ProblemException).problems.at(-1)?.pointer;
  }
};

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

  it.each(['{"a": 1e400}', '[-1e400]'])('has no number beyond all numbers: %s', (json) => {
    expect(() => requirePlainBody(JSON.parse(json))).toThrow('request.huge-number');
  });

  it('is refused with the place', () => {
    expect(placeOf('{"a": [{"b/c": {}}, {"b/c": {"__proto__": 1}}]}')).toBe('/a/1/b~1c/__proto__');
    expect(placeOf('{"a": 1, "b": [0, 1e400]}')).toBe('/b/1');
    expect(placeOf('{"a": 1}')).toBeUndefined();
  });
});
