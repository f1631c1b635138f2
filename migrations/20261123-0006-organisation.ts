import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which division does the work of another, and a council's profile that was edited in the office. */
export class Organisation1795392360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table division
      add column served_by text references division (id),
      add check (served_by <> id)`);
    await runner.query(`create function divisions_of(own text[]) returns text[] language sql stable as $$
      select own || array(select id from division where served_by = any (own) and not id = any (own) order by place)
    $$`);
    await runner.query('alter table council add column edited_at timestamptz');
    await runner.query(`alter table absence add column created_at timestamptz not null default now()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table absence drop column created_at');
    await runner.query('alter table council drop column edited_at');
    await runner.query('drop function divisions_of(text[])');
    await runner.query('alter table division drop column served_by');
  }
}
