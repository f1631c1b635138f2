import type { Workflow } from '#core/definition';
import type { CaseState } from '#core/workflow';

const votesIn = ({ rounds }: CaseState) =>
  Object.entries(rounds).map(([name, { outcome, votes }]) => [
    name,
    outcome,
    votes.map(({ seat, choice }) => `${seat} ${choice}`).toSorted(),
  ]);

const yesAndNo = (found: Readonly<Record<string, unknown>>) =>
  Object.entries(found).filter(([, value]) => typeof value === 'boolean');

/** How often limited actions were done. */
const countsIn = ({ deeds }: CaseState, { actions }: Pick<Workflow, 'actions'>) =>
  Object.entries(deeds).flatMap(([id, { times }]) =>
    actions[id]?.times === undefined ? [] : [`${id} ${Math.min(times, actions[id].times)}`],
  );

/** The same for cases that differ in nothing that could matter to what can be done next. */
export const analysisKey = (state: CaseState, workflow: Pick<Workflow, 'actions'>): string =>
  JSON.stringify([
    state.state,
    state.division,
    state.flags.toSorted(),
    state.correction?.state,
    Math.min(state.corrections, 1),
    votesIn(state),
    state.asks.map(({ id, answer }) => [id, answer !== null]),
    state.debts.length > 0 && state.debts.some(({ satang, paid }) => paid < satang),
    state.decision?.outcome,
    countsIn(state, workflow).toSorted(),
    Object.entries(state.findings).map(([action, found]) => [action, yesAndNo(found)]),
    state.clocks.map(({ id, state: running }) => [id, running]),
  ]);
