import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on their way in pieces, each piece in the file store until the whole is there. */
export class PiecewiseUploads1795392240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table piecewise_upload (
         id uuid primary key,
         name text not null,
         size integer not null,
         received integer not null,
         pieces text[] not null,
         file_id uuid,
         created_at timestamptz not null
       )`,
    );
    await runner.query('create index piecewise_upload_age on piecewise_upload (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table piecewise_upload');
  }
}
