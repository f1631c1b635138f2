import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { type Problem, type Result, fail, ok, problem } from '#core/result';
import type {
  CheckProblem,
  CheckReport,
  DefinitionFile,
  Draft,
  SimulationReport,
  VersionInfo,
} from '#contracts/admin';
import type { Simulated, Simulation } from '#core/rehearsal';
import { Clock } from '#platform/channels';
import { PublishService, versionInfo } from './publish-service.command.js';
import { ServiceEntity } from './service.entity.js';
import { ServiceDraftEntity } from './service-draft.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';

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
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The draft, or the live source as revision 0 to begin from. */
  async get(service: string): Promise<Result<Draft>> {
    const draft = await this.drafts.findOneBy({ service });
    if (draft) return ok(toDraft(draft));
    const live = await this.findLive(service);
    if (!live) return fail(unknown());
    return ok({
      code: service,
      revision: 0,
      savedAt: live.publishedAt.toISOString(),
      file: live.source as DefinitionFile,
    });
  }

  /** Saves a draft; with `expectedRevision`, refuses `draft.stale` when someone else saved meanwhile. */
  async save(
    service: string,
    file: DefinitionFile,
    designer: Designer,
    expectedRevision?: number,
  ): Promise<Result<Draft>> {
    if (codeOf(file) !== service) return fail(...otherCode());
    const known = await this.drafts.findOneBy({ service });
    const revision = known?.revision ?? 0;
    if (expectedRevision !== undefined && expectedRevision !== revision) return fail(stale(revision));
    const next = {
      service,
      revision: revision + 1,
      source: file,
      savedAt: new Date(this.clock.now()),
      savedBy: designer.name,
    };
    const saved = known
      ? (await this.drafts.update({ service, revision }, next)).affected
      : (
          await this.drafts
            .createQueryBuilder()
            .insert()
            .values(next)
            .orIgnore()
            .returning('service')
            .execute()
        ).raw.length;
    return saved ? ok(toDraft(next)) : fail(stale(revision + 1));
  }

  /** Takes a definition in as the draft of the service it names. */
  async import(file: DefinitionFile, designer: Designer): Promise<Result<Draft>> {
    const code = codeOf(file);
    return code ? this.save(code, file, designer) : fail(...otherCode());
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

  /** Refuses `definition.refused` with every error at its place, and all that a check says in the detail. */
  async publish(service: string, designer: Designer): Promise<Result<VersionInfo>> {
    const draft = await this.get(service);
    if (!draft.ok) return draft;
    const published = await this.publisher.run({ source: draft.value.file, officer: designer });
    return published.ok ? published : fail(...refusal(published.problems));
  }

  async listVersions(service: string): Promise<Result<{ items: VersionInfo[] }>> {
    const row = await this.services.findOneBy({ code: service });
    if (!row) return (await this.drafts.existsBy({ service })) ? ok({ items: [] }) : fail(unknown());
    const found = await this.versions.find({ where: { service }, order: { version: 'DESC' } });
    return ok({
      items: found.map((version) =>
        versionInfo(version, version.version === row.liveVersion && !row.retired),
      ),
    });
  }

  async export(service: string): Promise<Result<DefinitionFile>> {
    const live = await this.findLive(service);
    return live ? ok(live.source as DefinitionFile) : fail(unknown());
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

const toDraft = (draft: { service: string; revision: number; source: object; savedAt: Date }): Draft => ({
  code: draft.service,
  revision: draft.revision,
  savedAt: draft.savedAt.toISOString(),
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

const toCheckProblems = (problems: readonly Problem[]): CheckProblem[] =>
  problems.map(({ pointer = '', severity = 'error', code, message }) => ({
    path: pointer,
    severity,
    code,
    message,
  }));

const refusal = (problems: readonly Problem[]): readonly Problem[] => [
  problem(
    'definition.refused',
    'แบบบริการนี้ยังเผยแพร่ไม่ได้ โปรดแก้ตามรายการ',
    'This definition can’t be published yet: see the list',
    { problems: toCheckProblems(problems) },
  ),
  ...problems
    .filter(({ severity }) => severity !== 'warning')
    .map((found) => ({ ...found, pointer: found.pointer ?? '' })),
];

const unknown = () => problem('service.not-found', 'ไม่พบบริการนี้', 'There is no such service');
const otherCode = (): readonly Problem[] => {
  const found = problem(
    'definition.code-mismatch',
    'รหัสบริการในแบบไม่ตรงหรือไม่ถูกต้อง',
    'The definition names another service, or none',
  );
  return [found, { ...found, pointer: '/definition/code' }];
};
const stale = (revision: number) =>
  problem('draft.stale', 'มีผู้อื่นบันทึกร่างนี้ไปแล้ว โปรดเปิดร่างล่าสุด', 'Someone else saved this draft meanwhile', {
    revision,
  });
