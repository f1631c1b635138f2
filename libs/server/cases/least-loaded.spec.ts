import { describe, expect, it } from '@jest/globals';
import { leastLoaded } from './least-loaded.js';

const officers = [
  { id: 'mayor', roles: ['executive', 'supervisor'] },
  { id: 'head', roles: ['supervisor'] },
  { id: 'one', roles: ['officer'] },
  { id: 'two', roles: ['officer', 'supervisor'] },
] as const;

/** Whom it names out of people by their load; those after a dash are away. */
const first = (...byLoad: readonly string[]) =>
  leastLoaded(
    byLoad.map((id) => ({ id: id.replace('-', ''), away: id.startsWith('-') })),
    officers,
  )?.id;

describe('leastLoaded', () => {
  it('names the officer with the least who is there', () => {
    expect(first('mayor', 'head', 'one', 'two')).toBe('one');
    expect(first('-one', 'mayor', 'two')).toBe('two');
  });

  it('names who only leads the division when no officer is there', () => {
    expect(first('mayor', '-one', 'head')).toBe('head');
  });

  it('names nobody when only the council’s leader is left', () => {
    expect(first('mayor', '-head', '-one')).toBeUndefined();
    expect(first()).toBeUndefined();
  });
});
