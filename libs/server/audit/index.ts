export { AuditModule } from './audit.module.js';
export { AuditLog } from './audit-log.js';
export { type AuditEntry, auditJson } from './audit-entry.js';
export type { AuditFault } from './audit-chain.js';
export { type AuditReport, verifyAudit } from './verify-audit.js';
