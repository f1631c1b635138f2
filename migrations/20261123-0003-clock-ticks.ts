import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When time next does something to a case. Cases from before are looked at from their next event on. */
export class ClockTicks1795392180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table service_case add column tick_at timestamptz');
    await runner.query('create index case_tick on service_case (tick_at) where tick_at is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_tick');
    await runner.query('alter table service_case drop column tick_at');
  }
}
