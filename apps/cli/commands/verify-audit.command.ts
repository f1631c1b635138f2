import { createDataSource } from '#platform/database';
import { verifyAudit } from '#server/audit';
import type { Command } from '../command.js';
import { withServer } from '../embedded.js';

const statementTimeoutMs = 600_000;

/** Recomputes the audit trail; exit code 1 when it was tampered with. */
export const verifyAuditTrail: Command = {
  usage: '',
  run: () =>
    withServer(async ({ database: { url } }) => {
      const database = await createDataSource({
        url,
        entities: [],
        poolSize: 2,
        statementTimeoutMs,
        name: 'sala-audit',
      }).initialize();
      try {
        const { entries, faults } = await verifyAudit(database);
        for (const fault of faults) console.error(JSON.stringify(fault));
        console.log(`${entries} entries, ${faults.length} faults`);
        return faults.length > 0 ? 1 : 0;
      } finally {
        await database.destroy();
      }
    }),
};
