import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A saved list that was deleted can be had back for a while. */
export class ViewsComeBack1795392720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table inbox_view add column removed_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from inbox_view where removed_at is not null');
    await runner.query('alter table inbox_view drop column removed_at');
  }
}
