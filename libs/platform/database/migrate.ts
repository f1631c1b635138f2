import type { DataSource } from 'typeorm';

/** Keeps two releases from migrating at once: the second waits, then finds nothing to do. */
const lockNumber = 0x6d_69_67;

/** Runs the migrations that this database hasn't seen; answers their names. */
export const migrate = async (database: DataSource): Promise<readonly string[]> => {
  const holder = database.createQueryRunner();
  try {
    await holder.query(`select pg_advisory_lock(${lockNumber})`);
    const done = await database.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await holder.query(`select pg_advisory_unlock(${lockNumber})`).catch(() => {});
    await holder.release();
  }
};
