import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type FindOptionsSelect, Repository } from 'typeorm';
import { type Result, fail, ok } from '#core/result';
import { ServiceEntity } from './service.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';
import { type PublishedService, toPublishedService } from './published-service.js';
import { unknownService } from './refusals.js';

/** How long a process may go on with the list of live versions that it knows. */
const freshForMs = 2_000;

/** All of a version but what was written to make it. */
const served = {
  service: true,
  version: true,
  hash: true,
  definition: true,
  validator: true,
  pageValidators: true,
} as const satisfies FindOptionsSelect<ServiceVersionEntity>;

/**
 * The published versions, kept in memory. Versions are frozen, so only the small list of which is live is
 * asked for again; a publish therefore takes effect in every process within two seconds.
 */
@Injectable()
export class PublishedServices {
  private readonly versions = new Map<string, Promise<PublishedService | null>>();
  private live: Promise<ReadonlyMap<string, number>> | null = null;
  private readAt = 0;

  constructor(
    @InjectRepository(ServiceEntity) private readonly services: Repository<ServiceEntity>,
    @InjectRepository(ServiceVersionEntity) private readonly stored: Repository<ServiceVersionEntity>,
  ) {}

  /** The live version of a service. Refuses `service.not-found` for unknown and retired ones. */
  async getLive(code: string): Promise<Result<PublishedService>> {
    const version = (await this.liveVersions()).get(code);
    return version === undefined ? fail(unknownService()) : this.get(code, version);
  }

  /** Any published version, live or not. Refuses `service.not-found`. */
  async get(code: string, version: number): Promise<Result<PublishedService>> {
    const found = await this.load(code, version);
    return found ? ok(found) : fail(unknownService());
  }

  /**
   * The validator of a version, or of one of its pages, from the database each time: browsers keep it for ever, and the
   * texts of all would fill a process. Refuses `service.not-found` for unknown pages too.
   */
  async getValidator(code: string, version: number, page?: string): Promise<Result<string>> {
    const text = page === undefined ? 'validator' : 'page_validators ->> :page';
    const found = await this.stored
      .createQueryBuilder('stored')
      .select(text, 'source')
      .where({ service: code, version })
      .setParameters({ page })
      .getRawOne<{ readonly source: string | null }>();
    return found?.source ? ok(found.source) : fail(unknownService());
  }

  /** A version that a case rests on: it must be there. */
  async mustGet(code: string, version: number): Promise<PublishedService> {
    const found = await this.load(code, version);
    if (!found) throw new Error(`version ${code}@${version} is missing`);
    return found;
  }

  /** One after another: preparing a version takes the processor, and whoever waits for a connection meanwhile is refused. */
  async listLive(): Promise<readonly PublishedService[]> {
    const live: PublishedService[] = [];
    for (const [code, version] of await this.liveVersions()) live.push(await this.mustGet(code, version));
    return live;
  }

  /** Forgets the list of live versions, after this process changed it. */
  forget(): void {
    this.live = null;
  }

  private load(code: string, version: number): Promise<PublishedService | null> {
    const key = `${code}@${version}`;
    const known = this.versions.get(key);
    if (known) return known;
    const loading = this.stored
      .findOne({ select: served, where: { service: code, version } })
      .then((found) => (found ? toPublishedService(found) : null));
    this.versions.set(key, loading);
    const drop = (): void => void this.versions.delete(key);
    loading.then((found) => found ?? drop(), drop);
    return loading;
  }

  private liveVersions(): Promise<ReadonlyMap<string, number>> {
    const now = performance.now();
    if (this.live && now - this.readAt < freshForMs) return this.live;
    this.readAt = now;
    const reading = this.services
      .find({ where: { retired: false }, order: { code: 'asc' } })
      .then(
        (rows) =>
          new Map(
            rows.flatMap((row) => (row.liveVersion === null ? [] : [[row.code, row.liveVersion] as const])),
          ),
      );
    reading.catch(() => this.forget());
    this.live = reading;
    return reading;
  }
}
