import { runMigrations } from 'bullmq';
import pg from 'pg';
import { queueSchema } from './backend.js';

/** Brings BullMQ's own tables up to date; a step of `sala migrate`. Harmless when they are. */
export const migrateQueue = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client as never, queueSchema);
  } finally {
    await client.end();
  }
};
