import type { MigrationInterface, QueryRunner } from 'typeorm';

const up: readonly string[] = [
  `alter table service
     add column retired_at timestamptz,
     add column retired_by text,
     add column retired_reason text,
     add column retire_on date`,
  `create table service_plan (
     service text primary key,
     id uuid not null unique,
     state text not null check (state in ('proposed', 'scheduled', 'failed')),
     source json not null,
     revision integer not null,
     live_then integer not null,
     publish_at timestamptz,
     note text,
     proposed_by uuid not null,
     proposed_by_name text not null,
     proposed_at timestamptz not null,
     approved_by uuid,
     approved_by_name text,
     approved_at timestamptz,
     problems json
   )`,
  `create table service_preview (
     token_hash text primary key,
     id uuid not null unique,
     service text not null,
     definition json not null,
     validator text not null,
     created_by text not null,
     created_at timestamptz not null,
     expires_at timestamptz not null
   )`,
  'create index service_preview_service on service_preview (service, created_at desc)',
];

/** Publishes that wait for a second person or for their moment, retirements to come, links to drafts. */
export class Publication1795392540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table service_preview');
    await runner.query('drop table service_plan');
    await runner.query(
      'alter table service drop column retired_at, drop column retired_by, drop column retired_reason, drop column retire_on',
    );
  }
}
