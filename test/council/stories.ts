import type { Journey, Sample } from '#core/definition';
import type { Service } from './council-services.js';

/**
 * How much of each service is filed and walked. Without a word, what says most; `STORIES=ends`, as `npm run drills`
 * says it: all samples, and the longest journey to each end; `STORIES=all`: all.
 */
const wanted = process.env['STORIES'] ?? 'longest';

const longest = <Value>(values: readonly Value[], lengthOf: (value: Value) => number): readonly Value[] =>
  values.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 1);

const byLength = (journeys: readonly Journey[]) => longest(journeys, ({ steps }) => steps.length);

const endOf = ({ steps }: Journey): string | undefined =>
  steps.map(({ expect }) => expect.state).findLast((state) => state !== undefined);

/** The accepted samples of a service that are filed. */
export const filingsOf = ({ samples: { accepted } }: Service): readonly Sample[] =>
  wanted === 'longest' ? longest(accepted, ({ answers }) => JSON.stringify(answers).length) : accepted;

/** The journeys of a service that are walked. */
export const storiesOf = ({ journeys }: Service): readonly Journey[] => {
  if (wanted === 'all') return journeys;
  if (wanted === 'longest') return byLength(journeys);
  const ends = new Set(journeys.map(endOf));
  return [...ends].flatMap((end) => byLength(journeys.filter((journey) => endOf(journey) === end)));
};
