import type { MigrationInterface, QueryRunner } from 'typeorm';
import * as audit from './sql/audit.js';
import * as cases from './sql/cases.js';
import * as catalog from './sql/catalog.js';
import * as files from './sql/files.js';
import * as http from './sql/http.js';
import * as identity from './sql/identity.js';
import * as notifications from './sql/notifications.js';
import * as queue from './sql/queue.js';

const rooms = [http, identity, audit, catalog, files, cases, notifications, queue];

/** The tables of the spine: officers, audit, services, files, cases, messages, outbox. */
export class Spine1795392060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of rooms.flatMap((room) => room.up)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of rooms.toReversed().flatMap((room) => room.down)) await runner.query(statement);
  }
}
