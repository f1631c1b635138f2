import type { Journey } from '#core/definition';
import type { Service } from './council-services.js';

/** `EVERY_STORY=yes` walks them all, which takes half as long again. */
const every = process.env['EVERY_STORY'] === 'yes';

const endOf = ({ steps }: Journey): string | undefined =>
  steps.map(({ expect }) => expect.state).findLast((state) => state !== undefined);

/** The stories of a service that are walked: for each state in which one ends, the longest. */
export const storiesOf = ({ journeys }: Service): readonly Journey[] => {
  if (every) return journeys;
  const longest = new Map<string | undefined, Journey>();
  for (const journey of journeys) {
    const known = longest.get(endOf(journey));
    if (!known || known.steps.length < journey.steps.length) longest.set(endOf(journey), journey);
  }
  return [...longest.values()];
};
