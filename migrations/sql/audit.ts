/**
 * The audit trail: append-only, without gaps, each entry hashed together with the one before it. `audit_append`
 * is the only way in; it locks the one row of `audit_head`, so it comes last in a transaction.
 */
export const up: readonly string[] = [
  `create table audit_head (
     id smallint primary key default 1 check (id = 1),
     position bigint not null,
     hash bytea not null
   ) with (fillfactor = 50)`,
  `insert into audit_head (position, hash) values (0, sha256(convert_to('sala', 'UTF8')))`,
  `create table audit_entry (
     position bigint primary key,
     at timestamptz not null,
     entry jsonb not null,
     actor_kind text not null generated always as (entry ->> 'actor_kind') stored,
     actor_id text generated always as (entry ->> 'actor_id') stored,
     action text not null generated always as (entry ->> 'action') stored,
     subject_type text not null generated always as (entry ->> 'subject_type') stored,
     subject_id text not null generated always as (entry ->> 'subject_id') stored,
     detail jsonb not null generated always as (coalesce(entry -> 'detail', '{}'::jsonb)) stored,
     prev_hash bytea not null,
     hash bytea not null
   )`,
  'create index audit_subject on audit_entry (subject_type, subject_id, position)',
  'create index audit_actor on audit_entry (actor_id, position) where actor_id is not null',
  // The position and the moment stand inside the hashed entry, so that rows can be neither moved nor redated.
  // Hashes follow one another in the loop; the rows go in together.
  `create function audit_append(entries jsonb) returns bigint language plpgsql as $$
   declare
     head audit_head%rowtype;
     item jsonb;
     items jsonb[] := '{}';
     hashes bytea[];
     start bigint;
   begin
     select * into strict head from audit_head for update;
     start := head.position;
     hashes := array[head.hash];
     for item in select value from jsonb_array_elements(entries) loop
       head.position := head.position + 1;
       item := item || jsonb_build_object('position', head.position);
       head.hash := sha256(head.hash || convert_to(item::text, 'UTF8'));
       items := items || item;
       hashes := hashes || head.hash;
     end loop;
     insert into audit_entry (position, at, entry, prev_hash, hash)
     select start + nth, (entry ->> 'at')::timestamptz, entry, hashes[nth], hashes[nth + 1]
     from unnest(items) with ordinality as added(entry, nth);
     update audit_head set position = head.position, hash = head.hash;
     return head.position;
   end $$`,
  `create function refuse_audit_change() returns trigger language plpgsql as $$
   begin
     raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
   end $$`,
  `create trigger audit_append_only before update or delete or truncate on audit_entry
     for each statement execute function refuse_audit_change()`,
];

export const down: readonly string[] = [
  'drop function audit_append(jsonb)',
  'drop table audit_entry',
  'drop function refuse_audit_change()',
  'drop table audit_head',
];
