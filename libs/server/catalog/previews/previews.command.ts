import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import type { NewPreviewLink, PreviewLink, PreviewedService } from '#contracts/admin';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { newId } from '#platform/ids';
import { randomToken } from '#platform/secrets';
import { CatalogLog } from '../catalog-log.js';
import { refusal } from '../check-problems.js';
import { type Designer, Drafts } from '../drafts.command.js';
import { hashOf } from '../hash-of.js';
import { PublishService } from '../publish-service.command.js';
import { toPublishedService } from '../published-service.js';
import { ServicePreviewEntity } from './service-preview.entity.js';

const dayMs = 86_400_000;

/** Links by which anybody sees a draft for some days, as it was when the link was made. Nothing can be filed with them. */
@Injectable()
export class Previews {
  constructor(
    @InjectRepository(ServicePreviewEntity) private readonly previews: Repository<ServicePreviewEntity>,
    private readonly drafts: Drafts,
    private readonly publisher: PublishService,
    private readonly transactions: TransactionRunner,
    private readonly log: CatalogLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(service: string): Promise<readonly PreviewLink[]> {
    const rows = await this.previews.find({
      where: { service, expiresAt: MoreThan(this.now()) },
      select: { tokenHash: true, id: true, createdBy: true, createdAt: true, expiresAt: true },
      order: { createdAt: 'DESC' },
    });
    return rows.map(toLink);
  }

  /** Refuses `definition.refused` for a form that can’t be shown; samples and journeys needn’t be there yet. */
  async add(service: string, days: number, officer: Designer): Promise<Result<NewPreviewLink>> {
    const draft = await this.drafts.get(service);
    if (!draft.ok) return draft;
    const judged = await this.publisher.judge(draft.value.file, undefined, { rehearsed: false });
    if (!judged.ok) return fail(...refusal(judged.problems));
    const token = randomToken();
    const now = this.now();
    const row = {
      tokenHash: hashOf(token),
      id: newId(),
      service,
      definition: judged.value.definition,
      validator: judged.value.validator,
      createdBy: officer.name,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * dayMs),
    };
    await this.transactions.run(async (manager) => {
      await manager.query('delete from service_preview where expires_at < $1', [now]);
      await manager.insert(ServicePreviewEntity, row);
      await this.log.record(manager, 'service.preview-shared', service, officer, { days });
      return ok(null);
    });
    return ok({ ...toLink(row), token });
  }

  /** Refuses `preview.not-found`. */
  remove(service: string, id: string, officer: Designer): Promise<Result<null>> {
    return this.transactions.run(async (manager) => {
      const { affected } = await manager.delete(ServicePreviewEntity, { service, id });
      if (!affected) return fail(gone());
      await this.log.record(manager, 'service.preview-ended', service, officer);
      return ok(null);
    });
  }

  /** Refuses `preview.not-found` for unknown links and those of which the time is over, alike. */
  async open(token: string): Promise<Result<PreviewedService>> {
    const row = await this.find(token);
    if (!row) return fail(gone());
    const { detail } = toPublishedService({ ...row, ...unpublished, pageValidators: {} });
    return ok({
      service: { ...detail, validatorUrl: `/api/previews/${token}/validator.js` },
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    });
  }

  /** Source of its validator. Refuses `preview.not-found`. */
  async validator(token: string): Promise<Result<string>> {
    const row = await this.find(token);
    return row ? ok(row.validator) : fail(gone());
  }

  private find(token: string): Promise<ServicePreviewEntity | null> {
    return this.previews.findOneBy({ tokenHash: hashOf(token), expiresAt: MoreThan(this.now()) });
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

const unpublished = { version: 1, hash: '', source: {}, publishedAt: new Date(0), publishedBy: '' };

const toLink = ({
  id,
  createdBy,
  createdAt,
  expiresAt,
}: Pick<ServicePreviewEntity, 'id' | 'createdBy' | 'createdAt' | 'expiresAt'>): PreviewLink => ({
  id,
  createdBy,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

const gone = () => problem('preview.not-found', 'ลิงก์ตัวอย่างนี้หมดอายุหรือถูกยกเลิกแล้ว', 'This preview has ended');
