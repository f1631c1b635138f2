export {
  HandlesJob,
  type JobHandler,
  type JobKind,
  type JobRun,
  PermanentFailure,
  type TimerKind,
  defineJob,
  defineTimer,
} from './job-kind.js';
export { once } from './once.js';
export { Outbox, type OutboxMessage } from './outbox.js';
export { type DeadLetter, DeadLetters } from './dead-letters.js';
export { QueueProbe } from './queue-probe.js';
export { QueueModule } from './queue.module.js';
export { migrateQueue } from './migrate-queue.js';
export type { SqlRunner } from './sql.js';
