import { type FilterNode, all, any, where } from '#core/inbox';
import { type Result, fail, ok, problem } from '#core/result';
import { addDays } from '#core/thai';
import type { InboxFilter } from '#contracts/inbox';

const nobody = '00000000-0000-0000-0000-000000000000';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const mostValues = 30;

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What the officer narrowed a list by, as a filter. Refuses more values than a person chooses. */
export const narrowing = (filter: InboxFilter, readerId: string): Result<FilterNode> => {
  const lists = (Object.keys(byList) as ListName[]).flatMap((name) => {
    const text = filter[name];
    return text === undefined ? [] : [[name, listOf(text)] as const];
  });
  const long = lists.find(([, values]) => values.length > mostValues);
  if (long) return fail(tooMany(long[0]));
  return ok(
    all(
      ...lists.map(([name, values]) => byList[name](values, readerId)),
      ...between('receivedAt', filter.receivedFrom, filter.receivedTo),
      ...between('dueAt', filter.dueFrom, filter.dueTo),
      ...(['unread', 'mentioned', 'unanswered'] as const).flatMap((mark) =>
        filter[mark] === undefined ? [] : [where(mark, 'is', filter[mark])],
      ),
    ),
  );
};

type ListName = 'service' | 'state' | 'phase' | 'division' | 'assignee' | 'flags' | 'village';
type ByList = (values: readonly string[], readerId: string) => FilterNode;

const byState: ByList = (values) =>
  any(
    ...values.map((value) => {
      const [service, state] = value.includes(':') ? value.split(':') : [null, value];
      return service === null
        ? where('state', 'in', state ?? '')
        : all(where('service', 'in', service ?? ''), where('state', 'in', state ?? ''));
    }),
  );

const byAssignee: ByList = (values, readerId) => {
  const ids = values
    .filter((value) => value !== 'none')
    .map((value) => (value === 'me' ? readerId : uuid.test(value) ? value : nobody));
  return any(
    ...(values.includes('none') ? [where('assignee', 'empty')] : []),
    ...(ids.length > 0 ? [where('assignee', 'in', ids)] : []),
  );
};

const byList: Readonly<Record<ListName, ByList>> = {
  service: (values) => where('service', 'in', values),
  state: byState,
  phase: (values) => where('phase', 'in', values),
  division: (values) => where('division', 'in', values),
  assignee: byAssignee,
  flags: (values) => where('flags', 'has', values),
  village: (values) => where('village', 'in', values),
};

/** Days of Bangkok, both included. */
const between = (field: 'receivedAt' | 'dueAt', from?: string, to?: string): FilterNode[] => [
  ...(from ? [where(field, 'from', midnight(from))] : []),
  ...(to ? [where(field, 'before', midnight(addDays(to, 1)))] : []),
];

const midnight = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString();

const tooMany = (field: string) =>
  problem('request.invalid', `เลือกได้ไม่เกิน 30 ค่า (${field})`, `Choose 30 values of ${field} at most`);
