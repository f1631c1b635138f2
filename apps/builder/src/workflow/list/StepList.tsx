import { useEffect, useId, useRef } from 'react';
import { ArrowRight, CircleAlert, Clock as ClockIcon, Plus } from 'lucide-react';
import type { Action, Workflow } from '#core/definition';
import type { Problem } from '#core/result';
import { Button, Icon, classNames, createMessages, useMessages, useText } from '#ui/kit';
import { isChosen, wholeCase, type Chosen, type ChoosingProps } from '../chosen.js';
import {
  clockSentences,
  clocksStartedBy,
  divisionWords,
  durationWords,
  errorsIn,
  filledText,
  problemsOf,
  publicWords,
  stateWords,
  whoWords,
} from '../step-words.js';
import type { StepActions } from '../use-step-actions.js';
import { useDivisions, useHasSharedSteps, useNamed, useWorkflow } from '../use-workflow.js';
import { useRowKeys } from './use-row-keys.js';

const messages = createMessages({
  th: {
    title: 'รายการสถานะและการดำเนินการ',
    states: (count: number) => `สถานะ (${count})`,
    add: 'เพิ่มสถานะ',
    clocks: 'กำหนดเวลา',
    noClocks: 'ยังไม่มี เลือกสถานะแล้วกด «เพิ่มเวลา»',
    whole: 'ทั้งเรื่อง: การพิจารณา ธง ทะเบียน การจอง',
    citizen: (status: string) => `ประชาชนเห็น «${status}»`,
    to: (name: string) => `ไป «${name}»`,
    stays: 'อยู่ที่เดิม',
    errors: (count: number) => `ต้องแก้ ${count} แห่ง`,
    warnings: (count: number) => `ควรดู ${count} แห่ง`,
    shared: 'บางขั้นตอนใช้ร่วมกับบริการอื่น',
    keys: 'ลูกศรขึ้นลง: เลื่อนไปรายการอื่น · Alt กับลูกศร: ย้าย · Ctrl+D: ทำสำเนา · Delete: ลบ',
  },
  en: {
    title: 'List of states and actions',
    states: (count: number) => `States (${count})`,
    add: 'Add a state',
    clocks: 'Time limits',
    noClocks: 'None yet. Choose a state and press “Add a time limit”.',
    whole: 'Whole case: approvals, flags, registers, bookings',
    citizen: (status: string) => `Citizens see “${status}”`,
    to: (name: string) => `to “${name}”`,
    stays: 'stays here',
    errors: (count: number) => `${count} to mend`,
    warnings: (count: number) => `${count} to look at`,
    shared: 'Some steps are shared with other services',
    keys: 'Arrows: go from row to row · Alt+arrows: move · Ctrl+D: duplicate · Delete: delete',
  },
});

interface StepListProps extends ChoosingProps {
  readonly problems: readonly Problem[];
  readonly actions: StepActions;
  readonly onAdd: () => void;
  readonly onDelete: (step: Extract<Chosen, { readonly name: string }>) => void;
}

function Found({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useMessages(messages);
  const { length } = errorsIn(problems);
  if (problems.length === 0) return null;
  return length > 0 ? (
    <span className="step-bad small">
      <Icon of={CircleAlert} /> {t.errors(length)}
    </span>
  ) : (
    <span className="step-look small soft">{t.warnings(problems.length)}</span>
  );
}

function StateLines({ name }: { readonly name: string }) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const divisions = useDivisions();
  const state = workflow.states[name]!;
  const times = [
    ...clocksStartedBy(workflow, name).map((clock) => text(clockSentences(clock, workflow)[0]!)),
    ...(state.timeLimit ? [text(durationWords(state.timeLimit))] : []),
  ];
  return (
    <>
      <span className="small soft">
        {t.citizen(text(publicWords(state)))}
        {state.division !== undefined && ` · ${text(divisionWords(divisions, state.division))}`}
      </span>
      {times.map((words) => (
        <span key={words} className="small step-time">
          <Icon of={ClockIcon} /> {words}
        </span>
      ))}
    </>
  );
}

const ActionLine = ({ action, workflow }: { readonly action: Action; readonly workflow: Workflow }) => {
  const t = useMessages(messages);
  const text = useText();
  const named = useNamed();
  return (
    <span className="small soft">
      {text(whoWords(action.by, named))} ·{' '}
      {action.to === undefined ? t.stays : t.to(text(stateWords(workflow, action.to)))}
    </span>
  );
};

/** All that the picture shows, as rows that keys reach: states with what can be done in them, and time limits. */
export function StepList({ chosen, onChoose, problems, actions, onAdd, onDelete }: StepListProps) {
  const t = useMessages(messages);
  const text = useText();
  const hint = useId();
  const workflow = useWorkflow();
  const isShared = useHasSharedSteps();
  const keysOf = useRowKeys(actions, onDelete);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen.sort === 'whole') return;
    const row = `[data-step^="${CSS.escape(`${chosen.sort}:${chosen.name}`)}"]`;
    list.current?.querySelector(row)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const row = (step: Extract<Chosen, { readonly name: string }>, at = '') => ({
    type: 'button' as const,
    'data-step': `${step.sort}:${step.name}${at}`,
    'aria-current': isChosen(chosen, step.sort, step.name) || undefined,
    'aria-describedby': hint,
    onClick: () => onChoose(step),
    onKeyDown: isShared ? undefined : keysOf(step),
  });
  const { states, clocks = [] } = workflow;
  return (
    <nav className="pane step-pane" aria-label={t.title} ref={list}>
      <div className="step-head">
        <h2>{t.states(Object.keys(states).length)}</h2>
        {!isShared && (
          <Button size="small" icon={<Icon of={Plus} />} onClick={onAdd}>
            {t.add}
          </Button>
        )}
      </div>
      <p className="small soft" id={hint}>
        {isShared ? t.shared : t.keys}
      </p>
      <ol className="plain-list step-list">
        {Object.entries(states).map(([name, state], index) => (
          <li key={name} className={classNames('step-item', `phase-${state.phase}`)}>
            <button {...row({ sort: 'state', name })} className="step-row">
              <span className="step-title">
                {index + 1}. {text(filledText(state.title))}{' '}
                <Found problems={problemsOf(problems, 'state', name)} />
              </span>
              <StateLines name={name} />
            </button>
            <ul className="plain-list">
              {Object.entries(workflow.actions)
                .filter(([, { from }]) => from.includes(name))
                .map(([id, action]) => (
                  <li key={id}>
                    <button
                      {...row({ sort: 'action', name: id }, `@${name}`)}
                      className="step-row step-action"
                    >
                      <span className="step-title">
                        <Icon of={ArrowRight} /> {text(filledText(action.title))}{' '}
                        <Found problems={problemsOf(problems, 'action', id)} />
                      </span>
                      <ActionLine action={action} workflow={workflow} />
                    </button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <h2>{t.clocks}</h2>
      {clocks.length === 0 && <p className="small soft">{t.noClocks}</p>}
      <ul className="plain-list step-list">
        {clocks.map((clock, index) => (
          <li key={clock.id} className="step-item">
            <button {...row({ sort: 'clock', name: clock.id })} className="step-row">
              <span className="step-title">
                <Icon of={ClockIcon} /> {text(filledText(clock.title))}{' '}
                <Found problems={problemsOf(problems, 'clock', index)} />
              </span>
              <span className="small soft">{text(clockSentences(clock, workflow)[0]!)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="step-row step-whole"
        aria-current={chosen.sort === 'whole' || undefined}
        onClick={() => onChoose(wholeCase)}
      >
        {t.whole}
      </button>
    </nav>
  );
}
