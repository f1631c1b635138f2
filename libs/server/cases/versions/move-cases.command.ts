import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, ok, problem, titleOr } from '#core/result';
import { bangkokDay, receiptNumber } from '#core/thai';
import { evolve, type CaseEvent } from '#core/workflow';
import type { MovableCase, MoveCasesBody, MoveCasesReport } from '#contracts/admin';
import { knownAreas } from '#platform/areas';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { CouncilProfile, type PublishedService, PublishedServices } from '#server/catalog';
import { CaseChanges } from '../case-changes.js';
import { type CaseFile, CaseFiles } from '../case-file.js';
import { CaseWriter } from '../case-writer.js';
import { CaseEntity } from '../case.entity.js';
import { judgeMove } from './judge-move.js';

const pageSize = 200;
const firstId = '00000000-0000-0000-0000-000000000000';

const openCases = `
select id from service_case
where service = $1 and service_version <> $2 and id > $3 and not ended
  and phase in ('received', 'in-progress', 'waiting-applicant')
order by id limit ${pageSize}`;

/** Moves open cases to the live version of their service, where nothing changes for them by it. */
@Injectable()
export class MoveCases {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedServices,
    private readonly files: CaseFiles,
    private readonly writer: CaseWriter,
    private readonly changes: CaseChanges,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * A page of open cases, each judged by itself and, unless it is a dry run, moved in a transaction of its own. Refuses
   * `publish.conflict` when another version is live by now.
   */
  async run(
    service: string,
    { to, dryRun = false, after = firstId }: MoveCasesBody,
    officer: SessionUser,
  ): Promise<Result<MoveCasesReport>> {
    const live = await this.published.getLive(service);
    if (!live.ok) return live;
    if (live.value.version !== to) return fail(otherLive(live.value.version));
    const rows: { id: string }[] = await this.database.query(openCases, [service, to, after]);
    const cases: MovableCase[] = [];
    for (const { id } of rows) {
      const judged = dryRun
        ? await this.judge(this.database.manager, id, live.value)
        : await this.move(id, live.value, officer);
      if (judged) cases.push(judged);
    }
    const stayed = cases.filter(({ reason }) => reason !== null).length;
    const next = rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null;
    return ok({ moved: cases.length - stayed, stayed, cases, next });
  }

  private async judge(manager: EntityManager, id: string, to: PublishedService): Promise<MovableCase | null> {
    const found = await this.files.find(manager, id);
    return found.ok ? toMovable(found.value, await this.reasonOf(found.value, to)) : null;
  }

  private async reasonOf(file: CaseFile, to: PublishedService): Promise<MovableCase['reason']> {
    const { villages, officeHours, holidays } = await this.council.get();
    return judgeMove(file, to, {
      today: bangkokDay(file.state.receivedAt),
      council: { villages: villages.map(({ number }) => number) },
      calendar: { officeHours, holidays },
      areas: knownAreas,
      findings: file.state.findings,
    });
  }

  private async move(id: string, to: PublishedService, officer: SessionUser): Promise<MovableCase | null> {
    const done = await this.changes.run<MovableCase | null>(async (manager) => {
      const found = await this.files.find(manager, id);
      if (!found.ok) return ok(null);
      const file = found.value;
      const reason = await this.reasonOf(file, to);
      const movable = toMovable(file, reason);
      if (reason !== null) return ok(movable);
      await manager.update(CaseEntity, { id, version: file.row.version }, { serviceVersion: to.version });
      const event: CaseEvent = {
        type: 'case.version-moved',
        at: this.clock.now(),
        actor: { kind: 'officer', id: officer.id },
        data: { version: { from: file.row.serviceVersion, to: to.version } },
      };
      const decision = { events: [event], effects: [], next: evolve(file.state, event) };
      const written = await this.writer.write(manager, { ...file, service: to }, decision, officer);
      return written.ok ? ok(movable) : written;
    });
    return done.ok ? done.value : this.judge(this.database.manager, id, to);
  }
}

const toMovable = ({ row, state, service }: CaseFile, reason: MovableCase['reason']): MovableCase => ({
  receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
  version: row.serviceVersion,
  state: titleOr(service.definition.workflow.states[state.state]?.title, state.state),
  reason,
});

const otherLive = (version: number) =>
  problem(
    'publish.conflict',
    `ฉบับที่ใช้อยู่ตอนนี้คือฉบับที่ ${version} โปรดดูอีกครั้ง`,
    `Version ${version} is live by now: look at it again`,
    { version },
  );
