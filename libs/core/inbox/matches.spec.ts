import { describe, expect, it } from '@jest/globals';
import { type FilterContext, type FilterNode, type InboxRow, all, any, matches, where } from './index.js';

const row: InboxRow = {
  service: 'toy-road',
  state: 'inspecting',
  phase: 'in-progress',
  division: 'engineering',
  assignee: 'me',
  flags: ['urgent', 'long'],
  dueAt: '2026-11-25T09:30:00.000Z',
  receivedAt: '2026-11-23T02:00:00.000Z',
  enteredStateAt: '2026-11-23T04:00:00.000Z',
  village: '3',
  changedAt: '2026-11-23T04:00:00.000Z',
  unread: true,
  mentioned: false,
  unanswered: false,
};

const context: FilterContext = {
  me: 'me',
  'my-divisions': ['engineering', 'health'],
  now: '2026-11-24T02:00:00.000Z',
  soon: '2026-11-27T09:30:00.000Z',
  recently: '2026-10-25T02:00:00.000Z',
};

const free: InboxRow = { ...row, assignee: null, dueAt: null, flags: [], unread: false };

describe('matches', () => {
  it.each<[string, FilterNode, boolean, boolean]>([
    ['in, one value', where('service', 'in', 'toy-road'), true, true],
    ['in, several', where('state', 'in', ['waiting', 'inspecting']), true, true],
    ['in, a list that is a variable', where('division', 'in', { variable: 'my-divisions' }), true, true],
    ['in, a value that is a variable', where('assignee', 'in', { variable: 'me' }), true, false],
    ['in nothing', where('service', 'in', []), false, false],
    ['not-in', where('state', 'not-in', ['waiting']), true, true],
    ['not-in: nobody is no other', where('assignee', 'not-in', 'colleague'), true, false],
    ['empty', where('assignee', 'empty'), false, true],
    ['not-empty', where('dueAt', 'not-empty'), true, false],
    ['has, one of the flags', where('flags', 'has', ['urgent', 'sealed']), true, false],
    ['has-not', where('flags', 'has-not', ['sealed']), true, true],
    ['has-not, of several one is there', where('flags', 'has-not', ['sealed', 'long']), false, true],
    ['before', where('dueAt', 'before', { variable: 'soon' }), true, false],
    ['before is not at', where('dueAt', 'before', '2026-11-25T09:30:00.000Z'), false, false],
    ['from is at and after', where('dueAt', 'from', '2026-11-25T09:30:00.000Z'), true, false],
    [
      'moments compare as moments, whatever their zone',
      where('dueAt', 'from', '2026-11-25T16:30:00+07:00'),
      true,
      false,
    ],
    ['is', where('unread', 'is', true), true, false],
    ['all', all(where('unread', 'is', true), where('service', 'in', 'toy-road')), true, false],
    ['any', any(where('unread', 'is', true), where('assignee', 'empty')), true, true],
    ['all of nothing', all(), true, true],
    ['any of nothing', any(), false, false],
  ])('%s', (_, filter, taken, untaken) => {
    expect(matches(filter, row, context)).toBe(taken);
    expect(matches(filter, free, context)).toBe(untaken);
  });
});
