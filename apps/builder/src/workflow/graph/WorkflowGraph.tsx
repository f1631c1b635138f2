import { useEffect, useMemo } from 'react';
import {
  Background,
  MarkerType,
  ReactFlow,
  ReactFlowProvider,
  Position,
  useReactFlow,
  useStoreApi,
  type Edge,
  type Node,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { Workflow } from '#core/definition';
import type { Problem } from '#core/result';
import { Button, Icon, classNames, createMessages, useMessages, useText } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { isChosen, type ChoosingProps, type Chosen } from '../chosen.js';
import { clocksStartedBy, divisionWords, errorsIn, filledText, problemsOf } from '../step-words.js';
import { useDivisions, useWorkflow } from '../use-workflow.js';
import {
  applicantLane,
  layOut,
  nodeSize,
  type Arrow,
  type Picture as Layout,
  type PlacedState,
} from './layout.js';
import { LaneNode, StateNode, type LaneData, type StateData } from './nodes.js';

const messages = createMessages({
  th: {
    title: 'ภาพขั้นตอน',
    same: 'ภาพนี้แสดงสิ่งเดียวกับรายการสถานะ ทุกอย่างทำได้จากรายการ',
    applicant: 'ผู้ยื่น',
    closer: 'ขยายภาพ',
    farther: 'ย่อภาพ',
    whole: 'ดูทั้งภาพ',
  },
  en: {
    title: 'Picture of the workflow',
    same: 'The picture shows what the list of states says. Everything can be done from the list.',
    applicant: 'Applicant',
    closer: 'Closer',
    farther: 'Farther',
    whole: 'The whole picture',
  },
});

const nodeTypes = { state: StateNode, lane: LaneNode };
const maxLabel = 26;
/** Pictures higher than this get more of the page. */
const tallFrom = 360;
/** Smaller than this the words can’t be read. */
const legible = 0.62;
const edge = 24;

const { width, height } = nodeSize;
const handle = (id: string, type: 'source' | 'target', position: Position, x: number, y: number) => ({
  id,
  type,
  position,
  x: x - 1,
  y: y - 1,
  width: 2,
  height: 2,
});

/** Where arrows begin and end, known beforehand: nothing has to be measured. */
const handles = [
  handle('in', 'target', Position.Left, 0, height / 2),
  handle('out', 'source', Position.Right, width, height / 2),
  handle('over-in', 'target', Position.Top, width * 0.35, 0),
  handle('over-out', 'source', Position.Top, width * 0.65, 0),
  handle('back-in', 'target', Position.Bottom, width * 0.35, height),
  handle('back-out', 'source', Position.Bottom, width * 0.65, height),
];

const shortened = (label: string): string =>
  label.length > maxLabel ? `${label.slice(0, maxLabel - 1)}…` : label;

interface WorkflowGraphProps extends ChoosingProps {
  readonly problems: readonly Problem[];
  /** An arrow was drawn from one state to another. */
  readonly onConnect: (from: string, to: string) => void;
}

/** Whether a straight arrow would run through other states. */
const liesBetween = (states: readonly PlacedState[], from: string, to: string): boolean => {
  const [start, end] = [from, to].map((name) => states.find((one) => one.name === name));
  return (
    start !== undefined &&
    end !== undefined &&
    start.y === end.y &&
    states.some(({ x, y }) => y === start.y && x > start.x && x < end.x)
  );
};

/** Whose work a state is. */
const laneIn =
  (workflow: Workflow, division: string) =>
  (name: string): string => {
    const state = workflow.states[name]!;
    return state.phase === 'waiting-applicant' ? applicantLane : (state.division ?? division);
  };

const usePicture = () => {
  const workflow = useWorkflow();
  const division = useDraftValue(({ definition }) => definition.division);
  return useMemo(() => layOut(workflow, laneIn(workflow, division)), [workflow, division]);
};

function Tools() {
  const t = useMessages(messages);
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const tools = [
    [t.closer, Plus, () => zoomIn()],
    [t.farther, Minus, () => zoomOut()],
    [t.whole, Maximize, () => fitView()],
  ] as const;
  return (
    <div className="graph-tools">
      {tools.map(([label, icon, act]) => (
        <Button
          key={label}
          size="small"
          aria-label={label}
          icon={<Icon of={icon} />}
          onClick={() => void act()}
        />
      ))}
    </div>
  );
}

/** Where on the picture the step is that is looked at. */
const placeOf = ({ states }: Layout, chosen: Chosen, { actions }: Workflow): PlacedState | undefined => {
  if (chosen.sort !== 'state' && chosen.sort !== 'action') return undefined;
  const name = chosen.sort === 'state' ? chosen.name : actions[chosen.name]?.from[0];
  return states.find((one) => one.name === name);
};

/** The whole picture where that can be read; else its beginning, and then what is looked at. */
const useView = (picture: Layout, chosen: Chosen, workflow: Workflow): void => {
  const { fitView, getZoom, setViewport } = useReactFlow();
  const pane = useStoreApi();
  const shape = picture.states.map(({ name, x, y }) => `${name} ${x} ${y}`).join();
  useEffect(() => {
    if (shape === '') return undefined;
    const show = async () => {
      await fitView({ padding: 0.05 });
      if (getZoom() < legible) await setViewport({ x: edge, y: 0, zoom: legible });
    };
    const frame = requestAnimationFrame(() => void show());
    return () => cancelAnimationFrame(frame);
  }, [fitView, getZoom, setViewport, shape]);
  const place = placeOf(picture, chosen, workflow);
  const at = place && `${place.x} ${place.y}`;
  useEffect(() => {
    const [x, y] = (at ?? '').split(' ').map(Number);
    if (x === undefined || y === undefined || getZoom() !== legible) return;
    const { width: wide, height: high } = pane.getState();
    // In the middle, but never so that what lies before the beginning takes room.
    void setViewport({
      x: Math.min(edge, wide / 2 - (x + width / 2) * legible),
      y: Math.min(0, high / 2 - (y + height / 2) * legible),
      zoom: legible,
    });
  }, [at, getZoom, pane, setViewport]);
};

interface PictureProps extends WorkflowGraphProps {
  readonly picture: Layout;
}

function Picture({ picture, chosen, onChoose, problems, onConnect }: PictureProps) {
  const t = useMessages(messages);
  const text = useText();
  const workflow = useWorkflow();
  const divisions = useDivisions();
  useView(picture, chosen, workflow);
  const lanes = picture.lanes.map((lane): Node<LaneData> => ({
    id: `lane ${lane.id}`,
    type: 'lane',
    position: { x: -24, y: lane.y },
    data: { title: lane.id === applicantLane ? t.applicant : text(divisionWords(divisions, lane.id)) },
    width: lane.width + 24,
    height: lane.height,
    measured: { width: lane.width + 24, height: lane.height },
    zIndex: -1,
    selectable: false,
  }));
  const states = picture.states.map(({ name, x, y }): Node<StateData> => ({
    id: name,
    type: 'state',
    position: { x, y },
    data: {
      name,
      state: workflow.states[name]!,
      isFirst: workflow.initial === name,
      isChosen: isChosen(chosen, 'state', name),
      problems: errorsIn(problemsOf(problems, 'state', name)).length,
      clocks: clocksStartedBy(workflow, name),
    },
    ...nodeSize,
    measured: nodeSize,
    handles,
  }));
  const place = new Map(picture.states.map((one) => [one.name, one]));
  const edgeOf = ({ from, to, actions }: Arrow): Edge => {
    const isBack = (place.get(to)?.x ?? 0) <= (place.get(from)?.x ?? 0);
    const way = isBack ? 'back-' : liesBetween(picture.states, from, to) ? 'over-' : '';
    const isBad = actions.some((name) => errorsIn(problemsOf(problems, 'action', name)).length > 0);
    const isSeen = actions.some((name) => isChosen(chosen, 'action', name));
    return {
      id: `${from} ${to}`,
      source: from,
      target: to,
      sourceHandle: `${way}out`,
      targetHandle: `${way}in`,
      type: way === '' ? 'default' : 'smoothstep',
      label: shortened(actions.map((name) => text(filledText(workflow.actions[name]!.title))).join(' · ')),
      markerEnd: { type: MarkerType.ArrowClosed, width: 15, height: 15 },
      className: ['graph-edge', isSeen && 'graph-edge-chosen', isBad && 'graph-edge-bad']
        .filter(Boolean)
        .join(' '),
      data: { actions },
    };
  };
  return (
    <ReactFlow
      nodes={[...lanes, ...states]}
      edges={picture.arrows.map(edgeOf)}
      nodeTypes={nodeTypes}
      onNodeClick={(_, { id, type }) => type === 'state' && onChoose({ sort: 'state', name: id })}
      onEdgeClick={(_, { data }) => {
        const [name] = (data as { actions: readonly string[] }).actions;
        if (name !== undefined) onChoose({ sort: 'action', name });
      }}
      onConnect={({ source, target }) => onConnect(source, target)}
      nodesDraggable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      zoomOnScroll={false}
      preventScrolling={false}
      minZoom={0.2}
      maxZoom={1.5}
      fitView
      fitViewOptions={{ padding: 0.05 }}
      proOptions={{ hideAttribution: true }}
    >
      <Background gap={24} />
      <Tools />
    </ReactFlow>
  );
}

/** The workflow as a picture, left to right, in lanes of divisions. What it shows the list says too. */
export default function WorkflowGraph(props: WorkflowGraphProps) {
  const t = useMessages(messages);
  const picture = usePicture();
  const tall = picture.lanes.reduce((sum, { height: one }) => sum + one, 0) > tallFrom;
  return (
    <section className={classNames('graph', tall && 'graph-tall')} aria-label={t.title}>
      <p className="visually-hidden">{t.same}</p>
      <ReactFlowProvider>
        <Picture {...props} picture={picture} />
      </ReactFlowProvider>
    </section>
  );
}
