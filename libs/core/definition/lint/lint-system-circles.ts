import type { Problem } from '#core/result';
import type { Action } from '../meta/workflow.js';
import { listTransitions } from '../workflow-graph.js';
import { found, type Lint } from './lint-context.js';

/** Whether the system moves a case by this action again and again. */
const movesUnasked = ({ by, to, times }: Action): boolean =>
  to !== undefined && times === undefined && by.some(({ role }) => role === 'system');

const circle = (id: string): Problem =>
  found(
    `/workflow/actions/${id}`,
    'system-circle',
    `“${id}” ทำให้ระบบพาเรื่องวนไปเรื่อย ๆ โดยไม่มีใครทำอะไร`,
    `By “${id}” the system leads a case in a circle that nobody ends`,
  );

/** The system alone never leads a case in a circle: it would send messages for ever. */
export const lintSystemCircles: Lint = ({ definition: { workflow } }) => {
  const { states, approvals } = workflow;
  const actions = Object.fromEntries(
    Object.entries(workflow.actions).filter(([, action]) => movesUnasked(action)),
  );
  const moves = listTransitions({ actions, states, ...(approvals && { approvals }) });
  const leadsTo = (from: string): ReadonlySet<string> => {
    const reached = new Set(moves.filter((move) => move.from === from).map(({ to }) => to));
    for (const state of reached) for (const move of moves) if (move.from === state) reached.add(move.to);
    return reached;
  };
  const onCircle = moves.filter(({ from, to }) => from === to || leadsTo(to).has(from));
  return [...new Set(onCircle.map(({ action }) => action))].map(circle);
};
