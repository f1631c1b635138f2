import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { blankDraft, importSchema, type Beginning } from '#core/authoring';
import { type ServiceDefinition, type SharedPart, bundleDefinition, diffDefinitions } from '#core/definition';
import { type Result, fail, ok, problem } from '#core/result';
import type {
  DefinitionFile,
  DiffQuery,
  DiffReport,
  Draft,
  SchemaImport,
  SchemaImportBody,
  VersionFile,
} from '#contracts/admin';
import { type Designer, Drafts } from '../drafts.command.js';
import { ListDesigns } from '../list-designs.query.js';
import { versionInfo } from '../publish-service.command.js';
import { ServiceEntity } from '../service.entity.js';
import { ServiceVersionEntity } from '../service-version.entity.js';
import { unknownService } from '../refusals.js';

interface Edition {
  readonly name: string;
  readonly definition: unknown;
}

/** Published versions beside the draft: what is in them, how they differ, and one of them as the draft again. */
@Injectable()
export class Versions {
  constructor(
    @InjectRepository(ServiceEntity) private readonly services: Repository<ServiceEntity>,
    @InjectRepository(ServiceVersionEntity) private readonly versions: Repository<ServiceVersionEntity>,
    private readonly drafts: Drafts,
    private readonly designs: ListDesigns,
  ) {}

  /** Refuses `service.not-found`. */
  async get(service: string, version: number): Promise<Result<VersionFile>> {
    const [found, row] = await Promise.all([
      this.versions.findOneBy({ service, version }),
      this.services.findOneBy({ code: service }),
    ]);
    if (!found) return fail(unknownService());
    const live = row?.liveVersion === version && !row.retired;
    return ok({ info: versionInfo(found, live), file: found.source as DefinitionFile });
  }

  /** Refuses `service.not-found`, `draft.stale`. */
  async restore(
    service: string,
    version: number,
    designer: Designer,
    expectedRevision?: number,
  ): Promise<Result<Draft>> {
    const found = await this.get(service, version);
    if (!found.ok) return found;
    return this.drafts.save(service, found.value.file, designer, expectedRevision, 'restored');
  }

  /** A service that was never published differs from a blank one. Refuses `service.not-found`, and what isn’t a definition. */
  async diff(service: string, { from = 'live', to = 'draft' }: DiffQuery): Promise<Result<DiffReport>> {
    const after = await this.edition(service, to);
    if (!after.ok) return after;
    const parts = await this.designs.listParts();
    const now = bundleDefinition(after.value.definition, parts);
    if (!now.ok) return now;
    const before = await this.edition(service, from);
    const then = this.readBefore(before, from, now.value, parts);
    if (!then.ok) return then;
    const { changes, breaks } = diffDefinitions(then.value, now.value);
    return ok({
      from: before.ok ? before.value.name : 'blank',
      to: after.value.name,
      changes: changes.map((change) => ({ ...change, facts: [...change.facts] })),
      breaks: [...breaks],
    });
  }

  private readBefore(
    before: Result<Edition>,
    from: string,
    now: ServiceDefinition,
    parts: readonly SharedPart[],
  ): Result<ServiceDefinition> {
    if (before.ok) return bundleDefinition(before.value.definition, parts);
    return from === 'live' ? ok(blankLike(now)) : before;
  }

  /** Makes a draft out of a plain JSON Schema. Refuses `import.…`, and `draft.stale` where the code is taken. */
  async importSchema(
    { schema, code, title, category, kind, division }: SchemaImportBody,
    designer: Designer,
  ): Promise<Result<SchemaImport>> {
    const beginning = { code, title, category, kind, division } as Beginning;
    const imported = importSchema(schema, beginning);
    if (!imported.ok) return imported;
    if (await this.services.existsBy({ code })) return fail(taken());
    const { draft, fields, leftOut } = imported.value;
    const saved = await this.drafts.save(code, draft as DefinitionFile, designer, 0, 'imported');
    return saved.ok ? ok({ draft: saved.value, fields, leftOut: [...leftOut] }) : saved;
  }

  private async edition(service: string, name: string): Promise<Result<Edition>> {
    if (name === 'draft') {
      const draft = await this.drafts.get(service);
      return draft.ok ? ok({ name, definition: draft.value.file.definition }) : draft;
    }
    const row = await this.services.findOneBy({ code: service });
    const version = name === 'live' ? row?.liveVersion : Number(name);
    if (!version) return fail(unknownService());
    const found = await this.get(service, version);
    return found.ok ? ok({ name: String(version), definition: found.value.file.definition }) : found;
  }
}

const blankLike = ({ code, title, category, kind, division }: ServiceDefinition): ServiceDefinition =>
  blankDraft({ code, title, category, kind, division }).definition;

const taken = () => problem('draft.stale', 'มีบริการที่ใช้รหัสนี้อยู่แล้ว', 'There is a service with this code already');
