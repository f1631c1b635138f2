import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each page of a form has a validator of its own beside that of the whole; versions from before have none. */
export class PageValidators1795392120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table service_version add column page_validators json not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table service_version drop column page_validators');
  }
}
