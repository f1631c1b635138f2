import { createDataSource } from '#platform/database';
import { type AuditReport, verifyAudit } from '#server/audit';

/** What the chain of the audit trail in a database says of itself. */
export const verifyAuditOf = async (url: string): Promise<AuditReport> => {
  const database = await createDataSource({ url, entities: [], poolSize: 1 }).initialize();
  return verifyAudit(database).finally(() => database.destroy());
};
