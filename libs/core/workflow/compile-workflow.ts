import type { CaseAccess } from '#core/access';
import type { Action, Approval, State } from '#core/definition';
import { compileCaseConditions } from './case-conditions.js';
import type { Effect } from './case-state.js';
import type { CompileSchema, WorkflowSource } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { createGuards } from './compile-guard.js';
import { compileOpeningConditions } from './opening-conditions.js';
import { createInputReader } from './read-input.js';

type ActionEntry = readonly [string, Action];

const actionsByState = (
  actions: Readonly<Record<string, Action>>,
): ReadonlyMap<string, readonly ActionEntry[]> => {
  const groups = new Map<string, ActionEntry[]>();
  for (const entry of Object.entries(actions)) {
    for (const state of entry[1].from) groups.set(state, [...(groups.get(state) ?? []), entry]);
  }
  return groups;
};

const accessOf = ({ access }: WorkflowSource, state: State, actions: readonly ActionEntry[]): CaseAccess => ({
  sealed: access.sealed === true,
  final: state.final === true,
  performers: actions.flatMap(([, action]) => action.by),
  voters: actions.flatMap(([, action]) => (action.vote ? action.by : [])),
});

const notifications = (source: WorkflowSource): ReadonlyMap<string, Effect> =>
  new Map((source.notifications ?? []).map(({ id, to }) => [id, { type: 'notify', notification: id, to }]));

const approvalsByState = ({ workflow }: WorkflowSource): ReadonlyMap<string, readonly [string, Approval]> =>
  new Map(
    Object.entries(workflow.states).flatMap(([state, { approval: id }]) => {
      const approval = id === undefined ? undefined : workflow.approvals?.[id];
      return id !== undefined && approval ? [[state, [id, approval] as const] as const] : [];
    }),
  );

/** The value under the key; a definition that has passed its checks always has it. */
const get = <T>(map: ReadonlyMap<string, T>, key: string, place: string): T => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${place} ${key} is not declared`);
  return value;
};

/** Makes a checked definition's workflow ready. Throws when it isn't one: an expression or a name that leads nowhere. */
export const compileWorkflow = (source: WorkflowSource, compile: CompileSchema): CompiledWorkflow => {
  const { workflow } = source;
  const states = new Map(Object.entries(workflow.states));
  const actions = actionsByState(workflow.actions);
  const messages = notifications(source);
  const stops = new Map((workflow.clocks ?? []).map(({ id, stopsAt }) => [id, new Set(stopsAt)]));
  const approvals = approvalsByState(source);
  const parties = new Map((source.parties ?? []).map((party) => [party.id, party]));
  const actionsFrom = (state: string) => actions.get(state) ?? [];
  const access = new Map([...states].map(([id, state]) => [id, accessOf(source, state, actionsFrom(id))]));
  return {
    source,
    state: (id) => get(states, id, 'state'),
    isFinal: (id) => get(states, id, 'state').final === true,
    stopsClock: (clock, state) => stops.get(clock)?.has(state) ?? false,
    actionsFrom,
    accessAt: ({ state }) => get(access, state, 'state'),
    notify: (id) => get(messages, id, 'notification'),
    readInput: createInputReader(workflow.actions, compile),
    readAnswer: createInputReader(
      Object.fromEntries((source.parties ?? []).map((party) => [party.id, party])),
      compile,
    ),
    approvalAt: (id) => approvals.get(id),
    party: (id) => get(parties, id, 'party'),
    ...compileOpeningConditions(source),
    ...compileCaseConditions(source),
    guard: createGuards(source),
  };
};
