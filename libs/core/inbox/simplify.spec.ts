import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type FilterContext,
  type FilterNode,
  type InboxRow,
  all,
  any,
  matches,
  queues,
  simplify,
  visibleTo,
  where,
} from './index.js';

const context: FilterContext = {
  me: 'me',
  'my-divisions': ['engineering', 'health'],
  now: '2026-11-24T02:00:00.000Z',
  soon: '2026-11-27T09:30:00.000Z',
  recently: '2026-10-25T02:00:00.000Z',
};
const officer = { kind: 'officer', id: 'me', divisions: ['engineering', 'health'] } as const;
const ofMine = where('division', 'in', ['engineering', 'health']);
const open = where('phase', 'in', ['received', 'in-progress', 'waiting-applicant']);
const queue = (wanted: string): FilterNode => queues.find(({ id }) => id === wanted)?.filter ?? any();

const row: fc.Arbitrary<InboxRow> = fc.record({
  service: fc.constantFrom('roads', 'trees'),
  state: fc.constantFrom('received', 'done'),
  phase: fc.constantFrom('received', 'in-progress', 'completed'),
  division: fc.constantFrom('engineering', 'health', 'clerk'),
  assignee: fc.constantFrom(null, 'me', 'you'),
  flags: fc.subarray(['urgent', 'sealed']),
  dueAt: fc.constantFrom(null, '2026-11-20T02:00:00.000Z', '2026-11-25T02:00:00.000Z'),
  receivedAt: fc.constant(context.now),
  enteredStateAt: fc.constantFrom('2026-10-01T02:00:00.000Z', context.now),
  village: fc.constantFrom(null, '1'),
  changedAt: fc.constantFrom('2026-10-01T02:00:00.000Z', context.now),
  unread: fc.boolean(),
  mentioned: fc.boolean(),
  unanswered: fc.boolean(),
});

const leaf: fc.Arbitrary<FilterNode> = fc.oneof(
  fc.constantFrom(...queues.map(({ filter }) => filter)),
  fc
    .subarray(['officer', 'supervisor', 'executive', 'admin'] as const)
    .map((roles) => visibleTo({ ...officer, roles })),
  fc.subarray(['received', 'in-progress']).map((some) => where('phase', 'in', some)),
  fc.subarray(['engineering', 'clerk']).map((some) => where('division', 'in', some)),
  fc.constantFrom(
    ofMine,
    where('assignee', 'in', { variable: 'me' }),
    where('assignee', 'empty'),
    where('flags', 'has-not', ['sealed']),
    where('unread', 'is', true),
  ),
);

const { tree } = fc.letrec<{ tree: FilterNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }).map((nodes) => all(...nodes)),
    fc.array(tie('tree'), { maxLength: 3 }).map((nodes) => any(...nodes)),
  ),
}));

describe('a simplified filter', () => {
  it('chooses the same cases', () => {
    fc.assert(
      fc.property(tree, row, (filter, one) => {
        expect(matches(simplify(filter, context), one, context)).toBe(matches(filter, one, context));
      }),
      { numRuns: 3000 },
    );
  });

  it('asks a supervisor’s queue of the division for nothing but division and phase', () => {
    const visible = visibleTo({ ...officer, roles: ['officer', 'supervisor'] });
    expect(simplify(all(visible, queue('my-division'), all()), context)).toEqual(all(open, ofMine));
  });

  it('asks an officer’s queue of the division whether a case is sealed, and not for the division again', () => {
    const visible = visibleTo({ ...officer, roles: ['officer'] });
    const notSealed = where('flags', 'has-not', ['sealed']);
    expect(simplify(all(visible, queue('my-division')), context)).toEqual(
      all(open, ofMine, any(where('assignee', 'in', 'me'), notSealed)),
    );
  });

  it('asks for the fewer of two lists of divisions', () => {
    const health = where('division', 'in', ['health']);
    expect(simplify(all(ofMine, open, health), context)).toEqual(all(open, health));
  });

  it('is nothing to ask where one alternative always holds, and no case where none can', () => {
    expect(simplify(any(open, all()), context)).toEqual(all());
    expect(simplify(all(open, any()), context)).toEqual(any());
  });
});
