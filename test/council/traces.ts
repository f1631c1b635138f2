import { eventually } from '#test/support';
import type { ClockedSala } from './clocked-sala.js';

/** What work a case has set going, and what it did in other rooms, in the words of journeys: `notify:accepted`. */
const traces = `
select 'notify:' || (payload ->> 'notification') as trace from outbox where kind = 'notify' and payload ->> 'caseId' = $1::text
union all
select 'issue-document:' || document from issued_document where case_id = $1::uuid
union all
select 'publish-notice:' || notice from public_notice where case_id = $1::uuid
union all
select case type when 'entry.changed' then 'change-entry:' else 'register:' end || register from (
  select distinct event.type, event.at, entry.register from register_event event
  join register_entry entry on entry.id = event.entry_id where event.case_id = $1::uuid) as entered`;

const kinds: ReadonlySet<string> = new Set([
  'notify',
  'issue-document',
  'publish-notice',
  'register',
  'change-entry',
]);

const kindOf = (trace: string): string => trace.split(':', 1)[0]!;

export const readTraces = async (sala: ClockedSala, caseId: string): Promise<readonly string[]> =>
  (await sala.query<{ trace: string }>(traces, [caseId])).map(({ trace }) => trace);

/** Those of the later list that the earlier one has not, as far as the step speaks of their kinds; of messages it always does. */
export const newTraces = (
  before: readonly string[],
  after: readonly string[],
  effects: readonly string[],
): readonly string[] => {
  const rest = [...after];
  for (const trace of before) rest.splice(rest.indexOf(trace), 1);
  const spoken = new Set(['notify', ...effects.map(kindOf)]);
  return rest.filter((trace) => spoken.has(kindOf(trace))).toSorted();
};

/** The part of what a step expects that leaves a trace. A paper or notice with a condition leaves none when it is not due. */
export const expectedTraces = (
  effects: readonly string[],
  conditional: readonly string[],
  found: readonly string[],
): readonly string[] =>
  effects
    .filter((effect) => kinds.has(kindOf(effect)))
    .filter((effect) => found.includes(effect) || !conditional.includes(effect.split(':')[1]!))
    .toSorted();

interface Work {
  readonly open: number;
  readonly failed: readonly { readonly kind: string; readonly error: string }[];
}

const work = `
select count(*) filter (where finished_at is null and failed_at is null and last_error is null)::integer as open,
  coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'error', last_error)) filter (where last_error is not null), '[]') as failed
from outbox`;

/** Waits till the worker has done all that was set going; answers what failed. */
export const finishWork = async (sala: ClockedSala): Promise<Work['failed']> => {
  const ask = async () => (await sala.query<Work>(work))[0]!;
  return (await eventually(ask, ({ open }) => open === 0)).failed;
};
