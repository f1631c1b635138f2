import { describe, expect, it } from '@jest/globals';
import type { Action, State } from './meta/workflow.js';
import { listTransitions, reachableStates, statesWithoutWayOut } from './workflow-graph.js';

const state = (final = false): State => ({
  title: { th: 'สถานะ', en: 'State' },
  phase: final ? 'completed' : 'in-progress',
  public: { step: final ? 'done' : 'in-progress' },
  ...(final && { final }),
});

const action = (from: readonly string[], to?: string): Action => ({
  title: { th: 'ทำ', en: 'Do' },
  from: [...from],
  by: [{ role: 'officer' }],
  ...(to !== undefined && { to }),
});

const workflow = {
  initial: 'received',
  states: {
    received: state(),
    working: state(),
    swamp: state(),
    island: state(),
    done: state(true),
  },
  actions: {
    start: action(['received'], 'working'),
    remark: action(['received', 'working']),
    finish: action(['working', 'island'], 'done'),
    sink: action(['working'], 'swamp'),
    wade: action(['swamp']),
  },
};

describe('listTransitions', () => {
  it('an action without a target stays in each of its states', () => {
    expect(listTransitions(workflow)).toContainEqual({ action: 'remark', from: 'working', to: 'working' });
  });

  it('an action from several states makes an arrow from each', () => {
    expect(listTransitions(workflow).filter(({ action: id }) => id === 'finish')).toEqual([
      { action: 'finish', from: 'working', to: 'done' },
      { action: 'finish', from: 'island', to: 'done' },
    ]);
  });
});

describe('reachableStates', () => {
  it('leaves out a state to which no arrow leads', () => {
    expect(reachableStates(workflow)).toEqual(['received', 'working', 'swamp', 'done']);
  });

  it('goes round in circles without end no longer than needed', () => {
    const circle = {
      ...workflow,
      actions: { a: action(['received'], 'working'), b: action(['working'], 'received') },
    };
    expect(reachableStates(circle)).toEqual(['received', 'working']);
  });

  it('names only declared states', () => {
    const broken = { ...workflow, actions: { a: action(['received'], 'nowhere') } };
    expect(reachableStates(broken)).toEqual(['received']);
  });
});

describe('statesWithoutWayOut', () => {
  it('finds the states from which no final state can be reached', () => {
    expect(statesWithoutWayOut(workflow)).toEqual(['swamp']);
  });

  it('finds all of them when nothing is final', () => {
    const endless = { ...workflow, states: { received: state() }, actions: {} };
    expect(statesWithoutWayOut(endless)).toEqual(['received']);
  });
});
