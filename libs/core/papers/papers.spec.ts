import { describe, expect, it } from '@jest/globals';
import { byteLimit, isInRow, keyInRow, mostBytes, paperOf } from './index.js';

describe('what a file may weigh', () => {
  it('is what the paper says', () => {
    expect(byteLimit({ kinds: ['video'], maxBytes: 1024 })).toBe(1024);
  });

  it('is what the heaviest of its kinds usually may', () => {
    expect(byteLimit({ kinds: ['image', 'pdf'] })).toBe(5 * 1024 * 1024);
    expect(byteLimit({ kinds: ['pdf', 'drawing'] })).toBe(mostBytes);
  });
});

describe('keys of files', () => {
  it('say paper and row', () => {
    expect(keyInRow('vaccine', [])).toBe('vaccine');
    expect(keyInRow('vaccine', [2])).toBe('vaccine:2');
    expect([paperOf('vaccine:2'), paperOf('vaccine')]).toEqual(['vaccine', 'vaccine']);
    expect([isInRow('vaccine:2'), isInRow('vaccine')]).toEqual([true, false]);
  });
});
