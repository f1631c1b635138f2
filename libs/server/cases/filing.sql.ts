import type { PreparedQuery } from '#platform/database';

/**
 * A whole group of filings in one statement, so in one commit: submissions, numbers, cases, events, timers,
 * outbox and audit. Filings whose idempotency key is known already leave no trace; `pos` tells which were written.
 *
 * Numbers have no gaps: the counter row of service and year is raised by exactly the count of new rows, in the
 * transaction that inserts them. The audit head is locked last, as everywhere.
 */
export const fileSubmissions: PreparedQuery = {
  name: 'file-submissions',
  sql: `
with input as materialized (
  select * from jsonb_to_recordset($1::jsonb) as row(
    pos integer, "caseId" uuid, "submissionId" uuid, service text, version integer, "key" text, "bodyHash" text,
    answers jsonb, sealed text, files jsonb, "receivedAt" timestamptz, year integer, "trackingCode" text,
    state text, phase text, division text, flags jsonb, "applicantMasked" text, search text, "nationalIdIndex" text, "phoneIndex" text, "placeCell" text,
    village integer, contact jsonb, "sealedAccess" boolean, "publicList" boolean, "dueAt" timestamptz, "tickAt" timestamptz,
    "effectiveReceivedAt" timestamptz, "caseVersion" integer, data jsonb, events jsonb, timers jsonb, outbox jsonb,
    "actorKind" text, "actorId" uuid)
),
filed as (
  insert into submission (id, case_id, service, version, idempotency_key, body_hash, answers, sealed, files, received_at)
  select "submissionId", "caseId", service, version, "key", "bodyHash", answers, sealed, files, "receivedAt"
  from input order by service, "key"
  on conflict (service, idempotency_key) do nothing
  returning id
),
fresh as materialized (
  select input.*, row_number() over (partition by service, year order by pos) as nth
  from input join filed on filed.id = input."submissionId"
),
counted as (
  insert into receipt_counter (service, year, last)
  select service, year, count(*) from fresh group by service, year order by service, year
  on conflict (service, year) do update set last = receipt_counter.last + excluded.last
  returning service, year, last
),
numbered as materialized (
  select fresh.*, (counted.last - count(*) over (partition by service, year) + fresh.nth)::integer as seq
  from fresh join counted using (service, year)
),
opened as (
  insert into service_case (
    id, service, service_version, receipt_year, receipt_seq, tracking_code, submission_id, state, phase, division, flags,
    applicant_masked, search, national_id_index, phone_index, place_cell, village, contact, sealed_access, public_list, due_at, tick_at, received_at,
    effective_received_at, entered_state_at, changed_at, version, data)
  select "caseId", service, version, year, seq, "trackingCode", "submissionId", state, phase, division,
    array(select jsonb_array_elements_text(flags)), "applicantMasked",
    lpad(seq::text, 5, '0') || '/' || year || ' ' || search, "nationalIdIndex", "phoneIndex", "placeCell", village, contact,
    "sealedAccess", "publicList", "dueAt", "tickAt", "receivedAt", "effectiveReceivedAt", "receivedAt", "receivedAt", "caseVersion", data
  from numbered
),
happened as (
  insert into case_event (case_id, seq, type, at, actor_kind, actor_id, data)
  select "caseId", event.nth, event.value ->> 'type', (event.value ->> 'at')::timestamptz, event.value #>> '{actor,kind}',
    (event.value #>> '{actor,id}')::uuid, event.value -> 'data'
  from numbered, jsonb_array_elements(events) with ordinality as event(value, nth)
),
timed as (
  insert into case_timer (case_id, action, state, due_at)
  select "caseId", timer ->> 'action', state, (timer ->> 'at')::timestamptz from numbered, jsonb_array_elements(timers) as timer
),
sent as (
  insert into outbox (id, kind, payload)
  select (message ->> 'id')::uuid, message ->> 'kind', message -> 'payload' from numbered, jsonb_array_elements(outbox) as message
),
audited as materialized (
  select audit_append(jsonb_agg(jsonb_build_object(
    'at', "receivedAt", 'actor_kind', "actorKind", 'actor_id', "actorId", 'action', 'case.opened', 'subject_type', 'case',
    'subject_id', "caseId", 'detail', jsonb_build_object('service', service, 'version', version, 'year', year, 'seq', seq)
  ) order by pos)) from numbered having count(*) > 0
)
select pos, seq from numbered left join audited on true`,
};
