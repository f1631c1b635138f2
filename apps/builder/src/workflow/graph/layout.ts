import { Graph, layout } from '@dagrejs/dagre';
import { listTransitions, type Workflow } from '#core/definition';

export const nodeSize = { width: 184, height: 84 } as const;
const gap = { x: 96, y: 28 } as const;
const lanePadding = 18;
/** Room above the states of a lane: its name, and arrows that pass over. */
const laneHead = 30;

/** The lane of what waits for the applicant; divisions have lanes by their own names. */
export const applicantLane = '@applicant';

export interface PlacedState {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Lane {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly width: number;
}

/** All actions that lead from one state to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly actions: readonly string[];
}

export interface Picture {
  readonly states: readonly PlacedState[];
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Arrow[];
}

const arrowsOf = (workflow: Workflow): readonly Arrow[] => {
  const arrows = new Map<string, Arrow>();
  for (const { action, from, to } of listTransitions(workflow)) {
    if (from === to || !workflow.states[to] || !workflow.states[from]) continue;
    const key = `${from} ${to}`;
    const before = arrows.get(key)?.actions ?? [];
    arrows.set(key, { from, to, actions: [...before, action] });
  }
  return [...arrows.values()];
};

/** Columns as dagre ranks them, left to right. */
const columnsOf = (workflow: Workflow, arrows: readonly Arrow[]) => {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: gap.x, nodesep: gap.y });
  graph.setDefaultEdgeLabel(() => ({}));
  const names = Object.keys(workflow.states);
  for (const name of names) graph.setNode(name, { ...nodeSize });
  for (const { from, to } of arrows) graph.setEdge(from, to);
  layout(graph);
  return names.map((name) => {
    const { x, y } = graph.node(name) as { x: number; y: number };
    return { name, x: Math.round(x - nodeSize.width / 2), y };
  });
};

/** Rows of one lane: what would lie over another goes to the next row. */
const rowsIn = (states: readonly PlacedState[]): readonly (readonly PlacedState[])[] => {
  const rows: PlacedState[][] = [];
  for (const state of states.toSorted((one, other) => one.y - other.y)) {
    const row = rows.find((others) =>
      others.every(({ x }) => Math.abs(x - state.x) >= nodeSize.width + gap.y / 2),
    );
    if (row) row.push(state);
    else rows.push([state]);
  }
  return rows;
};

/** A workflow as lanes of divisions, left to right. `laneOf` says whose work a state is. */
export const layOut = (workflow: Workflow, laneOf: (state: string) => string): Picture => {
  const arrows = arrowsOf(workflow);
  const columns = columnsOf(workflow, arrows);
  const width = Math.max(...columns.map(({ x }) => x)) + nodeSize.width + lanePadding * 2;
  const lanes: Lane[] = [];
  const states: PlacedState[] = [];
  let top = 0;
  for (const id of new Set(Object.keys(workflow.states).map(laneOf))) {
    const rows = rowsIn(columns.filter(({ name }) => laneOf(name) === id));
    const height = rows.length * (nodeSize.height + gap.y) - gap.y + lanePadding * 2 + laneHead;
    for (const [at, row] of rows.entries()) {
      const y = top + lanePadding + laneHead + at * (nodeSize.height + gap.y);
      states.push(...row.map(({ name, x }) => ({ name, x, y })));
    }
    lanes.push({ id, y: top, height, width });
    top += height;
  }
  return { states, lanes, arrows };
};
