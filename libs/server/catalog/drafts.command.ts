import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import { type Problem, type Result, fail, ok, problem } from '#core/result';
import { upgradeDefinition } from '#core/definition';
import type { GatePassed } from '#core/gate';
import type {
  CheckReport,
  DefinitionFile,
  Draft,
  ImportBody,
  PublishBody,
  SimulationReport,
  VersionInfo,
} from '#contracts/admin';
import type { Simulated, Simulation } from '#core/rehearsal';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { CatalogLog } from './catalog-log.js';
import { refusal, toCheckProblems } from './check-problems.js';
import { CouncilProfile } from './council-profile.js';
import { publishRefusals } from './publication/refusals.js';
import { PublishService, versionInfo } from './publish-service.command.js';
import { ServiceEntity } from './service.entity.js';
import { ServiceDraftEntity } from './service-draft.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';
import { unknownService } from './refusals.js';

export interface Designer {
  readonly id: string;
  readonly name: string;
}

/** Drafts beside the live versions, and what an administrator asks of versions. */
@Injectable()
export class Drafts {
  constructor(
    @InjectRepository(ServiceEntity) private readonly services: Repository<ServiceEntity>,
    @InjectRepository(ServiceVersionEntity) private readonly versions: Repository<ServiceVersionEntity>,
    @InjectRepository(ServiceDraftEntity) private readonly drafts: Repository<ServiceDraftEntity>,
    private readonly publisher: PublishService,
    private readonly transactions: TransactionRunner,
    private readonly council: CouncilProfile,
    private readonly log: CatalogLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The draft, or the live source as revision 0 to begin from. */
  async get(service: string): Promise<Result<Draft>> {
    const draft = await this.drafts.findOneBy({ service });
    if (draft) return ok(toDraft(draft));
    const live = await this.findLive(service);
    if (!live) return fail(unknownService());
    return ok({
      code: service,
      revision: 0,
      savedAt: live.publishedAt.toISOString(),
      savedBy: live.publishedBy,
      file: live.source as DefinitionFile,
    });
  }

  /**
   * Saves a draft; with `expectedRevision`, refuses `draft.stale` with who saved meanwhile and when. Written down when it is
   * another hand than before, or `as` something else than typing.
   */
  async save(
    service: string,
    file: DefinitionFile,
    designer: Designer,
    expectedRevision?: number,
    as: 'saved' | 'imported' | 'restored' = 'saved',
  ): Promise<Result<Draft>> {
    if (codeOf(file) !== service) return fail(...otherCode());
    return this.transactions.run(async (manager) => {
      const known = await lockDraft(manager, service);
      const revision = known?.revision ?? 0;
      if (expectedRevision !== undefined && expectedRevision !== revision) return fail(stale(known));
      const next = {
        service,
        revision: revision + 1,
        source: file,
        savedAt: new Date(this.clock.now()),
        savedBy: designer.name,
      };
      // Not `save`, which merges what it is given key by key and loses names such as `toString`.
      await manager.upsert(ServiceDraftEntity, next, ['service']);
      if (as !== 'saved' || known?.savedBy !== designer.name)
        await this.log.record(manager, `service.draft-${as}`, service, designer, { revision: next.revision });
      return ok(toDraft(next));
    });
  }

  /** Takes a definition in as the draft of the service it names. Refuses one of a newer format. */
  async import({ expectedRevision, ...file }: ImportBody, designer: Designer): Promise<Result<Draft>> {
    const upgraded = upgradeDefinition(file.definition);
    if (!upgraded.ok) return fail(...upgraded.problems);
    const code = codeOf(file);
    return code ? this.save(code, file, designer, expectedRevision, 'imported') : fail(...otherCode());
  }

  async check(service: string): Promise<Result<CheckReport>> {
    const draft = await this.get(service);
    if (!draft.ok) return draft;
    const judged = await this.publisher.judge(draft.value.file);
    return ok({ problems: toCheckProblems(judged.ok ? judged.value.warnings : judged.problems) });
  }

  /** Plays with the draft, or the live version when there is none; stores nothing. Refuses a definition with errors. */
  async simulate(service: string, simulation: Simulation): Promise<Result<SimulationReport>> {
    const draft = await this.get(service);
    if (!draft.ok) return draft;
    const played = await this.publisher.simulate(draft.value.file, simulation);
    return played.ok ? ok(toReport(played.value)) : fail(...refusal(played.problems));
  }

  /** What would be published: the draft of this revision, and which version is live. Refuses `draft.stale`. */
  async getForPublish(
    service: string,
    revision?: number,
  ): Promise<Result<Draft & { readonly live: number }>> {
    const draft = await this.get(service);
    if (!draft.ok) return draft;
    if (revision !== undefined && revision !== draft.value.revision)
      return fail(stale(await this.drafts.findOneBy({ service })));
    const row = await this.services.findOneBy({ code: service });
    return ok({ ...draft.value, live: row?.liveVersion ?? 0 });
  }

  /** What the gate says of a file, as a refusal that an administrator reads. */
  async judge(file: DefinitionFile): Promise<Result<GatePassed>> {
    const judged = await this.publisher.judge(file);
    return judged.ok ? judged : fail(...refusal(judged.problems));
  }

  /**
   * Refuses `definition.refused` with every error at its place, and all that a check says in `problems`; `publish.conflict`
   * with who published meanwhile and when; `publish.needs-approval` where the council wants a second person.
   */
  async publish(
    service: string,
    { revision, expectedVersion }: PublishBody,
    designer: Designer,
  ): Promise<Result<VersionInfo>> {
    const draft = await this.getForPublish(service, revision);
    if (!draft.ok) return draft;
    if ((await this.council.read()).profile.publishApproval) return fail(publishRefusals.needsApproval());
    const judged = await this.judge(draft.value.file);
    return this.publisher.settle(judged, {
      source: draft.value.file,
      officer: designer,
      revision: draft.value.revision,
      ...(expectedVersion !== undefined && { expectedVersion }),
    });
  }

  async listVersions(service: string): Promise<Result<{ items: VersionInfo[] }>> {
    const row = await this.services.findOneBy({ code: service });
    if (!row) return (await this.drafts.existsBy({ service })) ? ok({ items: [] }) : fail(unknownService());
    const found = await this.versions.find({ where: { service }, order: { version: 'DESC' } });
    return ok({
      items: found.map((version) =>
        versionInfo(version, version.version === row.liveVersion && !row.retired),
      ),
    });
  }

  /** The live version, or the one that is named, as it was written. */
  async export(service: string, version?: number): Promise<Result<DefinitionFile>> {
    const found =
      version === undefined
        ? await this.findLive(service)
        : await this.versions.findOneBy({ service, version });
    return found ? ok(found.source as DefinitionFile) : fail(unknownService());
  }

  private async findLive(service: string): Promise<ServiceVersionEntity | null> {
    const row = await this.services.findOneBy({ code: service });
    return row?.liveVersion ? this.versions.findOneBy({ service, version: row.liveVersion }) : null;
  }
}

const codeOf = (file: DefinitionFile): string | null => {
  const code = (file.definition as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(code) ? code : null;
};

const toDraft = (
  draft: Pick<ServiceDraftEntity, 'service' | 'revision' | 'source' | 'savedAt' | 'savedBy'>,
): Draft => ({
  code: draft.service,
  revision: draft.revision,
  savedAt: draft.savedAt.toISOString(),
  savedBy: draft.savedBy,
  file: draft.source as DefinitionFile,
});

const toReport = ({ moments, next }: Simulated): SimulationReport => ({
  moments: moments.map(({ problems, flags, effects, ...moment }) => ({
    ...moment,
    flags: [...flags],
    effects: [...effects],
    problems: toCheckProblems(problems),
  })),
  next: [...next],
});

const otherCode = (): readonly Problem[] => {
  const found = problem(
    'definition.code-mismatch',
    'รหัสบริการในแบบไม่ตรงหรือไม่ถูกต้อง',
    'The definition names another service, or none',
  );
  return [found, { ...found, pointer: '/definition/code' }];
};
const stale = (draft: ServiceDraftEntity | null) =>
  problem('draft.stale', 'มีผู้อื่นบันทึกร่างนี้ไปแล้ว โปรดเปิดร่างล่าสุด', 'Someone else saved this draft meanwhile', {
    revision: draft?.revision ?? 0,
    ...(draft && { savedBy: draft.savedBy, savedAt: draft.savedAt.toISOString() }),
  });

const lockDraft = async (manager: EntityManager, service: string): Promise<ServiceDraftEntity | null> => {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`draft ${service}`]);
  return manager.findOneBy(ServiceDraftEntity, { service });
};
