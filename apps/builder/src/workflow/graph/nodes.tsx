import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { CircleAlert, Clock as ClockIcon } from 'lucide-react';
import type { Clock, State } from '#core/definition';
import { Icon, classNames, createMessages, useMessages, useText } from '#ui/kit';
import { durationWords, filledText, publicWords } from '../step-words.js';

const messages = createMessages({
  th: { problems: (count: number) => `ต้องแก้ ${count} แห่ง`, first: 'เริ่ม', end: 'จบ', varies: 'ตามกรณี' },
  en: { problems: (count: number) => `${count} to mend`, first: 'Begins', end: 'Ends', varies: 'varies' },
});

export interface StateData extends Record<string, unknown> {
  readonly name: string;
  readonly state: State;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly problems: number;
  readonly clocks: readonly Clock[];
}

export interface LaneData extends Record<string, unknown> {
  readonly title: string;
}

/** One state: what officers call it, what the public reads, its time and its problems. */
export function StateNode({ data }: NodeProps<Node<StateData>>) {
  const t = useMessages(messages);
  const text = useText();
  const { state, isFirst, isChosen, problems, clocks } = data;
  return (
    <div
      className={classNames(
        'graph-state',
        `phase-${state.phase}`,
        isChosen && 'graph-state-chosen',
        problems > 0 && 'graph-state-bad',
      )}
    >
      <Handle type="target" id="in" position={Position.Left} />
      <Handle
        type="target"
        id="back-in"
        position={Position.Bottom}
        isConnectable={false}
        style={{ left: '35%' }}
      />
      <p className="graph-state-title">{text(filledText(state.title))}</p>
      <p className="graph-state-public">{text(publicWords(state))}</p>
      <p className="graph-badges">
        {isFirst && <span className="graph-badge">{t.first}</span>}
        {state.final && <span className="graph-badge">{t.end}</span>}
        {clocks.map(({ id, length }) => (
          <span key={id} className="graph-badge graph-badge-time">
            <Icon of={ClockIcon} /> {'otherwise' in length ? t.varies : text(durationWords(length))}
          </span>
        ))}
        {state.timeLimit && (
          <span className="graph-badge graph-badge-time">
            <Icon of={ClockIcon} /> {text(durationWords(state.timeLimit))}
          </span>
        )}
        {problems > 0 && (
          <span className="graph-badge graph-badge-bad">
            <Icon of={CircleAlert} /> {t.problems(problems)}
          </span>
        )}
      </p>
      <Handle
        type="target"
        id="over-in"
        position={Position.Top}
        isConnectable={false}
        style={{ left: '35%' }}
      />
      <Handle
        type="source"
        id="over-out"
        position={Position.Top}
        isConnectable={false}
        style={{ left: '65%' }}
      />
      <Handle type="source" id="out" position={Position.Right} />
      <Handle
        type="source"
        id="back-out"
        position={Position.Bottom}
        isConnectable={false}
        style={{ left: '65%' }}
      />
    </div>
  );
}

/** The lane of a division, behind the states that are its work. */
export function LaneNode({ data }: NodeProps<Node<LaneData>>) {
  return (
    <div className="graph-lane">
      <span>{data.title}</span>
    </div>
  );
}
