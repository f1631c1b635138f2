import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AuditEntry, auditJson } from './audit-entry.js';

/** Adds to the audit trail. */
@Injectable()
export class AuditLog {
  /**
   * Adds entries in the caller's transaction. It locks the head of the trail until the commit, so it is the last
   * statement of a transaction.
   */
  async append(manager: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length > 0) await manager.query('select audit_append($1::jsonb)', [auditJson(entries)]);
  }
}
