import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Queue } from '#core/inbox';

const open = `phase in ('received', 'in-progress', 'waiting-applicant')`;
const unread = `version > coalesce((select s.version from case_seen s where s.officer_id = $1 and s.case_id = service_case.id), 0)
  and changed_at > coalesce((select r.read_until from inbox_reader r where r.officer_id = $1), '-infinity')`;
/** All that a row of the list shows, what the reader has seen among it. */
const columns = `id, service, service_version, receipt_year, receipt_seq, state, phase, division, flags, applicant_masked, village,
  assignee, (select name from officer where officer.id = assignee) as holder, due_at, received_at, changed_at, version, unanswered,
  ${unread} as unread,
  exists (select from case_mention m where m.officer_id = $1 and m.case_id = service_case.id and m.seen_at is null) as mentioned`;
const newest = { at: '9999-01-01T00:00:00Z', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

interface Place {
  readonly at: string;
  readonly id: string;
}

export interface BareInbox {
  /** Who asks, for which divisions and in whose stead: no list is anybody’s without it. */
  who(): Promise<unknown>;
  middle(): Promise<Place & { readonly cursor: string }>;
  anyCase(): Promise<string | null>;
  page(after?: Place): Promise<unknown>;
  byDue(): Promise<unknown>;
  ofVillage(village: number): Promise<unknown>;
  search(words: string): Promise<unknown>;
  byNumber(sequence: number, year: number): Promise<unknown>;
  changes(): Promise<unknown>;
  counts(): Promise<unknown>;
  casePage(id: string): Promise<unknown>;
}

/** Conditions as a person would write them by hand, one for each queue. */
const countOf: Readonly<Record<string, string>> = {
  mine: `assignee = $1 and ${open}`,
  new: `division = 'clerk' and ${open} and changed_at >= now() - interval '30 days' and ${unread}`,
  mentioned: `id in (select case_id from case_mention where officer_id = $1 and seen_at is null)`,
  messages: `division = 'clerk' and unanswered`,
  unassigned: `division = 'clerk' and ${open} and assignee is null`,
  'my-division': `division = 'clerk' and ${open}`,
  'due-soon': `division = 'clerk' and ${open} and coalesce(due_at, 'infinity') >= now() and coalesce(due_at, 'infinity') < now() + interval '3 days'`,
  late: `division = 'clerk' and ${open} and coalesce(due_at, 'infinity') < now()`,
  'waiting-applicant': `division = 'clerk' and phase = 'waiting-applicant'`,
  done: `division = 'clerk' and phase in ('completed', 'refused', 'closed') and entered_state_at >= now() - interval '30 days'`,
};

export interface Asker {
  readonly id: string;
  /** What the browser holds; the database knows its hash. */
  readonly token: string;
}

/** The same questions for the same rows and columns, straight through pg: no rules, no words, one prepared statement each. */
export const bareInbox = (
  client: Client,
  { id: clerk, token }: Asker,
  queues: readonly Queue[],
): BareInbox => {
  const tokenHash = createHash('sha256').update(token).digest();
  const ask = (name: string, text: string, values: unknown[] = []) =>
    client.query({ name: `bare-${name}`, text, values });
  const counts = queues.map(
    ({ id }) =>
      `(select count(*) from (select from service_case where ${countOf[id] ?? 'false'} limit 1001) as counted)`,
  );
  return {
    who: () =>
      ask(
        'who',
        `select officer.id, username, name, email, roles, positions, committees, seen_at,
           officer.divisions || array(select d.id from division d where d.served_by = any (officer.divisions)) as divisions,
           array(select absence.officer_id from absence
             where stand_in_id = officer.id and current_date between from_day and to_day) as away
         from session join officer on officer.id = officer_id
         where token_hash = $1 and disabled_at is null and seen_at > now() - interval '30 minutes'`,
        [tokenHash],
      ),
    middle: async () => {
      const { rows } = await client.query<Place>(
        `select received_at::text as at, id from service_case where division = 'clerk' and ${open}
         order by received_at desc, id desc
         offset (select count(*) / 2 from service_case where division = 'clerk' and ${open}) limit 1`,
      );
      const { at, id } = rows[0] ?? newest;
      return { at, id, cursor: Buffer.from(['-received', at, id].join('|')).toString('base64url') };
    },
    anyCase: async () => {
      const { rows } = await client.query<{ id: string }>(
        `select c.id from service_case c join submission s on s.id = c.submission_id where c.division = 'clerk' limit 1`,
      );
      return rows[0]?.id ?? null;
    },
    page: ({ at, id } = newest) =>
      ask(
        'page',
        `select ${columns} from service_case where division = 'clerk' and ${open} and (received_at, id) < ($2, $3)
         order by received_at desc, id desc limit 51`,
        [clerk, at, id],
      ),
    byDue: () =>
      ask(
        'due',
        `select ${columns} from service_case where division = 'clerk' and ${open}
         order by coalesce(due_at, 'infinity'), id limit 51`,
        [clerk],
      ),
    ofVillage: (village) =>
      ask(
        'village',
        `select ${columns} from service_case where division = 'clerk' and ${open} and village = $2
         order by received_at desc, id desc limit 51`,
        [clerk, village],
      ),
    search: (words) => {
      const keys = words.split(' ');
      const likes = keys.map((_, place) => `search like $${place + 2}`).join(' and ');
      return ask(
        `search-${keys.length}`,
        `select ${columns} from service_case where (assignee = $1 or division = 'clerk') and ${likes} order by received_at desc, id desc limit 51`,
        [clerk, ...keys.map((key) => `%${key}%`)],
      );
    },
    byNumber: (sequence, year) =>
      ask(
        'number',
        `select ${columns} from service_case where (assignee = $1 or division = 'clerk') and receipt_seq = $2 and receipt_year = $3
         order by received_at desc, id desc limit 51`,
        [clerk, sequence, year],
      ),
    changes: () =>
      ask(
        'changes',
        `select id from service_case where (assignee = $1 or division = 'clerk') and changed_at >= now() - interval '5 seconds'
         order by changed_at desc limit 101`,
        [clerk],
      ),
    counts: () => ask('counts', `select ${counts.join(', ')}`, [clerk]),
    // The page also marks the case as seen and logs the opening, durably.
    casePage: async (id) => {
      await ask('case', 'select * from service_case where id = $1', [id]);
      await ask('answers', 'select * from submission where case_id = $1 and id = $1', [id]);
      await ask('events', 'select * from case_event where case_id = $1 order by seq', [id]);
      await ask('seen', seeCase, [clerk, id]);
      await ask('log', 'select audit_append($1::jsonb)', [
        JSON.stringify([
          {
            at: new Date().toISOString(),
            actor_kind: 'officer',
            actor_id: clerk,
            action: 'case.viewed',
            subject_type: 'case',
            subject_id: id,
            detail: {},
          },
        ]),
      ]);
    },
  };
};

const seeCase = `
insert into case_seen (officer_id, case_id, version) values ($1, $2, 1)
on conflict (officer_id, case_id) do update set version = excluded.version`;
