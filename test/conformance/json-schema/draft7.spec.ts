import { describe, expect, it } from '@jest/globals';
import { refusedForGood, refusedGroups, wrongAnswers, type Expected } from './expected-failures.js';
import { readSuite, type Group } from './suite.js';
import { factory, relaxed, standalone, type Compile } from './validators.js';

const { files, remotes } = readSuite();
const groups = Object.entries(files).flatMap(([file, all]) =>
  all.map((group) => ({ name: `${file} | ${group.description}`, group })),
);

interface Outcome {
  readonly refused: readonly string[];
  readonly wrong: readonly string[];
  readonly right: number;
}

const wrongIn = (name: string, group: Group, compile: Compile): readonly string[] => {
  const validate = compile(group.schema, remotes);
  return group.tests
    .filter(({ data, valid }) => (validate(data).length === 0) !== valid)
    .map(({ description }) => `${name} | ${description}`);
};

const run = (chosen: typeof groups, compile: Compile): Outcome => {
  const refused: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const { name, group } of chosen) {
    try {
      const found = wrongIn(name, group, compile);
      wrong.push(...found);
      right += group.tests.length - found.length;
    } catch {
      refused.push(name);
    }
  }
  return { refused, wrong, right };
};

const casesOf = (expected: readonly Expected[]): readonly string[] =>
  expected.flatMap(({ cases }) => cases).toSorted();

const refusedAtFirst = new Set(casesOf(refusedGroups));

describe('JSON-Schema-Test-Suite, draft-07', () => {
  it.each([
    ['compiled by the factory', factory],
    ['precompiled and loaded', standalone],
  ])('%s: all but the expected failures', (_way, compile) => {
    const { refused, wrong, right } = run(groups, compile);
    expect({ refused: refused.toSorted(), wrong: wrong.toSorted() }).toEqual({
      refused: casesOf([...refusedGroups, ...refusedForGood]),
      wrong: casesOf(wrongAnswers),
    });
    expect(right).toBeGreaterThan(950);
  });

  it('what strictness refuses is judged as the suite says once the strictness is taken off', () => {
    const chosen = groups.filter(({ name }) => refusedAtFirst.has(name));
    const { refused, wrong } = run(chosen, relaxed);
    expect({ refused, wrong }).toEqual({ refused: [], wrong: [] });
  });
});
