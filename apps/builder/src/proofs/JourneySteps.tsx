import { CircleAlert } from 'lucide-react';
import type { Journey, Workflow } from '#core/definition';
import type { Problem } from '#core/result';
import { Disclosure, Icon, Moment, createMessages, useMessages, useText } from '#ui/kit';
import { choiceWords } from '../words/choice-words.js';
import { filledText, stateWords } from '../workflow/step-words.js';
import { useNamed } from '../workflow/use-workflow.js';
import { actorWords } from './actor-words.js';
import { outcomeAt } from './use-outcomes.js';

const messages = createMessages({
  th: {
    steps: (count: number) => `ดูทีละขั้น (${count})`,
    to: (state: string) => `ได้สถานะ «${state}»`,
    refused: 'ต้องทำไม่ได้',
    here: 'ผิดที่ขั้นนี้',
  },
  en: {
    steps: (count: number) => `Step by step (${count})`,
    to: (state: string) => `comes to “${state}”`,
    refused: 'must be refused',
    here: 'Goes wrong here',
  },
});

interface JourneyStepsProps {
  readonly journey: Journey;
  /** Path of the journey: `/journeys/0`. */
  readonly path: string;
  readonly workflow: Workflow;
  readonly outcomes: readonly Problem[] | null;
}

/** Who did what in a journey; the step at which it went wrong is marked. */
export function JourneySteps({ journey, path, workflow, outcomes }: JourneyStepsProps) {
  const t = useMessages(messages);
  const text = useText();
  const named = useNamed();
  return (
    <Disclosure summary={t.steps(journey.steps.length)}>
      <ol className="journey-steps">
        {journey.steps.map(({ actor, action = '', at, expect }, index) => {
          const isWrong = outcomes !== null && outcomeAt(outcomes, `${path}/steps/${index}`).length > 0;
          const found = workflow.actions[action];
          const key = `${index} ${actor} ${action}`;
          return (
            <li key={key}>
              {text(actorWords(actor, named))} · {text(found ? filledText(found.title) : choiceWords(action))}
              {at !== undefined && (
                <span className="small soft">
                  {' '}
                  <Moment value={at.length === 10 ? `${at}T09:00:00+07:00` : at} />
                </span>
              )}{' '}
              <span className="small">
                {expect.refused === undefined
                  ? expect.state !== undefined && t.to(text(stateWords(workflow, expect.state)))
                  : t.refused}
              </span>
              {isWrong && (
                <strong className="failure">
                  {' '}
                  <Icon of={CircleAlert} /> {t.here}
                </strong>
              )}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
