import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Actor, mayRead, officerRoles } from '#core/access';
import { toyCalendar } from '#test/fixtures';
import { type InboxRow, filterContext, matches, visibleTo } from './index.js';

const now = '2026-11-24T02:00:00.000Z';
const division = fc.constantFrom('engineering', 'health', 'treasury');

const actor: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constant('officer' as const),
  id: fc.constantFrom('me', 'you'),
  roles: fc.subarray([...officerRoles]),
  divisions: fc.subarray(['engineering', 'health', 'treasury']),
});

const row: fc.Arbitrary<InboxRow> = fc.record({
  service: fc.constant('toy-road'),
  state: fc.constant('inspecting'),
  phase: fc.constantFrom('in-progress', 'completed'),
  division,
  assignee: fc.constantFrom(null, 'me', 'you'),
  flags: fc.subarray(['sealed', 'urgent']),
  dueAt: fc.constant(null),
  receivedAt: fc.constant(now),
  enteredStateAt: fc.constant(now),
  village: fc.constant(null),
  changedAt: fc.constant('2026-11-24T02:00:00.000Z'),
  mentioned: fc.boolean(),
  unanswered: fc.boolean(),
  unread: fc.boolean(),
});

const mayReadRow = (who: Actor, { division: working, assignee, flags }: InboxRow, before: string) =>
  mayRead(
    who,
    {
      division: working,
      divisions: [before, working],
      assignee,
      assignedAt: assignee && now,
      filedBy: null,
      flags,
    },
    { sealed: flags.includes('sealed'), final: false, performers: [] },
  ).ok;

const shows = (who: Actor, listed: InboxRow) =>
  matches(visibleTo(who), listed, filterContext(who, now, toyCalendar));

describe('lists', () => {
  it('never show a case that the officer may not read', () => {
    fc.assert(
      fc.property(actor, row, division, (who, listed, before) => {
        expect(shows(who, listed) && !mayReadRow(who, listed, before)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('show every case that the officer may read and that no other division had before', () => {
    fc.assert(
      fc.property(actor, row, (who, listed) => {
        expect(shows(who, listed)).toBe(mayReadRow(who, listed, listed.division));
      }),
      { numRuns: 2000 },
    );
  });
});
