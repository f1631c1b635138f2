import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, ok } from '#core/result';
import type { BulkBody, BulkChoice } from '#contracts/bulk';
import type { SessionUser } from '#platform/http';
import { InboxScope } from '../inbox-scope.js';
import { listSql } from '../list-sql.js';

/** More than this in one run is a matter for two. */
const mostCases = 1_000;

export interface BulkTarget {
  readonly id: string;
  /** At which it was chosen; null where there is no such case. */
  readonly version: number | null;
}

export interface BulkTargets {
  readonly cases: readonly BulkTarget[];
  readonly tooMany: boolean;
}

const versionsOf = `
select wanted.id, c.version from unnest($1::uuid[]) with ordinality as wanted(id, place)
left join service_case c on c.id = wanted.id order by wanted.place`;

/** Which cases a bulk action is about, each at the version at which it was chosen. */
@Injectable()
export class FindBulkTargets {
  constructor(
    private readonly database: DataSource,
    private readonly scope: InboxScope,
  ) {}

  /** Refuses a filter that the list itself refuses. */
  async run(
    { cases, filter = {}, versions = {} }: BulkChoice & Pick<BulkBody, 'versions'>,
    reader: SessionUser,
  ): Promise<Result<BulkTargets>> {
    if (cases) {
      const named: BulkTarget[] = await this.database.query(versionsOf, [cases]);
      return ok({
        cases: named.map(({ id, version }) => ({ id, version: versions[id] ?? version })),
        tooMany: false,
      });
    }
    const scope = await this.scope.of(filter, reader, await this.scope.context(reader));
    if (!scope.ok) return scope;
    const sql = listSql(scope.value, { columns: 'c.id, c.version', limit: mostCases + 1 });
    const found: BulkTarget[] = await this.database.query(sql, scope.value.parameters.values);
    return ok({ cases: found.slice(0, mostCases), tooMany: found.length > mostCases });
  }
}
