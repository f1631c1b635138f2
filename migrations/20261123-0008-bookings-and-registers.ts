import type { MigrationInterface, QueryRunner } from 'typeorm';
import * as bookings from './sql/bookings.js';
import * as registers from './sql/registers.js';

/** Bookings of the council's resources, and registers of what lives on after a case. */
export class BookingsAndRegisters1795392480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...bookings.up, ...registers.up]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...registers.down, ...bookings.down]) await runner.query(statement);
  }
}
