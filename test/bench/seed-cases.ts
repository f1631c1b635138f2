import type { Client } from 'pg';

/** Cases of the bench service made in the database itself: nine in ten open, spread over four divisions and a year. */
export const seedCases = async (client: Client, count: number): Promise<void> => {
  await client.query(
    `insert into service_case (id, service, service_version, receipt_year, receipt_seq, tracking_code, submission_id, state, phase,
       division, flags, applicant_masked, search, village, contact, due_at, received_at, effective_received_at, entered_state_at,
       ended, version, data)
     select gen_random_uuid(), 'bench-request', 1, 2560, n, 'SEED-' || n, gen_random_uuid(),
       case when n % 10 = 0 then 'done' else 'received' end, case when n % 10 = 0 then 'completed' else 'received' end,
       case when n % 10 < 7 then 'clerk' else (array['engineering', 'welfare', 'health'])[1 + n % 3] end, '{}', 'ส••••• ต•••••',
       lpad((n % 100000)::text, 5, '0') || '/2560 สมหญิง ตัวอย่าง ' || n, 1 + n % 10, '{}', at + interval '15 days', at, at, at,
       n % 10 = 0, 1, '{"clocks": [], "correction": null, "corrections": 0, "filedBy": null, "homeDivision": "clerk", "divisions": ["clerk"], "divisions": ["clerk"], "assignedAt": null}'
     from (select n, timestamptz '2025-11-01 00:00:00+07' + n * interval '150 seconds' as at from generate_series(1, $1) as n) as made`,
    [count],
  );
  await client.query('vacuum analyze service_case');
};
