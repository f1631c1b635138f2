import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok } from '#core/result';
import type { DefinitionFile, PlanBody, ProposeBody } from '#contracts/admin';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { newId } from '#platform/ids';
import { CatalogLog } from '../catalog-log.js';
import { CouncilProfile } from '../council-profile.js';
import { type Designer, Drafts } from '../drafts.command.js';
import { PublishService } from '../publish-service.command.js';
import { publishRefusals } from './refusals.js';
import { ServicePlanEntity } from './service-plan.entity.js';

const longestAheadMs = 2 * 366 * 86_400_000;

/** Publishes that wait: for a second administrator where the council asks for one, and for their moment. */
@Injectable()
export class PlanPublication {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly drafts: Drafts,
    private readonly publisher: PublishService,
    private readonly council: CouncilProfile,
    private readonly log: CatalogLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Lays the draft by as it is. Refuses `definition.refused` like a publish, `publish.planned` while something waits already,
   * `publish.bad-moment`, `draft.stale`.
   */
  async propose(service: string, body: ProposeBody, officer: Designer): Promise<Result<null>> {
    const moment = this.momentOf(body.publishAt);
    if (!moment.ok) return moment;
    const draft = await this.drafts.getForPublish(service, body.revision);
    if (!draft.ok) return draft;
    const judged = await this.drafts.judge(draft.value.file);
    if (!judged.ok) return judged;
    const { profile } = await this.council.read();
    if (!profile.publishApproval && moment.value === null) return fail(publishRefusals.badMoment());
    return this.transactions.run(async (manager) => {
      const known = await lockPlan(manager, service);
      if (known) return fail(publishRefusals.planned(known));
      const state = profile.publishApproval ? 'proposed' : 'scheduled';
      await manager.insert(ServicePlanEntity, {
        service,
        id: newId(),
        state,
        source: draft.value.file,
        revision: draft.value.revision,
        liveThen: body.expectedVersion ?? draft.value.live,
        publishAt: moment.value,
        note: body.note ?? null,
        proposedBy: officer.id,
        proposedByName: officer.name,
        proposedAt: new Date(this.clock.now()),
      });
      await this.log.record(manager, `service.publish-${state}`, service, officer, {
        revision: draft.value.revision,
        ...(moment.value && { publishAt: moment.value.toISOString() }),
      });
      return ok(null);
    });
  }

  /** Refuses `publish.own-proposal` to who proposed it, and `publish.plan-gone`. */
  async approve(service: string, { id }: PlanBody, officer: Designer): Promise<Result<null>> {
    const approved = await this.transactions.run(async (manager) => {
      const plan = await lockPlan(manager, service);
      if (plan?.id !== id || plan.state !== 'proposed') return fail(publishRefusals.planGone());
      if (plan.proposedBy === officer.id) return fail(publishRefusals.ownProposal());
      const now = new Date(this.clock.now());
      const waits = plan.publishAt !== null && plan.publishAt > now;
      const approval = { approvedBy: officer.id, approvedByName: officer.name, approvedAt: now };
      if (waits) await manager.update(ServicePlanEntity, { service }, { ...approval, state: 'scheduled' });
      await this.log.record(manager, 'service.publish-approved', service, officer, {
        revision: plan.revision,
      });
      return ok({ ...plan, ...approval, waits });
    });
    if (!approved.ok) return approved;
    return approved.value.waits ? ok(null) : this.publishNow(approved.value);
  }

  /** Takes back or turns down what waits; the draft stays. Refuses `publish.plan-gone`. */
  cancel(service: string, { id, reason }: PlanBody, officer: Designer): Promise<Result<null>> {
    return this.transactions.run(async (manager) => {
      const plan = await lockPlan(manager, service);
      if (plan?.id !== id) return fail(publishRefusals.planGone());
      await manager.delete(ServicePlanEntity, { service });
      const action = plan.state === 'proposed' && plan.proposedBy !== officer.id ? 'declined' : 'cancelled';
      await this.log.record(manager, `service.publish-${action}`, service, officer, {
        revision: plan.revision,
        ...(reason && { reason }),
      });
      return ok(null);
    });
  }

  /** Publishes what a plan holds in the name of who proposed it. */
  async publishNow(plan: ServicePlanEntity): Promise<Result<null>> {
    const source = plan.source as DefinitionFile;
    const done = await this.publisher.settle(await this.drafts.judge(source), {
      source,
      officer: { id: plan.proposedBy, name: plan.proposedByName },
      revision: plan.revision,
      expectedVersion: plan.liveThen,
      plan: { id: plan.id, approvedBy: plan.approvedBy },
    });
    return done.ok ? ok(null) : done;
  }

  private momentOf(publishAt: string | undefined): Result<Date | null> {
    if (publishAt === undefined) return ok(null);
    const ahead = Date.parse(publishAt) - Date.parse(this.clock.now());
    return ahead > 0 && ahead < longestAheadMs ? ok(new Date(publishAt)) : fail(publishRefusals.badMoment());
  }
}

const lockPlan = (manager: EntityManager, service: string): Promise<ServicePlanEntity | null> =>
  manager.findOne(ServicePlanEntity, { where: { service }, lock: { mode: 'pessimistic_write' } });
