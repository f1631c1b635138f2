import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { titleOr } from '#core/result';
import type { DesignSummary, PlanState } from '#contracts/admin';
import type { SharedPart } from '#core/definition';
import { SharedPartEntity } from './shared-part.entity.js';

interface Row {
  readonly code: string;
  readonly title: DesignSummary['title'] | null;
  readonly category: string | null;
  readonly kind: string | null;
  readonly liveVersion: number | null;
  readonly retired: boolean;
  readonly publishedAt: Date | null;
  readonly revision: number | null;
  readonly savedAt: Date | null;
  readonly savedBy: string | null;
  readonly retireOn: string | null;
  readonly plan: PlanState | null;
  readonly planAt: Date | null;
}

/** Services and drafts side by side: a draft that was never published has no row of its own among the services. */
const designs = `
  select code, title, category, kind, live_version as "liveVersion", coalesce(retired, false) as retired,
         published_at as "publishedAt", revision, saved_at as "savedAt", saved_by as "savedBy",
         retire_on::text as "retireOn", plan, plan_at as "planAt"
  from (select s.code, s.live_version, s.retired, v.published_at, d.revision, d.saved_at, d.saved_by, s.retire_on,
               coalesce(d.source -> 'definition', v.definition) as definition
        from service s
        left join service_version v on v.service = s.code and v.version = s.live_version
        left join service_draft d on d.service = s.code
        union all
        select d.service, null, false, null, d.revision, d.saved_at, d.saved_by, null, d.source -> 'definition'
        from service_draft d
        where not exists (select 1 from service s where s.code = d.service)) design
       left join (select service, state as plan, publish_at as plan_at from service_plan) p on p.service = design.code,
       lateral (select definition -> 'title' as title, definition ->> 'category' as category,
                       definition ->> 'kind' as kind) said
  order by code`;

const stateOf = ({ liveVersion, retired, revision }: Row): DesignSummary['state'] => {
  if (retired) return 'retired';
  if (liveVersion === null) return 'draft';
  return revision === null ? 'live' : 'changed';
};

const toSummary = (row: Row): DesignSummary => ({
  code: row.code,
  title: titleOr(row.title, row.code),
  category: row.category ?? '',
  kind: row.kind ?? '',
  state: stateOf(row),
  ...(row.liveVersion !== null && { version: row.liveVersion }),
  ...(row.publishedAt && { publishedAt: row.publishedAt.toISOString() }),
  ...(row.savedAt && { savedAt: row.savedAt.toISOString() }),
  ...(row.savedBy !== null && { savedBy: row.savedBy }),
  ...(row.plan && { plan: { state: row.plan, at: row.planAt?.toISOString() ?? null } }),
  ...(row.retireOn && { retireOn: row.retireOn }),
});

/** What an administrator begins from: every service with its state, and the parts that forms may bring in. */
@Injectable()
export class ListDesigns {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @InjectRepository(SharedPartEntity) private readonly parts: Repository<SharedPartEntity>,
  ) {}

  async run(): Promise<readonly DesignSummary[]> {
    const rows: Row[] = await this.database.query(designs);
    return rows.map(toSummary);
  }

  async listParts(): Promise<readonly SharedPart[]> {
    const parts = await this.parts.find({ order: { name: 'ASC', version: 'ASC' } });
    return parts.map(({ document }) => document);
  }
}
