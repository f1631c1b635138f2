import { describe, expect, it } from '@jest/globals';
import { bundleDefinition } from '#core/definition';
import { valueAt } from '#core/fields';
import { type Answers, maskAnswers } from '#core/form';
import { contextAt, momentOf } from '#core/rehearsal';
import { publishForTest } from '#test/fixtures';
import { listServices, readCouncil, readParts } from '#test/support';
import { answersWith } from '../council/lookups.js';

const council = readCouncil();
const options = { villages: council.villages.map(({ number }) => number), calendar: council };
const parts = readParts();

interface Shown {
  readonly pointer: string;
  readonly value: string;
}

const textsOf = (value: unknown, pointer = ''): readonly Shown[] => {
  if (typeof value === 'string') return [{ pointer, value }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, below]) => textsOf(below, `${pointer}/${name}`));
};

describe('what officers see of a case before they take it', () => {
  it.each(listServices())('$code: nothing by which the applicant is known', ({ definition, samples }) => {
    const bundled = bundleDefinition(definition, parts);
    if (!bundled.ok) throw new Error(JSON.stringify(bundled.problems));
    const { published, engine } = publishForTest(bundled.value);
    const { name, phone, email, nationalId } = published.privacy.applicant;
    const identifying = [...name, phone, email, nationalId].filter((pointer) => pointer !== undefined);

    const told = samples.accepted.flatMap(({ title, today, answers: given }) => {
      const context = contextAt(momentOf(today), options, undefined);
      const identityOf = (answers: Answers): readonly unknown[] => {
        const evaluated = engine.evaluate(answers, context).answers;
        return identifying.map((pointer) => valueAt(evaluated, pointer));
      };
      const identity = identityOf(given);
      // Another person may have the same name or phone; it is the applicant’s where another value makes another applicant.
      const makesAnother = ({ pointer, value }: Shown): boolean =>
        JSON.stringify(identityOf(answersWith(given, pointer, `${value}1`))) !== JSON.stringify(identity);
      return textsOf(maskAnswers(engine.evaluate(given, context).answers, published))
        .filter(({ value }) => value !== '' && identity.includes(value))
        .filter(makesAnother)
        .map(({ pointer }) => `${title}: ${pointer}`);
    });
    expect(told).toEqual([]);
  });
});
