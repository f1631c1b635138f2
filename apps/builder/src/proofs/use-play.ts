import { useMemo, useState } from 'react';
import type { Journey } from '#core/definition';
import { simulate, type Simulated } from '#core/rehearsal';
import type { Answers } from '#core/form';
import { addDays, bangkokDay } from '#core/thai';
import { useDraft } from '../draft/use-draft.js';
import type { Published } from '../preview/use-published.js';
import { useRehearsalOptions } from './use-rehearsal-options.js';

interface PlayedStep {
  readonly actor: string;
  readonly action: string;
  readonly at: string;
  readonly answers?: Answers;
}

export interface Play {
  readonly sample: string;
  readonly start: string;
  readonly steps: readonly PlayedStep[];
  /** What came of it so far, and what could be done next. */
  readonly simulated: Simulated;
  readonly chooseSample: (title: string) => void;
  readonly setStart: (day: string) => void;
  readonly perform: (step: PlayedStep) => void;
  readonly takeBack: () => void;
  /** Lets a day pass, time till something happens by itself, or time till a day. */
  readonly passDay: () => void;
  readonly passToNext: () => void;
  readonly passTo: (day: string) => void;
}

/** Plays a case of the draft from a sample: the filing, then step after step, on a clock that the player moves. */
export const usePlay = ({ definition, engine }: Published): Play => {
  const { samples } = useDraft();
  const options = useRehearsalOptions();
  const [sample, setSample] = useState(samples.accepted[0]?.title ?? '');
  const [start, setStart] = useState(() => bangkokDay(new Date()));
  const [steps, setSteps] = useState<readonly PlayedStep[]>([]);
  const [until, setUntil] = useState<string>();
  const filed = samples.accepted.find(({ title }) => title === sample);
  const simulated = useMemo(
    () =>
      simulate(
        definition,
        engine,
        {
          answers: filed?.answers ?? {},
          start,
          steps,
          ...(filed?.attachments && { attachments: filed.attachments }),
          ...(until !== undefined && { until }),
        },
        options,
      ),
    [options, definition, engine, filed, start, steps, until],
  );
  const begin = () => {
    setSteps([]);
    setUntil(undefined);
  };
  return {
    sample,
    start,
    steps,
    simulated,
    chooseSample: (title) => {
      setSample(title);
      begin();
    },
    setStart: (day) => {
      setStart(day);
      begin();
    },
    perform: (step) => {
      setSteps((before) => [...before, step]);
      setUntil(undefined);
    },
    takeBack: () => {
      if (until === undefined) setSteps((before) => before.slice(0, -1));
      setUntil(undefined);
    },
    passDay: () => setUntil(addDays(bangkokDay(simulated.now.at), 1)),
    passToNext: () => simulated.nextAt !== null && setUntil(simulated.nextAt),
    passTo: (day) => day > bangkokDay(simulated.now.at) && setUntil(day),
  };
};

/** When a step is done that day: at nine in the morning, or now when it is later already. */
export const momentOn = (day: string, now: string): string =>
  day > bangkokDay(now) ? day : now.replace(/\.\d+Z$/, 'Z');

const kindOf = ({ moments }: Simulated): Journey['kind'] => {
  const phases = moments.map(({ phase }) => phase);
  if (phases.at(-1) === 'refused') return 'refused';
  if (phases.includes('waiting-applicant')) return 'returned';
  return phases.at(-1) === 'completed' ? 'happy' : 'other';
};

/** Timers and reminders are the clocks’ own business: a journey says what people get. */
const told = (effects: readonly string[]): string[] =>
  effects.filter((effect) => !/^(?:schedule|clock-notice):/.test(effect));

/** A play as a journey: every step with the state that it led to, and what came of it. */
export const toJourney = (title: string, { sample, start, steps, simulated }: Play): Journey => ({
  title,
  kind: kindOf(simulated),
  sample,
  start,
  steps: steps.map(({ actor, action, at, answers }, index) => {
    const after = simulated.moments[index + 1];
    const [refusal] = after?.problems ?? [];
    return {
      actor,
      action,
      at,
      ...(answers && { answers: { ...answers } }),
      expect: refusal
        ? { refused: refusal.code }
        : { ...(after && { state: after.state, effects: told(after.effects) }) },
    };
  }),
});
