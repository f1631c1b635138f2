import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import type { GatePassed, GateRequest } from '#core/gate';
import type { Simulated, Simulation } from '#core/rehearsal';
import { type Result, fail, ok, problem } from '#core/result';
import type { DefinitionFile, VersionInfo } from '#contracts/admin';
import { AuditLog } from '#server/audit';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { CouncilProfile } from './council-profile.js';
import { Gate, operatorPatienceMs } from './gate/gate.js';
import type { Unread } from './gate/gate-job.js';
import { hashOf } from './hash-of.js';
import { PublishedServices } from './published-services.js';
import { ServiceEntity } from './service.entity.js';
import { ServiceDraftEntity } from './service-draft.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';
import { SharedPartEntity } from './shared-part.entity.js';

export interface PublishRequest {
  readonly source: DefinitionFile;
  /** Officer, or null for the operator's command line. */
  readonly officer: { readonly id: string; readonly name: string } | null;
}

/** Judges a definition and, when it passes, freezes it as the next live version of its service. */
@Injectable()
export class PublishService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditLog,
    private readonly council: CouncilProfile,
    private readonly published: PublishedServices,
    private readonly gate: Gate,
    @Inject(Clock) private readonly clock: Clock,
    @InjectRepository(SharedPartEntity) private readonly parts: Repository<SharedPartEntity>,
  ) {}

  /** All problems of a definition, none when it may be published. */
  async judge(source: DefinitionFile, patienceMs?: number): Promise<Result<GatePassed>> {
    return this.gate.judge(await this.requestFor(source), patienceMs);
  }

  /** Plays with a definition, published or not. */
  async simulate(source: DefinitionFile, simulation: Simulation): Promise<Result<Simulated>> {
    return this.gate.simulate({ ...(await this.requestFor(source)), simulation });
  }

  private async requestFor(source: DefinitionFile): Promise<Unread<GateRequest>> {
    const reading = this.parts.query<{ text: string }[]>('select document::text as text from shared_part');
    const [parts, council] = await Promise.all([reading, this.council.get()]);
    return {
      source,
      parts: parts.map(({ text }) => text),
      villages: council.villages.map((village) => village.number),
      calendar: { officeHours: council.officeHours, holidays: council.holidays },
    };
  }

  /** Publishes; a definition equal to the live version changes nothing and answers with that version. */
  async run(request: PublishRequest): Promise<Result<VersionInfo>> {
    const patience = request.officer === null ? operatorPatienceMs : undefined;
    return this.settle(await this.judge(request.source, patience), request);
  }

  /** Freezes what the gate let through. */
  async settle(
    judged: Result<GatePassed>,
    { source, officer }: PublishRequest,
  ): Promise<Result<VersionInfo>> {
    if (!judged.ok) return judged;
    const done = await this.transactions.run((manager) =>
      this.freeze(manager, judged.value, source, officer),
    );
    this.published.forget();
    return done;
  }

  private async freeze(
    manager: EntityManager,
    { definition, canonical, validator, pageValidators }: GatePassed,
    source: DefinitionFile,
    officer: PublishRequest['officer'],
  ): Promise<Result<VersionInfo>> {
    const service = definition.code;
    const hash = hashOf(canonical);
    await manager.query('insert into service (code) values ($1) on conflict do nothing', [service]);
    const row = await manager.findOneOrFail(ServiceEntity, {
      where: { code: service },
      lock: { mode: 'pessimistic_write' },
    });
    const live =
      row.liveVersion &&
      (await manager.findOneBy(ServiceVersionEntity, { service, version: row.liveVersion }));
    if (live && live.hash === hash && !row.retired) return ok(versionInfo(live, true));
    const last = await manager.maximum(ServiceVersionEntity, 'version', { service });
    const frozen = manager.create(ServiceVersionEntity, {
      service,
      version: (last ?? 0) + 1,
      hash,
      definition,
      source,
      validator,
      pageValidators,
      publishedAt: new Date(this.clock.now()),
      publishedBy: officer?.name ?? 'sala',
    });
    await manager.insert(ServiceVersionEntity, frozen);
    await manager.update(ServiceEntity, { code: service }, { liveVersion: frozen.version, retired: false });
    await manager.delete(ServiceDraftEntity, { service });
    await this.record(manager, 'service.published', service, officer, { version: frozen.version, hash });
    return ok(versionInfo(frozen, true));
  }

  /** Takes a service out of the catalogue; its cases go on under their version. */
  async retire(service: string, officer: { id: string; name: string }): Promise<Result<null>> {
    const done = await this.transactions.run<null>(async (manager) => {
      const { affected } = await manager.update(
        ServiceEntity,
        { code: service, retired: false },
        { retired: true },
      );
      if (!affected) return fail(problem('service.not-found', 'ไม่พบบริการนี้', 'There is no such service'));
      await this.record(manager, 'service.retired', service, officer, {});
      return ok(null);
    });
    this.published.forget();
    return done;
  }

  private record(
    manager: EntityManager,
    action: string,
    service: string,
    officer: PublishRequest['officer'],
    detail: object,
  ) {
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

export const versionInfo = (stored: ServiceVersionEntity, live: boolean): VersionInfo => ({
  version: stored.version,
  hash: stored.hash,
  publishedAt: stored.publishedAt.toISOString(),
  publishedBy: stored.publishedBy,
  live,
});
