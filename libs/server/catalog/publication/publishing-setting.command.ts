import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Result, fail, ok } from '#core/result';
import type { PublishingSetting } from '#contracts/admin';
import { TransactionRunner } from '#platform/database';
import { CatalogLog } from '../catalog-log.js';
import { CouncilProfile } from '../council-profile.js';
import { publishRefusals } from './refusals.js';

/** Whether the council wants a second administrator to approve each publish. */
@Injectable()
export class SetPublishing {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly council: CouncilProfile,
    private readonly log: CatalogLog,
  ) {}

  async get(): Promise<PublishingSetting> {
    return { approval: (await this.council.read()).profile.publishApproval ?? false };
  }

  /** Refuses `publish.one-administrator` where nobody else could approve. */
  async put(
    { approval }: PublishingSetting,
    officer: { readonly id: string },
  ): Promise<Result<PublishingSetting>> {
    const done = await this.transactions.run(async (manager) => {
      if (approval && (await countAdministrators(manager)) < 2)
        return fail(publishRefusals.oneAdministrator());
      const edited = await this.council.edit(manager, null, (profile) =>
        ok({ ...profile, publishApproval: approval }),
      );
      if (!edited.ok) return edited;
      await this.log.record(manager, 'publishing.approval-set', '*', officer, { approval });
      return ok({ approval });
    });
    this.council.forget();
    return done;
  }
}

const countAdministrators = async (manager: EntityManager): Promise<number> => {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::integer as count from officer where 'admin' = any(roles) and disabled_at is null`,
  );
  return row?.count ?? 0;
};
