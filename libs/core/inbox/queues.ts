import { type Text, text } from '#core/result';
import type { Actor, OfficerRole } from '#core/access';
import { type FilterNode, all, where } from './filter.js';

export type InboxSort = 'received' | '-received' | 'due' | '-entered' | '-changed';
export type InboxColumn =
  | 'receiptNumber'
  | 'service'
  | 'state'
  | 'applicant'
  | 'village'
  | 'division'
  | 'assignee'
  | 'dueAt'
  | 'receivedAt'
  | 'changedAt';

/** A queue of the inbox, as data: new services come into it by matching, never by code. */
export interface Queue {
  readonly id: string;
  readonly title: Text;
  /** Said when no case is in it. */
  readonly empty: Text;
  /** Who has it. */
  readonly roles: readonly OfficerRole[];
  readonly filter: FilterNode;
  readonly sort: InboxSort;
  readonly columns: readonly InboxColumn[];
  /** What its rows offer first. */
  readonly mainAction: 'take' | 'open';
}

const open = where('phase', 'in', ['received', 'in-progress', 'waiting-applicant']);
const ended = where('phase', 'in', ['completed', 'refused', 'closed']);
const mine = where('assignee', 'in', { variable: 'me' });
const ofMyDivisions = where('division', 'in', { variable: 'my-divisions' });

const columns: readonly InboxColumn[] = [
  'receiptNumber',
  'service',
  'state',
  'applicant',
  'village',
  'dueAt',
  'receivedAt',
];
const shared: readonly InboxColumn[] = [...columns, 'assignee'];
const workers: readonly OfficerRole[] = ['officer', 'supervisor'];

/** The queues that every council begins with, in the order of the list. */
export const queues: readonly Queue[] = [
  {
    id: 'mine',
    mainAction: 'open',
    title: text('งานของฉัน', 'My cases'),
    empty: text('ยังไม่มีเรื่องในมือคุณ รับเรื่องจากคิวรอผู้รับได้', 'You hold no case; take one from the unassigned queue'),
    roles: ['officer', 'supervisor', 'executive'],
    filter: all(open, mine),
    sort: 'due',
    columns,
  },
  {
    id: 'new',
    mainAction: 'open',
    title: text('ใหม่สำหรับฉัน', 'New to me'),
    empty: text('คุณเปิดดูเรื่องที่เปลี่ยนแปลงครบแล้ว', 'You have opened everything that changed'),
    roles: workers,
    sort: '-changed',
    columns: [...shared, 'changedAt'],
    filter: all(
      open,
      ofMyDivisions,
      where('changedAt', 'from', { variable: 'recently' }),
      where('unread', 'is', true),
    ),
  },
  {
    id: 'mentioned',
    mainAction: 'open',
    title: text('มีคนกล่าวถึงฉัน', 'Mentions of me'),
    empty: text('ไม่มีบันทึกที่กล่าวถึงคุณ', 'No note mentions you'),
    roles: ['officer', 'supervisor', 'executive'],
    filter: where('mentioned', 'is', true),
    sort: '-changed',
    columns: [...shared, 'changedAt'],
  },
  {
    id: 'messages',
    mainAction: 'open',
    title: text('ข้อความรอตอบ', 'Messages to answer'),
    empty: text('ไม่มีข้อความจากผู้ยื่นที่รอตอบ', 'No message of an applicant waits for an answer'),
    roles: workers,
    filter: all(ofMyDivisions, where('unanswered', 'is', true)),
    sort: '-changed',
    columns: [...shared, 'changedAt'],
  },
  {
    id: 'unassigned',
    mainAction: 'take',
    title: text('รอผู้รับ', 'Unassigned'),
    empty: text('ทุกเรื่องมีผู้รับแล้ว', 'Every case has been taken'),
    roles: workers,
    filter: all(open, ofMyDivisions, where('assignee', 'empty')),
    sort: 'received',
    columns,
  },
  {
    id: 'my-division',
    mainAction: 'open',
    title: text('ทั้งส่วนงาน', 'My division'),
    empty: text('ส่วนงานของคุณไม่มีเรื่องค้าง', 'Your division has no open case'),
    roles: workers,
    filter: all(open, ofMyDivisions),
    sort: '-received',
    columns: shared,
  },
  {
    id: 'due-soon',
    mainAction: 'open',
    title: text('ใกล้ครบกำหนด', 'Due soon'),
    empty: text('ไม่มีเรื่องที่ครบกำหนดใน 3 วันทำการ', 'Nothing is due within 3 working days'),
    roles: workers,
    sort: 'due',
    columns: shared,
    filter: all(
      open,
      ofMyDivisions,
      where('dueAt', 'from', { variable: 'now' }),
      where('dueAt', 'before', { variable: 'soon' }),
    ),
  },
  {
    id: 'late',
    mainAction: 'open',
    title: text('เกินกำหนด', 'Late'),
    empty: text('ไม่มีเรื่องเกินกำหนด', 'Nothing is late'),
    roles: workers,
    filter: all(open, ofMyDivisions, where('dueAt', 'before', { variable: 'now' })),
    sort: 'due',
    columns: shared,
  },
  {
    id: 'waiting-applicant',
    mainAction: 'open',
    title: text('รอผู้ยื่น', 'Waiting for the applicant'),
    empty: text('ไม่มีเรื่องที่รอผู้ยื่นดำเนินการ', 'No case waits for its applicant'),
    roles: workers,
    filter: all(ofMyDivisions, where('phase', 'in', 'waiting-applicant')),
    sort: '-entered',
    columns: shared,
  },
  {
    id: 'council',
    mainAction: 'open',
    title: text('ทั้งหน่วยงาน', 'Whole council'),
    empty: text('ไม่มีเรื่องค้างในหน่วยงาน', 'The council has no open case'),
    roles: ['executive'],
    filter: open,
    sort: '-received',
    columns: [...shared, 'division'],
  },
  {
    id: 'done',
    mainAction: 'open',
    title: text('เสร็จล่าสุด', 'Recently closed'),
    empty: text('ไม่มีเรื่องที่เสร็จใน 30 วันนี้', 'Nothing was closed in the last 30 days'),
    roles: workers,
    sort: '-entered',
    columns: shared,
    filter: all(ended, ofMyDivisions, where('enteredStateAt', 'from', { variable: 'recently' })),
  },
];

/** The queues that the officer’s roles give; none for a designer of services. */
export const queuesFor = (actor: Pick<Actor, 'roles'>): readonly Queue[] =>
  queues.filter((queue) => queue.roles.some((role) => actor.roles.includes(role)));
