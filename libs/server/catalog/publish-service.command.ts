import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import type { GatePassed, GateRequest } from '#core/gate';
import type { Simulated, Simulation } from '#core/rehearsal';
import { type Result, fail, ok } from '#core/result';
import type { DefinitionFile, VersionInfo } from '#contracts/admin';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { CatalogLog } from './catalog-log.js';
import { CouncilProfile } from './council-profile.js';
import { Gate, operatorPatienceMs } from './gate/gate.js';
import type { Unread } from './gate/gate-job.js';
import { hashOf } from './hash-of.js';
import { publishRefusals } from './publication/refusals.js';
import { ServicePlanEntity } from './publication/service-plan.entity.js';
import { PublishedServices } from './published-services.js';
import { ServiceEntity } from './service.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';
import { SharedPartEntity } from './shared-part.entity.js';

export interface PublishRequest {
  readonly source: DefinitionFile;
  /** Officer, or null for the operator's command line. */
  readonly officer: { readonly id: string; readonly name: string } | null;
  /** Revision of the draft that the source was: it goes with the publish, a later one stays. */
  readonly revision?: number;
  /** The version that was live when the publisher looked, 0 for none; another one is a conflict. */
  readonly expectedVersion?: number;
  /** The plan that is carried out; it goes in the transaction of the publish, so that it is done once. */
  readonly plan?: { readonly id: string; readonly approvedBy: string | null };
}

type Gone = Pick<ServicePlanEntity, 'id'>;

/** Judges a definition and, when it passes, freezes it as the next live version of its service. */
@Injectable()
export class PublishService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly log: CatalogLog,
    private readonly council: CouncilProfile,
    private readonly published: PublishedServices,
    private readonly gate: Gate,
    @Inject(Clock) private readonly clock: Clock,
    @InjectRepository(SharedPartEntity) private readonly parts: Repository<SharedPartEntity>,
  ) {}

  /** All problems of a definition, none when it may be published. */
  async judge(
    source: DefinitionFile,
    patienceMs?: number,
    { rehearsed = true } = {},
  ): Promise<Result<GatePassed>> {
    const request = await this.requestFor(source);
    return this.gate.judge(rehearsed ? request : { ...request, unproven: true }, patienceMs);
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
      ...(council.rates && { rates: council.rates }),
    };
  }

  /** Publishes; a definition equal to the live version changes nothing and answers with that version. */
  async run(request: PublishRequest): Promise<Result<VersionInfo>> {
    const patience = request.officer === null ? operatorPatienceMs : undefined;
    return this.settle(await this.judge(request.source, patience), request);
  }

  /** Freezes what the gate let through. */
  async settle(judged: Result<GatePassed>, request: PublishRequest): Promise<Result<VersionInfo>> {
    if (!judged.ok) return judged;
    const done = await this.transactions.run((manager) => this.freeze(manager, judged.value, request));
    this.published.forget();
    return done;
  }

  private async freeze(
    manager: EntityManager,
    passed: GatePassed,
    request: PublishRequest,
  ): Promise<Result<VersionInfo>> {
    const service = passed.definition.code;
    const hash = hashOf(passed.canonical);
    await manager.query('insert into service (code) values ($1) on conflict do nothing', [service]);
    const row = await manager.findOneOrFail(ServiceEntity, {
      where: { code: service },
      lock: { mode: 'pessimistic_write' },
    });
    const live = row.liveVersion
      ? await manager.findOneByOrFail(ServiceVersionEntity, { service, version: row.liveVersion })
      : null;
    const free = await this.clearTheWay(manager, service, request);
    if (!free.ok) return free;
    const isSame = live?.hash === hash && !row.retired;
    const { expectedVersion = row.liveVersion ?? 0 } = request;
    if (!isSame && expectedVersion !== (row.liveVersion ?? 0)) return fail(publishRefusals.conflict(live));
    await manager.query(dropDraft, [service, request.revision ?? null, JSON.stringify(request.source)]);
    if (live && isSame) return ok(versionInfo(live, true));
    return ok(versionInfo(await this.store(manager, passed, hash, request), true));
  }

  /** The plan that is carried out goes; another one, which somebody else made, stands in the way of an officer. */
  private async clearTheWay(
    manager: EntityManager,
    service: string,
    { plan, officer }: PublishRequest,
  ): Promise<Result<null>> {
    if (plan) {
      const [[gone]]: [Gone[], number] = await manager.query(
        'delete from service_plan where id = $1 returning id',
        [plan.id],
      );
      return gone ? ok(null) : fail(publishRefusals.planGone());
    }
    const waiting = officer && (await manager.findOneBy(ServicePlanEntity, { service }));
    return waiting ? fail(publishRefusals.planned(waiting)) : ok(null);
  }

  private async store(
    manager: EntityManager,
    { definition, validator, pageValidators }: GatePassed,
    hash: string,
    { source, officer, plan }: PublishRequest,
  ): Promise<ServiceVersionEntity> {
    const service = definition.code;
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
    await manager.update(ServiceEntity, { code: service }, { liveVersion: frozen.version, ...inService });
    const approvedBy = plan?.approvedBy ?? null;
    const detail = { version: frozen.version, hash, ...(approvedBy && { approvedBy }) };
    await this.log.record(manager, 'service.published', service, officer, detail);
    return frozen;
  }
}

const inService = { retired: false, retiredAt: null, retiredBy: null, retiredReason: null, retireOn: null };

/** The draft that was published goes; one that was saved since, or says something else, stays. */
const dropDraft = `
delete from service_draft
where service = $1 and (revision = $2 or source::jsonb = $3::jsonb)`;

export const versionInfo = (stored: ServiceVersionEntity, live: boolean): VersionInfo => ({
  version: stored.version,
  hash: stored.hash,
  publishedAt: stored.publishedAt.toISOString(),
  publishedBy: stored.publishedBy,
  live,
});
