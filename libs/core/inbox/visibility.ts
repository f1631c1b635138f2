import { type Actor, sealedFlag } from '#core/access';
import { type FilterNode, all, any, where } from './filter.js';

const mine = where('assignee', 'in', { variable: 'me' });
const ofMyDivisions = where('division', 'in', { variable: 'my-divisions' });
const notSealed = where('flags', 'has-not', [sealedFlag]);

const reach: Readonly<Record<string, FilterNode>> = {
  officer: all(ofMyDivisions, notSealed),
  supervisor: ofMyDivisions,
  executive: notSealed,
};

/**
 * The cases that lists may show to the officer, put before every queue and count: never more than `mayRead` of
 * core/access allows. The executive role closes sealed cases that a supervisor’s role would open.
 */
export const visibleTo = (actor: Actor): FilterNode => {
  const roles = Object.keys(reach).filter((role) => actor.roles.includes(role));
  if (roles.length === 0) return any();
  const reached = any(mine, ...roles.map((role) => reach[role]!));
  return roles.includes('executive') ? all(reached, any(mine, notSealed)) : reached;
};
