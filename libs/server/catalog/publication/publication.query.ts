import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { type Result, fail, ok } from '#core/result';
import type { Publication, PublishPlan } from '#contracts/admin';
import { CouncilProfile } from '../council-profile.js';
import { versionInfo } from '../publish-service.command.js';
import { ServiceDraftEntity } from '../service-draft.entity.js';
import { ServiceEntity } from '../service.entity.js';
import { ServiceVersionEntity } from '../service-version.entity.js';
import { ServicePlanEntity } from './service-plan.entity.js';
import { unknownService } from '../refusals.js';

/** Where a service stands on its way to the public. */
@Injectable()
export class ViewPublication {
  constructor(
    @InjectRepository(ServiceEntity) private readonly services: Repository<ServiceEntity>,
    @InjectRepository(ServiceVersionEntity) private readonly versions: Repository<ServiceVersionEntity>,
    @InjectRepository(ServiceDraftEntity) private readonly drafts: Repository<ServiceDraftEntity>,
    @InjectRepository(ServicePlanEntity) private readonly plans: Repository<ServicePlanEntity>,
    private readonly council: CouncilProfile,
  ) {}

  /** Refuses `service.not-found`. */
  async run(service: string, officer: { readonly id: string }): Promise<Result<Publication>> {
    const [row, draft, plan, { profile }] = await Promise.all([
      this.services.findOneBy({ code: service }),
      this.drafts.findOne({ where: { service }, select: { service: true, revision: true } }),
      this.plans.findOneBy({ service }),
      this.council.read(),
    ]);
    if (!row && !draft) return fail(unknownService());
    const live = row?.liveVersion
      ? await this.versions.findOneBy({ service, version: row.liveVersion })
      : null;
    return ok({
      live: live ? versionInfo(live, !row?.retired) : null,
      revision: draft?.revision ?? 0,
      approval: profile.publishApproval ?? false,
      plan: plan && toPlan(plan, officer.id, draft?.revision),
      ...retirement(row),
    });
  }
}

const retirement = (row: ServiceEntity | null): Pick<Publication, 'retired' | 'retireOn'> => {
  const told = { by: row?.retiredBy ?? null, reason: row?.retiredReason ?? null };
  return {
    retired: row?.retired ? { at: row.retiredAt?.toISOString() ?? null, ...told } : null,
    retireOn: row?.retireOn ? { day: row.retireOn, ...told } : null,
  };
};

const toPlan = (plan: ServicePlanEntity, officer: string, revision: number | undefined): PublishPlan => ({
  id: plan.id,
  state: plan.state,
  revision: plan.revision,
  publishAt: plan.publishAt?.toISOString() ?? null,
  note: plan.note,
  proposedBy: plan.proposedByName,
  proposedAt: plan.proposedAt.toISOString(),
  mine: plan.proposedBy === officer,
  approvedBy: plan.approvedByName,
  approvedAt: plan.approvedAt?.toISOString() ?? null,
  draftChanged: revision !== undefined && revision !== plan.revision,
  problems: [...(plan.problems ?? [])],
});
