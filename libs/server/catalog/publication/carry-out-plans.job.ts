import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThanOrEqual, Repository } from 'typeorm';
import { ok, type Problem } from '#core/result';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { HandlesJob, type JobHandler, defineTimer } from '#platform/queue';
import { CatalogLog } from '../catalog-log.js';
import { toCheckProblems } from '../check-problems.js';
import { PlanPublication } from './plan-publication.command.js';
import { RetireService } from './retire-service.command.js';
import { ServicePlanEntity } from './service-plan.entity.js';

/**
 * Publishes what waits for its moment, and retires what waits for its day. A plan goes in the transaction that publishes it,
 * so each is carried out once, whatever stops in between; after downtime all that are overdue are, oldest first.
 */
@Injectable()
@HandlesJob(defineTimer('catalog.carry-out-plans', 15_000))
export class CarryOutPlans implements JobHandler {
  private readonly logger = new Logger(CarryOutPlans.name);

  constructor(
    private readonly planning: PlanPublication,
    private readonly retiring: RetireService,
    private readonly transactions: TransactionRunner,
    private readonly log: CatalogLog,
    @InjectRepository(ServicePlanEntity) private readonly plans: Repository<ServicePlanEntity>,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const due = { state: 'scheduled' as const, publishAt: LessThanOrEqual(new Date(this.clock.now())) };
    for (const plan of await this.plans.find({ where: due, order: { publishAt: 'ASC' } }))
      await this.publish(plan);
    while (await this.retiring.retireOneDue());
  }

  private async publish(plan: ServicePlanEntity): Promise<void> {
    const done = await this.planning.publishNow(plan);
    if (done.ok || done.problems.some(({ code }) => code === 'publish.plan-gone')) return;
    this.logger.warn(`${plan.service} was not published at its moment: ${done.problems[0]?.code}`);
    await this.fail(plan, done.problems);
  }

  /** It stays with the reasons for an administrator to see, and is not tried again. */
  private async fail(plan: ServicePlanEntity, problems: readonly Problem[]): Promise<void> {
    await this.transactions.run(async (manager) => {
      const kept = { state: 'failed' as const, problems: toCheckProblems(problems) };
      const { affected } = await manager.update(
        ServicePlanEntity,
        { id: plan.id, state: 'scheduled' },
        kept as object,
      );
      if (affected)
        await this.log.record(manager, 'service.publish-failed', plan.service, null, {
          code: problems[0]?.code,
        });
      return ok(null);
    });
  }
}
