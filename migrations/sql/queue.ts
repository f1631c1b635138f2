/** Work for after the commit, written in the transaction that causes it; and which effects are done. */
export const up: readonly string[] = [
  `create table outbox (
     id uuid primary key,
     kind text not null,
     payload jsonb not null,
     created_at timestamptz not null default now(),
     dispatched_at timestamptz,
     attempts integer not null default 0,
     finished_at timestamptz,
     failed_at timestamptz,
     last_error text
   )`,
  'create index outbox_waiting on outbox (created_at, id) where dispatched_at is null',
  `create index outbox_under_way on outbox (dispatched_at)
     where dispatched_at is not null and finished_at is null and failed_at is null`,
  'create index outbox_failed on outbox (failed_at) where failed_at is not null',
  'create index outbox_finished on outbox (finished_at) where finished_at is not null',
  `create table effect_done (
     effect_id text primary key,
     done_at timestamptz not null default now()
   )`,
];

export const down: readonly string[] = ['drop table effect_done', 'drop table outbox'];
