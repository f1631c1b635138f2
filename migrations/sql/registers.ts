/** What lives on after a case: entries, their events, what may be there once only, and running numbers. */
export const up: readonly string[] = [
  `create table number_series (
     series text not null,
     year integer not null,
     last integer not null,
     primary key (series, year)
   )`,
  `create table register_entry (
     id uuid primary key,
     register text not null,
     number text not null,
     state text not null,
     ended boolean not null,
     valid_from date not null,
     valid_until date,
     sealed text not null,
     holder_masked text not null,
     holder_index text,
     service text not null,
     service_version integer not null,
     division text not null,
     case_id uuid not null,
     row integer,
     version integer not null,
     warned integer,
     registered_at timestamptz not null,
     unique (register, number)
   )`,
  'create unique index register_entry_case on register_entry (case_id, register, coalesce(row, -1))',
  'create index register_entry_list on register_entry (register, registered_at desc, id)',
  `create index register_entry_ends on register_entry (valid_until) where valid_until is not null and not ended`,
  'create index register_entry_holder on register_entry (holder_index) where holder_index is not null',
  `create table register_event (
     entry_id uuid not null references register_entry (id),
     seq integer not null,
     type text not null,
     at timestamptz not null,
     case_id uuid,
     state text not null,
     valid_until date,
     primary key (entry_id, seq)
   )`,
  `create table register_key (
     register text not null,
     rule text not null,
     key text not null,
     case_id uuid not null,
     entry_id uuid references register_entry (id),
     primary key (register, rule, key)
   )`,
  'create index register_key_entry on register_key (entry_id) where entry_id is not null',
];

export const down: readonly string[] = [
  'drop table register_key',
  'drop table register_event',
  'drop table register_entry',
  'drop table number_series',
];
