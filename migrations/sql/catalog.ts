/**
 * Services as data: drafts, frozen versions, the council profile. Documents are `json`, not `jsonb`: the order of their
 * keys is the order of the fields that people see.
 */
export const up: readonly string[] = [
  `create table service (
     code text primary key,
     live_version integer,
     retired boolean not null default false,
     created_at timestamptz not null default now()
   )`,
  `create table service_version (
     service text not null references service (code),
     version integer not null,
     hash text not null,
     definition json not null,
     source json not null,
     validator text not null,
     published_at timestamptz not null,
     published_by text not null,
     primary key (service, version)
   )`,
  `create table service_draft (
     service text primary key,
     revision integer not null,
     source json not null,
     saved_at timestamptz not null,
     saved_by text not null
   )`,
  `create table council (
     id smallint primary key default 1 check (id = 1),
     profile jsonb not null,
     saved_at timestamptz not null
   )`,
  `create table shared_part (
     name text not null,
     version integer not null,
     document json not null,
     primary key (name, version)
   )`,
  // A published version is immutable: cases rest on it.
  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
   end $$`,
  `create trigger service_version_frozen before update or delete on service_version
     for each row execute function refuse_change()`,
];

export const down: readonly string[] = [
  'drop table shared_part',
  'drop table council',
  'drop table service_draft',
  'drop table service_version',
  'drop table service',
  'drop function refuse_change()',
];
