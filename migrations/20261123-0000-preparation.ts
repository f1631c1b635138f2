import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the last `sala prepare` worked from, so that the next start knows whether there is anything to do. */
export class Preparation1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table preparation (
      one boolean primary key default true check (one),
      fingerprint text not null,
      prepared_at timestamptz not null default now()
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table preparation');
  }
}
