import { describe, expect, it } from '@jest/globals';
import { cases, specified, type Case, type Outcome } from './cases.js';
import { compileInForm, runOurs, runSecond } from './engines.js';
import { allowed, ours, second } from './expected-failures.js';

const judged = cases.flatMap((each) => {
  const said = runOurs(each);
  return said ? [{ each, said }] : [];
});

const differs = (left: Outcome, right: Outcome): boolean => JSON.stringify(left) !== JSON.stringify(right);

const countBySuite = (some: readonly Case[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { suite } of some) counts[suite] = (counts[suite] ?? 0) + 1;
  return counts;
};

describe(`cases of the CEL specification: ${specified}, of which ${judged.length} are in our language`, () => {
  it('our language takes these, and no others', () => {
    expect(countBySuite(judged.map(({ each }) => each))).toEqual(allowed);
  });

  it('our engine says what the specification says, all but the expected failures', () => {
    const wrong = judged.filter(({ each, said }) => differs(said, each.expected));
    expect(wrong.map(({ each }) => each.text).toSorted()).toEqual(Object.keys(ours).toSorted());
  });

  it('browsers say what the server says', () => {
    const plain = judged.filter(({ each }) => Object.keys(each.types).length === 0);
    expect(plain.length).toBeGreaterThan(400);
    const wrong = plain.filter(({ each, said }) => {
      const compiled = compileInForm(each.text, { type: 'object' });
      return !compiled || differs(compiled.inBrowser({}), said);
    });
    expect(wrong.map(({ each }) => each.text)).toEqual([]);
  });

  it('so does the second engine', () => {
    const wrong = judged.filter(({ each: { text, types, values, expected } }) =>
      differs(runSecond(text, types, values), expected),
    );
    expect(wrong.map(({ each }) => each.text).toSorted()).toEqual(Object.keys(second).toSorted());
  });

  it('what they agree on is no other than what the specification says', () => {
    const agreed = judged.filter(
      ({ each: { text, types, values }, said }) => !differs(said, runSecond(text, types, values)),
    );
    expect(agreed.map(({ each, said }) => [each.text, said])).toEqual(
      agreed.map(({ each }) => [each.text, each.expected]),
    );
  });
});
