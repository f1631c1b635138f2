import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, ok } from '#core/result';
import type { CasePrint } from '#contracts/cases';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { CouncilProfile } from '#server/catalog';
import { ViewCase } from './case-view.query.js';
import { CaseMessages } from './messages/case-messages.js';

/** The whole case for paper: as its reader may see it now, and nobody's messages while it is masked. */
@Injectable()
export class PrintCase {
  constructor(
    private readonly database: DataSource,
    private readonly view: ViewCase,
    private readonly messages: CaseMessages,
    private readonly council: CouncilProfile,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(caseId: string, reader: SessionUser): Promise<Result<CasePrint>> {
    const viewed = await this.view.run(caseId, reader);
    if (!viewed.ok) return viewed;
    const { masked } = viewed.value;
    const written = masked ? null : await this.messages.list(caseId, reader);
    const printedAt = this.clock.now();
    await this.audit.append(this.database.manager, [
      {
        at: printedAt,
        actorKind: 'officer',
        actorId: reader.id,
        action: 'case.printed',
        subjectType: 'case',
        subjectId: caseId,
        detail: { masked },
      },
    ]);
    return ok({
      council: (await this.council.get()).name,
      printedAt,
      printedBy: reader.name,
      case: viewed.value,
      messages: written?.ok
        ? written.value.items.map(({ at, from, officer, text }) => ({ at, from, officer, text }))
        : [],
    });
  }
}
