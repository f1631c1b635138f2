import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `phase in ('received', 'in-progress', 'waiting-applicant')`;
const ended = `phase in ('completed', 'refused', 'closed')`;

/**
 * What lists are narrowed by stands behind the order: an index then passes over the other cases by itself, instead of
 * fetching each of them.
 */
const narrowed = 'phase, service, village, assignee';

const up: readonly string[] = [
  'drop index case_open_received',
  'drop index case_open_due',
  'drop index case_open_changed',
  'drop index case_open_free',
  'drop index case_resting',
  `create index case_open_received on service_case (division, received_at desc, id desc, ${narrowed}) where ${open}`,
  `create index case_open_due on service_case (division, coalesce(due_at, 'infinity'), id, ${narrowed}) where ${open}`,
  `create index case_open_changed on service_case (division, changed_at desc, id desc, ${narrowed}) where ${open}`,
  `create index case_open_free on service_case (division, received_at, id, phase, service, village) where assignee is null and ${open}`,
  `create index case_waiting on service_case (division, entered_state_at desc, id desc, service, village, assignee) where phase = 'waiting-applicant'`,
  `create index case_ended on service_case (division, entered_state_at desc, id desc, ${narrowed}) where ${ended}`,
  `create index case_open_flags on service_case using gin (flags) where ${open}`,
  'create index case_number on service_case (receipt_seq, receipt_year)',
];

const down: readonly string[] = [
  'drop index case_number',
  'drop index case_open_flags',
  'drop index case_ended',
  'drop index case_waiting',
  'drop index case_open_free',
  'drop index case_open_changed',
  'drop index case_open_due',
  'drop index case_open_received',
  `create index case_open_received on service_case (division, received_at desc, id desc) where ${open}`,
  `create index case_open_due on service_case (division, coalesce(due_at, 'infinity'), id) where ${open}`,
  `create index case_open_changed on service_case (division, changed_at desc, id desc) where ${open}`,
  `create index case_open_free on service_case (division, received_at, id) where assignee is null and ${open}`,
  `create index case_resting on service_case (division, phase, entered_state_at desc, id desc) where phase not in ('received', 'in-progress')`,
];

/** Indexes that answer a list together with what it is narrowed by. */
export class InboxIndexes1795392600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
