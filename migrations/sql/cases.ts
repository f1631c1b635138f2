/** Phases of a case that has not ended; written as core/inbox writes them, so that the indexes serve. */
const open = `phase in ('received', 'in-progress', 'waiting-applicant')`;

/** Filings, cases, their events, numbers and timers. */
export const up: readonly string[] = [
  'create extension if not exists pg_trgm',
  `create table submission (
     id uuid primary key,
     case_id uuid not null,
     service text not null,
     version integer not null,
     idempotency_key text not null,
     body_hash text not null,
     answers jsonb not null,
     sealed text,
     files jsonb not null default '{}',
     received_at timestamptz not null,
     unique (service, idempotency_key)
   )`,
  // The first filing has the id of its case: only corrections need to be looked for.
  'create index submission_correction on submission (case_id, received_at) where id <> case_id',
  `create table receipt_counter (
     service text not null,
     year integer not null,
     last integer not null,
     primary key (service, year)
   )`,
  `create table service_case (
     id uuid primary key,
     service text not null,
     service_version integer not null,
     receipt_year integer not null,
     receipt_seq integer not null,
     tracking_code text not null unique,
     submission_id uuid not null,
     state text not null,
     phase text not null,
     division text not null,
     assignee uuid,
     flags text[] not null default '{}',
     applicant_masked text not null,
     search text not null,
     national_id_index text,
     village integer,
     contact jsonb not null default '{}',
     sealed_access boolean not null default false,
     public_list boolean not null default true,
     due_at timestamptz,
     received_at timestamptz not null,
     effective_received_at timestamptz not null,
     entered_state_at timestamptz not null,
     ended boolean not null default false,
     version integer not null,
     data jsonb not null,
     unique (service, receipt_year, receipt_seq)
   )`,
  // Open cases, which lists look at all day: small partial indexes, one for each order of core/inbox.
  `create index case_open_received on service_case (division, received_at desc, id desc) where ${open}`,
  `create index case_open_due on service_case (division, coalesce(due_at, 'infinity'), id) where ${open}`,
  'create index case_received on service_case (received_at desc, id desc)',
  `create index case_open_free on service_case (division, received_at, id) where assignee is null and ${open}`,
  `create index case_resting on service_case (division, phase, entered_state_at desc, id desc) where phase not in ('received', 'in-progress')`,
  'create index case_assignee on service_case (assignee, phase) where assignee is not null',
  'create index case_search on service_case using gin (search gin_trgm_ops)',
  'create index case_national_id on service_case (national_id_index) where national_id_index is not null',
  `create table case_event (
     case_id uuid not null,
     seq integer not null,
     type text not null,
     at timestamptz not null,
     actor_kind text not null,
     actor_id uuid,
     data jsonb not null,
     primary key (case_id, seq)
   )`,
  `create trigger case_event_append_only before update or delete on case_event
     for each row execute function refuse_change()`,
  `create table case_seen (
     officer_id uuid not null,
     case_id uuid not null,
     version integer not null,
     primary key (officer_id, case_id)
   )`,
  `create table case_timer (
     case_id uuid not null,
     action text not null,
     state text not null,
     due_at timestamptz not null,
     primary key (case_id, action)
   )`,
  'create index case_timer_due on case_timer (due_at)',
];

export const down: readonly string[] = [
  'drop table case_timer',
  'drop table case_seen',
  'drop table case_event',
  'drop table service_case',
  'drop table receipt_counter',
  'drop table submission',
];
