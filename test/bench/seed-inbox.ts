import type { Client } from 'pg';
import { seedCases, seedServices } from '../support/seed-cases.js';

/** What a case page reads beside the row: answers and events. */
const fileSome = `
with filed as (
  insert into submission (id, case_id, service, version, idempotency_key, body_hash, answers, files, received_at)
  select submission_id, id, service, 1, id::text, '', '{"first_name": "วิไล", "subject": "ไฟดับ", "village": 7}', '{}', received_at
  from service_case where division = 'clerk' and phase = 'received'
    and not exists (select from submission where submission.id = submission_id) limit 200
  returning case_id, received_at
)
insert into case_event (case_id, seq, type, at, actor_kind, data)
select case_id, 1, 'case.opened', received_at, 'applicant', '{}' from filed`;

/** The cases of a council, those that the clerk has seen among them; made once in a database. Answers with the clerk's id. */
export const seedInbox = async (client: Client, count: number): Promise<string> => {
  const { rows } = await client.query<{ id: string }>("select id from officer where username = 'clerk'");
  const clerk = rows[0]?.id ?? '';
  const others = await client.query<{ id: string }>(
    'select gen_random_uuid() as id from generate_series(1, 299)',
  );
  const officers = [clerk, ...others.rows.map(({ id }) => id)];
  if (await isSeeded(client, count)) return clerk;
  await seedCases(client, { count, officers, now: new Date().toISOString() }, 'bench-request');
  await client.query(
    `insert into case_seen (officer_id, case_id, version)
     select $1, id, 2 from service_case where division = 'clerk' and phase = 'received' and receipt_seq % 2 = 0
     on conflict do nothing`,
    [clerk],
  );
  await client.query(fileSome);
  await client.query('analyze case_seen');
  return clerk;
};

/** Whether the database was kept from an earlier run with as many cases. */
const isSeeded = async (client: Client, count: number): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from service_case where service = 'bench-01' offset $1 limit 1`,
    [Math.floor(count / seedServices) - 1],
  );
  return rowCount === 1;
};
