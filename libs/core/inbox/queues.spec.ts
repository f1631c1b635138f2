import { describe, expect, it } from '@jest/globals';
import { roadPeople, toyCalendar } from '#test/fixtures';
import { type InboxRow, all, filterContext, matches, queues, queuesFor, visibleTo } from './index.js';

const now = '2026-11-24T02:00:00.000Z';
const base: InboxRow = {
  service: 'toy-road',
  state: 'inspecting',
  phase: 'in-progress',
  division: 'engineering',
  assignee: null,
  flags: [],
  dueAt: '2026-12-20T09:30:00.000Z',
  receivedAt: '2026-11-23T02:00:00.000Z',
  enteredStateAt: '2026-11-23T02:00:00.000Z',
  village: '3',
  changedAt: '2026-11-23T02:00:00.000Z',
  unread: false,
  mentioned: false,
  unanswered: false,
};

const queuesOf = (row: Partial<InboxRow>, who: keyof typeof roadPeople = 'engineer') => {
  const actor = roadPeople[who];
  const context = filterContext(actor, now, toyCalendar);
  return queuesFor(actor)
    .filter(({ filter }) => matches(all(visibleTo(actor), filter), { ...base, ...row }, context))
    .map(({ id }) => id);
};

describe('queuesFor', () => {
  it('an officer and a supervisor have the queues of their division', () => {
    const ids = [
      'mine',
      'new',
      'mentioned',
      'messages',
      'unassigned',
      'my-division',
      'due-soon',
      'late',
      'waiting-applicant',
      'done',
    ];
    expect(queuesFor(roadPeople.engineer).map(({ id }) => id)).toEqual(ids);
    expect(queuesFor(roadPeople.chief).map(({ id }) => id)).toEqual(ids);
  });

  it('an executive sees the whole council', () => {
    expect(queuesFor(roadPeople.mayor).map(({ id }) => id)).toContain('council');
    expect(queuesFor({ ...roadPeople.mayor, roles: ['executive'] }).map(({ id }) => id)).toEqual([
      'mine',
      'mentioned',
      'council',
    ]);
  });

  it('a designer of services has none', () => {
    expect(queuesFor(roadPeople.admin)).toEqual([]);
  });

  it('every queue has a title and a word for when it is empty, in both languages', () => {
    for (const { title, empty } of queues) {
      expect([title.th, title.en, empty.th, empty.en].every((words) => words.length > 0)).toBe(true);
    }
  });

  it('ids are not used twice', () => {
    expect(new Set(queues.map(({ id }) => id)).size).toBe(queues.length);
  });
});

describe('a case comes into the queues', () => {
  it.each<[string, Partial<InboxRow>, string[]]>([
    ['free', {}, ['unassigned', 'my-division']],
    ['mine', { assignee: 'engineer' }, ['mine', 'my-division']],
    ['a colleague’s', { assignee: 'colleague' }, ['my-division']],
    ['of another division', { division: 'health' }, []],
    ['mine, of another division', { division: 'health', assignee: 'engineer' }, ['mine']],
    [
      'due within three working days',
      { dueAt: '2026-11-27T09:00:00.000Z' },
      ['unassigned', 'my-division', 'due-soon'],
    ],
    ['due today', { dueAt: '2026-11-24T09:30:00.000Z' }, ['unassigned', 'my-division', 'due-soon']],
    ['late', { dueAt: '2026-11-23T09:30:00.000Z' }, ['unassigned', 'my-division', 'late']],
    [
      'not counted now',
      { dueAt: null, phase: 'waiting-applicant' },
      ['unassigned', 'my-division', 'waiting-applicant'],
    ],
    ['closed yesterday', { phase: 'completed', assignee: 'engineer' }, ['done']],
    ['refused long ago', { phase: 'refused', enteredStateAt: '2026-10-01T02:00:00.000Z' }, []],
    ['changed since it was opened', { unread: true }, ['new', 'unassigned', 'my-division']],
    [
      'changed, but so long ago that it is no news',
      { unread: true, changedAt: '2026-10-01T02:00:00.000Z' },
      ['unassigned', 'my-division'],
    ],
    ['of another division, and a note mentions me', { division: 'health', mentioned: true }, []],
    ['a note mentions me', { mentioned: true }, ['mentioned', 'unassigned', 'my-division']],
    ['the applicant wrote', { unanswered: true }, ['messages', 'unassigned', 'my-division']],
    ['the applicant wrote after the end', { unanswered: true, phase: 'closed' }, ['messages', 'done']],
    ['sealed', { flags: ['sealed'] }, []],
    ['sealed and mine', { flags: ['sealed'], assignee: 'engineer' }, ['mine', 'my-division']],
  ])('%s', (_, row, expected) => {
    expect(queuesOf(row)).toEqual(expected);
  });

  it('of an executive, whatever the division, but not when sealed', () => {
    expect(queuesOf({ division: 'education' }, 'mayor')).toEqual(['council']);
    expect(queuesOf({ flags: ['sealed'] }, 'mayor')).toEqual([]);
    expect(queuesOf({ flags: ['sealed'] }, 'chief')).toEqual(['unassigned', 'my-division']);
  });
});

describe('filterContext', () => {
  it('three working days from Tuesday end on Friday, over the weekend and holidays later', () => {
    expect(filterContext(roadPeople.engineer, now, toyCalendar)).toMatchObject({
      me: 'engineer',
      'my-divisions': ['engineering'],
      soon: '2026-11-27T09:30:00.000Z',
      recently: '2026-10-25T02:00:00.000Z',
    });
    expect(filterContext(roadPeople.engineer, '2026-12-04T02:00:00.000Z', toyCalendar).soon).toBe(
      '2026-12-11T09:30:00.000Z',
    );
  });
});
