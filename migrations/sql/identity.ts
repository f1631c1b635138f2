/** The organisation, its officers, and who is signed in. */
export const up: readonly string[] = [
  `create table division (
     id text primary key,
     name jsonb not null,
     place integer not null
   )`,
  `create table officer (
     id uuid primary key,
     username text not null unique check (username = lower(username)),
     name text not null,
     email text,
     roles text[] not null,
     divisions text[] not null,
     password_hash text not null,
     disabled_at timestamptz,
     created_at timestamptz not null default now()
   )`,
  `create table session (
     token_hash bytea primary key,
     officer_id uuid not null references officer (id) on delete cascade,
     created_at timestamptz not null,
     seen_at timestamptz not null
   )`,
  'create index session_officer on session (officer_id)',
  'create index session_seen on session (seen_at)',
];

export const down: readonly string[] = ['drop table session', 'drop table officer', 'drop table division'];
