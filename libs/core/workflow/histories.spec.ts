import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type History, toyTeller } from '#test/fixtures';
import { foldEvents, noFacts } from './index.js';

const folder = join('test', 'fixtures', 'histories');
const histories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as History] as const);

/** Facts that were not kept yet when it was recorded stand as nothing. */
const completed = (state: History['state']) => ({ ...noFacts, ...state });

it('there are histories of earlier versions', () => {
  expect(histories.length).toBeGreaterThan(3);
});

describe.each(histories)('the history %s', (_, { definition, answers, steps, events, effects, state }) => {
  it('folds to the state of then', () => {
    expect(foldEvents(state.id, events)).toEqual(completed(state));
  });

  it('is decided today as it was then', () => {
    const teller = toyTeller(definition)(answers);
    const told = teller.walk(teller.open(), ...steps);
    const today = JSON.parse(
      JSON.stringify({ events: told.events, effects: told.effects, state: told.state }),
    );
    expect(today).toEqual({ events, effects, state: completed(state) });
  });
});
