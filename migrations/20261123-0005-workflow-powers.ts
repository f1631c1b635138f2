import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Positions, committees and absences of officers, and the codes with which third parties answer. */
export class WorkflowPowers1795392300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table officer
      add column positions text[] not null default '{}',
      add column committees text[] not null default '{}'`);
    await runner.query(`create table absence (
      id uuid primary key,
      officer_id uuid not null references officer (id) on delete cascade,
      stand_in_id uuid not null references officer (id) on delete cascade,
      from_day date not null,
      to_day date not null,
      check (from_day <= to_day),
      check (officer_id <> stand_in_id)
    )`);
    await runner.query('create index absence_stand_in on absence (stand_in_id, to_day)');
    await runner.query(`create table case_question (
      case_id uuid not null,
      question text not null,
      code text not null unique,
      primary key (case_id, question)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_question');
    await runner.query('drop table absence');
    await runner.query('alter table officer drop column positions, drop column committees');
  }
}
