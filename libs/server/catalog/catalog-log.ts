import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#platform/channels';
import { AuditLog } from '#server/audit';

/** Writes down who did what to a service; the last statement of its transaction. */
@Injectable()
export class CatalogLog {
  constructor(
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** `officer` is null for the operator's command line and for the passing of time. */
  record(
    manager: EntityManager,
    action: string,
    service: string,
    officer: { readonly id: string } | null,
    detail: object = {},
  ): Promise<void> {
    return this.audit.append(manager, [
      {
        at: this.clock.now(),
        actorKind: officer ? 'officer' : 'system',
        actorId: officer?.id ?? null,
        action,
        subjectType: 'service',
        subjectId: service,
        detail: { ...detail },
      },
    ]);
  }
}
