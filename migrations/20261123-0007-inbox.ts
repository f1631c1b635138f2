import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `phase in ('received', 'in-progress', 'waiting-applicant')`;

const up: readonly string[] = [
  `alter table service_case
     add column changed_at timestamptz,
     add column phone_index text,
     add column place_cell text,
     add column unanswered boolean not null default false`,
  // Cases from before changed last when they came into their state, as far as the row knows.
  'update service_case set changed_at = entered_state_at',
  'alter table service_case alter column changed_at set not null',
  'alter table service_case alter column changed_at set default now()',
  `create index case_open_changed on service_case (division, changed_at desc, id desc) where ${open}`,
  `create index case_open_service on service_case (service, state, received_at desc, id desc) where ${open}`,
  'create index case_phone on service_case (phone_index) where phone_index is not null',
  'create index case_place on service_case (place_cell) where place_cell is not null',
  `create index case_held on service_case (changed_at) where assignee is not null and phase in ('received', 'in-progress')`,
  'create index case_changed on service_case (changed_at)',
  'create index case_unanswered on service_case (division, changed_at desc) where unanswered',
  `create table inbox_reader (
     officer_id uuid primary key,
     read_until timestamptz not null
   )`,
  `create table inbox_view (
     id uuid primary key,
     owner_id uuid not null references officer (id) on delete cascade,
     division text references division (id) on delete cascade,
     title text not null,
     filter jsonb not null,
     sort text,
     columns text[],
     created_at timestamptz not null,
     updated_at timestamptz not null
   )`,
  'create index inbox_view_owner on inbox_view (owner_id)',
  'create index inbox_view_division on inbox_view (division) where division is not null',
  `create table case_mention (
     case_id uuid not null,
     officer_id uuid not null,
     seq integer not null,
     at timestamptz not null,
     seen_at timestamptz,
     primary key (case_id, seq, officer_id)
   )`,
  'create index case_mention_unseen on case_mention (officer_id, case_id) where seen_at is null',
  `create table case_message (
     id uuid primary key,
     case_id uuid not null,
     at timestamptz not null,
     from_office boolean not null,
     officer_id uuid,
     sealed text not null,
     read_at timestamptz
   )`,
  'create index case_message_case on case_message (case_id, at, id)',
  `create table bulk_action (
     id uuid primary key,
     officer_id uuid not null,
     idempotency_key text,
     body_hash text not null,
     command jsonb not null,
     title jsonb not null,
     created_at timestamptz not null,
     stopped_at timestamptz,
     finished_at timestamptz,
     unique (officer_id, idempotency_key)
   )`,
  'create index bulk_action_officer on bulk_action (officer_id, created_at desc)',
  `create table bulk_item (
     bulk_id uuid not null references bulk_action (id) on delete cascade,
     pos integer not null,
     case_id uuid not null,
     version integer not null,
     state text not null,
     code text,
     reason jsonb,
     primary key (bulk_id, pos)
   )`,
  `create index bulk_item_left on bulk_item (bulk_id, pos) where state = 'waiting'`,
];

/** What one inbox needs beside its rows: changes, places, saved lists, mentions, messages, bulk actions. */
export class Inbox1795392420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'bulk_item',
      'bulk_action',
      'case_message',
      'case_mention',
      'inbox_view',
      'inbox_reader',
    ])
      await runner.query(`drop table ${table}`);
    await runner.query(
      'alter table service_case drop column changed_at, drop column phone_index, drop column place_cell, drop column unanswered',
    );
  }
}
