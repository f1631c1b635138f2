import type { Journey, Sample } from '#core/definition';
import type { Service } from './council-services.js';

/** `EVERY_STORY=yes`, as `npm run drills` says it: all samples and journeys. Without it, what says most of each service. */
const every = process.env['EVERY_STORY'] === 'yes';

const longest = <Value>(values: readonly Value[], lengthOf: (value: Value) => number): readonly Value[] =>
  values.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 1);

/** The accepted samples of a service that are filed. */
export const filingsOf = ({ samples: { accepted } }: Service): readonly Sample[] =>
  every ? accepted : longest(accepted, ({ answers }) => JSON.stringify(answers).length);

/** The journeys of a service that are walked. */
export const storiesOf = ({ journeys }: Service): readonly Journey[] =>
  every ? journeys : longest(journeys, ({ steps }) => steps.length);
