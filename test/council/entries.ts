import type { Journey, Sample } from '#core/definition';
import { valueAt } from '#core/fields';
import { momentOf } from '#core/rehearsal';
import { type Service, councilServices } from './council-services.js';
import type { CouncilTown } from './council-town.js';
import { answersWith, lookUpsOf, registeringOf, sampleOf } from './lookups.js';
import { Story } from './story.js';

/** Where a sample names an entry of a register, something is entered first, as the council does it, and its number named. */
export const withEntries = async (town: CouncilTown, service: Service, sample: Sample): Promise<Sample> => {
  let { answers } = sample;
  for (const { pointer, register } of lookUpsOf(service)) {
    if (valueAt(answers, pointer) === undefined) continue;
    answers = answersWith(answers, pointer, await enter(town, register));
  }
  return { ...sample, answers };
};

const enter = async (town: CouncilTown, register: string): Promise<string> => {
  const { service, journey, steps } = registeringOf(councilServices, register);
  const before = town.sala.now;
  await town.sala.setClock(momentOf(journey.start));
  const story = await Story.begin(town, service, sampleOf(service, journey.sample));
  for (const step of journey.steps.slice(0, steps)) await story.play(step);
  const [entry] = await town.sala.query<{ number: string }>(
    'select number from register_entry where case_id = $1',
    [story.caseId],
  );
  if (!entry) throw new Error(`${service.code} entered nothing in ${register}`);
  await town.forget();
  await town.sala.setClock(before);
  return entry.number;
};

/** Files the sample of a journey on its day. */
export const beginJourney = async (town: CouncilTown, service: Service, journey: Journey): Promise<Story> => {
  await town.keepCalendar(journey);
  await town.beginAt(journey.start);
  const sample = await withEntries(town, service, sampleOf(service, journey.sample));
  return Story.begin(town, service, sample);
};
