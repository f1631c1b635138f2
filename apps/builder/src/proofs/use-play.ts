import { useMemo, useState } from 'react';
import type { Journey } from '#core/definition';
import { simulate, type Simulated } from '#core/rehearsal';
import type { Answers } from '#core/form';
import { useCouncil } from '#ui/session';
import { useDraft } from '../draft/use-draft.js';
import type { Published } from '../preview/use-published.js';

export interface PlayedStep {
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
}

/** Plays a case of the draft from a sample: the filing, then step after step, on a clock that the player moves. */
export const usePlay = ({ definition, engine }: Published): Play => {
  const { samples } = useDraft();
  const council = useCouncil();
  const [sample, setSample] = useState(samples.accepted[0]?.title ?? '');
  const [start, setStart] = useState('2026-11-23');
  const [steps, setSteps] = useState<readonly PlayedStep[]>([]);
  const filed = samples.accepted.find(({ title }) => title === sample);
  const simulated = useMemo(
    () =>
      simulate(
        definition,
        engine,
        { answers: filed?.answers ?? {}, start, steps },
        {
          villages: (council?.villages ?? []).map(({ number }) => number),
          ...(council && { calendar: council }),
        },
      ),
    [council, definition, engine, filed, start, steps],
  );
  return {
    sample,
    start,
    steps,
    simulated,
    chooseSample: (title) => {
      setSample(title);
      setSteps([]);
    },
    setStart,
    perform: (step) => setSteps((before) => [...before, step]),
    takeBack: () => setSteps((before) => before.slice(0, -1)),
  };
};

const kindOf = ({ moments }: Simulated): Journey['kind'] => {
  const phases = moments.map(({ phase }) => phase);
  if (phases.at(-1) === 'refused') return 'refused';
  if (phases.includes('waiting-applicant')) return 'returned';
  return phases.at(-1) === 'completed' ? 'happy' : 'other';
};

/** A play as a journey: every step with the state that it led to. */
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
      expect: refusal ? { refused: refusal.code } : { ...(after && { state: after.state }) },
    };
  }),
});
