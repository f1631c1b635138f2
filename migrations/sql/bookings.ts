/** What is given for a time: who holds or has which resource, and the rows that are locked while it is decided. */
export const up: readonly string[] = [
  `create table booking (
     id uuid primary key,
     service text not null,
     booking text not null,
     resource text not null,
     day date not null,
     start text not null,
     ends text not null,
     units integer not null check (units > 0),
     state text not null check (state in ('held', 'confirmed', 'waiting', 'released', 'lapsed')),
     held_until timestamptz,
     case_id uuid,
     pointer text,
     counted_by text[] not null,
     priority integer not null default 0,
     length integer not null,
     created_at timestamptz not null
   )`,
  'create index booking_case on booking (case_id) where case_id is not null',
  `create index booking_ends on booking (held_until) where state = 'held' and held_until is not null`,
  `create index booking_waiting on booking (resource, day) where state = 'waiting'`,
  'create index booking_counted on booking using gin (counted_by)',
  `create table booking_span (
     booking_id uuid not null references booking (id) on delete cascade,
     resource text not null,
     day date not null,
     starts text not null,
     ends text not null,
     units integer not null,
     primary key (booking_id, day)
   )`,
  'create index booking_span_day on booking_span (resource, day)',
  `create table booking_lock (
     resource text not null,
     day date not null,
     changes bigint not null,
     primary key (resource, day)
   )`,
];

export const down: readonly string[] = [
  'drop table booking_lock',
  'drop table booking_span',
  'drop table booking',
];
