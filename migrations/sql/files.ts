/** Uploaded files: what they are, and which filing named them. The bytes lie in the file store. */
export const up: readonly string[] = [
  `create table file (
     id uuid primary key,
     key text not null unique,
     name text not null,
     size integer not null,
     media_type text not null,
     sha256 text not null,
     claimed_by uuid,
     created_at timestamptz not null
   )`,
  'create index file_unclaimed on file (created_at) where claimed_by is null',
  'create index file_claimed on file (claimed_by) where claimed_by is not null',
];

export const down: readonly string[] = ['drop table file'];
