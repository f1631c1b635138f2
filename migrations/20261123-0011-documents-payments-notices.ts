import type { MigrationInterface, QueryRunner } from 'typeorm';
import * as documents from './sql/documents.js';

/** Papers that were issued, the ledger of payments, and public notices. */
export class DocumentsPaymentsNotices1795392660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of documents.up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of documents.down) await runner.query(statement);
  }
}
