import { stateSchema } from '#core/definition';
import { pointerTo } from '#core/fields';
import type { Problem } from '#core/result';
import { createMessages, useMessages, useText } from '#ui/kit';
import type { ChoosingProps } from '../chosen.js';
import { clockSentences, clocksStartedBy, filledText, whoWords } from '../step-words.js';
import type { StepActions } from '../use-step-actions.js';
import { useNamed, useWorkflow } from '../use-workflow.js';
import { AddAction } from './AddAction.js';
import { AddClock } from './AddClock.js';
import { SheetOf } from './SheetOf.js';
import { StepName } from './StepName.js';
import { StepProblems } from './StepProblems.js';
import { StepTools } from './StepTools.js';

const messages = createMessages({
  th: {
    state: 'สถานะ',
    time: 'เวลา',
    noTime: 'ยังไม่จำกัดเวลา',
    acts: 'ทำอะไรได้จากสถานะนี้',
    noActs: 'ยังไม่มีใครทำอะไรได้',
    end: 'เรื่องจบที่นี่ ไม่ต้องทำอะไรต่อ',
  },
  en: {
    state: 'State',
    time: 'Time',
    noTime: 'No time limit',
    acts: 'What can be done here',
    noActs: 'Nobody can do anything yet',
    end: 'The case ends here; nothing is left to do',
  },
});

interface StatePanelProps extends Pick<ChoosingProps, 'onChoose'> {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly actions: StepActions;
  readonly onDelete: () => void;
}

function Times({ name, onChoose, actions }: Omit<StatePanelProps, 'problems' | 'onDelete'>) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const clocks = clocksStartedBy(workflow, name);
  return (
    <section className="stack">
      <h3>{t.time}</h3>
      {clocks.length === 0 && <p className="small soft">{t.noTime}</p>}
      {clocks.map((clock) => (
        <div key={clock.id}>
          <button
            type="button"
            className="link-button"
            onClick={() => onChoose({ sort: 'clock', name: clock.id })}
          >
            {text(filledText(clock.title))}
          </button>
          <ul>
            {clockSentences(clock, workflow)
              .map(text)
              .map((words) => (
                <li key={words}>{words}</li>
              ))}
          </ul>
        </div>
      ))}
      <AddClock onAdd={(length) => actions.addClock(name, length)} />
    </section>
  );
}

function Acts({ name, onChoose, actions }: Omit<StatePanelProps, 'problems' | 'onDelete'>) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const named = useNamed();
  const acts = Object.entries(workflow.actions).filter(([, { from }]) => from.includes(name));
  return (
    <section className="stack">
      <h3>{t.acts}</h3>
      {acts.length === 0 && <p className="small soft">{workflow.states[name]?.final ? t.end : t.noActs}</p>}
      <ul className="plain-list act-list">
        {acts.map(([id, action]) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              onClick={() => onChoose({ sort: 'action', name: id })}
            >
              {text(filledText(action.title))}
            </button>{' '}
            <span className="small soft">{text(whoWords(action.by, named))}</span>
          </li>
        ))}
      </ul>
      <AddAction
        key={name}
        from={name}
        onAdd={(title, to) => actions.addAction({ th: title, en: '' }, name, to)}
      />
    </section>
  );
}

/** All that can be set on a state. */
export function StatePanel({ name, problems, onDelete, ...rest }: StatePanelProps) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const state = workflow.states[name];
  if (!state) return null;
  return (
    <div className="stack">
      <div>
        <p className="small soft">{t.state}</p>
        <h2>{text(filledText(state.title))}</h2>
        <StepTools sort="state" name={name} actions={rest.actions} onDelete={onDelete} />
      </div>
      <StepProblems problems={problems} />
      <div className="panel-columns">
        <SheetOf schema={stateSchema} path={pointerTo('/definition/workflow/states', name)} />
        <div className="stack">
          <Times name={name} {...rest} />
          <Acts name={name} {...rest} />
          <StepName sort="state" name={name} onChoose={rest.onChoose} />
        </div>
      </div>
    </div>
  );
}
