import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { reachesDivision } from '#core/access';
import type { InboxColumn } from '#core/inbox';
import { type Result, fail, ok, problem } from '#core/result';
import type { InboxFilter, InboxView, ViewBody } from '#contracts/inbox';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import type { SessionUser } from '#platform/http';
import { newId } from '#platform/ids';
import { AuditLog } from '#server/audit';
import { OfficerDirectory } from '#server/identity';

interface ViewRow {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly filter: InboxFilter;
  readonly sort: string | null;
  readonly columns: InboxColumn[] | null;
  readonly division: string | null;
  readonly updatedAt: Date;
}

const mostOfOne = 50;
const dayMs = 24 * 3_600_000;
const select = `select id, owner_id as "ownerId", title, filter, sort, columns, division, updated_at as "updatedAt" from inbox_view`;

/** Lists that officers saved under a name: for themselves, or for everybody in a division of theirs. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly officers: OfficerDirectory,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(reader: SessionUser): Promise<{ items: InboxView[] }> {
    const rows: ViewRow[] = await this.database.query(
      `${select} where removed_at is null and (owner_id = $1 or division = any($2::text[])) order by title, id`,
      [reader.id, reader.divisions],
    );
    return { items: await this.toViews(rows, reader) };
  }

  /** Refuses a division that is not the officer's (`access.forbidden`), and more views than a person keeps. */
  create(body: ViewBody, reader: SessionUser): Promise<Result<InboxView>> {
    const id = newId();
    return this.saving(reader, async (manager) => {
      const mayShare = demandOwnDivision(body, reader);
      if (!mayShare.ok) return mayShare;
      const [{ count } = { count: 0 }]: { count: number }[] = await manager.query(
        'select count(*)::integer as count from inbox_view where owner_id = $1 and removed_at is null',
        [reader.id],
      );
      if (count >= mostOfOne) return fail(tooMany());
      await manager.query('delete from inbox_view where removed_at < $1', [this.dayAgo()]);
      await manager.query(
        `insert into inbox_view (id, owner_id, title, filter, sort, columns, division, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
        [id, reader.id, ...fieldsOf(body), this.clock.now()],
      );
      await this.log(manager, 'view.saved', id, reader, body.division);
      return ok(id);
    });
  }

  /** Refuses `view.not-found`, to those to whom it isn't shown as well, and `access.forbidden` to those who only look at it. */
  change(id: string, body: ViewBody, reader: SessionUser): Promise<Result<InboxView>> {
    return this.saving(reader, async (manager) => {
      const own = await this.demandChange(manager, id, reader);
      if (!own.ok) return own;
      const mayShare = demandOwnDivision(body, reader);
      if (!mayShare.ok) return mayShare;
      await manager.query(
        'update inbox_view set title = $2, filter = $3, sort = $4, columns = $5, division = $6, updated_at = $7 where id = $1',
        [id, ...fieldsOf(body), this.clock.now()],
      );
      await this.log(manager, 'view.changed', id, reader, body.division);
      return ok(id);
    });
  }

  remove(id: string, reader: SessionUser): Promise<Result<null>> {
    return this.transactions.run(async (manager) => {
      const own = await this.demandChange(manager, id, reader);
      if (!own.ok) return own;
      await manager.query('update inbox_view set removed_at = $2 where id = $1', [id, this.clock.now()]);
      await this.log(manager, 'view.removed', id, reader, own.value.division);
      return ok(null);
    });
  }

  /** Brings back what was removed within a day, to whom it belonged. Refuses as `change` does. */
  restore(id: string, reader: SessionUser): Promise<Result<InboxView>> {
    return this.saving(reader, async (manager) => {
      const own = await this.demandChange(manager, id, reader, 'removed_at >= $2', [this.dayAgo()]);
      if (!own.ok) return own;
      await manager.query('update inbox_view set removed_at = null where id = $1', [id]);
      await this.log(manager, 'view.restored', id, reader, own.value.division);
      return ok(id);
    });
  }

  private dayAgo(): Date {
    return new Date(Date.parse(this.clock.now()) - dayMs);
  }

  private async saving(
    reader: SessionUser,
    work: (manager: EntityManager) => Promise<Result<string>>,
  ): Promise<Result<InboxView>> {
    const saved = await this.transactions.run(work);
    if (!saved.ok) return saved;
    const rows: ViewRow[] = await this.database.query(`${select} where id = $1`, [saved.value]);
    const [view] = await this.toViews(rows, reader);
    return view ? ok(view) : fail(notFound());
  }

  private async demandChange(
    manager: EntityManager,
    id: string,
    reader: SessionUser,
    which = 'removed_at is null',
    values: readonly unknown[] = [],
  ): Promise<Result<ViewRow>> {
    const [row]: ViewRow[] = await manager.query(`${select} where id = $1 and ${which} for update`, [
      id,
      ...values,
    ]);
    const shown = row && (row.ownerId === reader.id || reader.divisions.includes(row.division ?? ''));
    if (!shown) return fail(notFound());
    return mayChange(row, reader) ? ok(row) : fail(forbidden());
  }

  private async toViews(rows: readonly ViewRow[], reader: SessionUser): Promise<InboxView[]> {
    const names = await this.officers.namesOf(rows.map(({ ownerId }) => ownerId));
    return rows.map((row) => {
      const { ownerId, updatedAt, ...view } = row;
      return {
        ...view,
        owner: { id: ownerId, name: names.get(ownerId) ?? '' },
        mine: ownerId === reader.id,
        canChange: mayChange(row, reader),
        updatedAt: updatedAt.toISOString(),
      };
    });
  }

  private log(
    manager: EntityManager,
    action: string,
    id: string,
    reader: SessionUser,
    division: string | null = null,
  ): Promise<void> {
    const who = { actorKind: 'officer', actorId: reader.id } as const;
    const what = { action, subjectType: 'view', subjectId: id, detail: { division } };
    return this.audit.append(manager, [{ at: this.clock.now(), ...who, ...what }]);
  }
}

const fieldsOf = ({ title, filter, sort, columns, division }: ViewBody): unknown[] => [
  title.trim(),
  JSON.stringify(filter),
  sort ?? null,
  columns ?? null,
  division ?? null,
];

const mayChange = ({ ownerId, division }: ViewRow, reader: SessionUser): boolean =>
  ownerId === reader.id || (division !== null && reachesDivision(reader, 'views', [division]));

const demandOwnDivision = ({ title, division }: ViewBody, reader: SessionUser): Result<null> => {
  if (title.trim() === '') return fail(problem('request.invalid', 'โปรดตั้งชื่อ', 'Give it a name'));
  return !division || reader.divisions.includes(division) ? ok(null) : fail(forbidden());
};

const forbidden = () =>
  problem(
    'access.forbidden',
    'แก้มุมมองได้เฉพาะของตนหรือของส่วนงานตน',
    'Only your own views, or those of your division, can be changed',
  );
const notFound = () => problem('view.not-found', 'ไม่พบมุมมองนี้', 'There is no such view');
const tooMany = () =>
  problem('view.too-many', 'บันทึกมุมมองได้ไม่เกิน 50 รายการ', 'Fifty views are the most that one officer keeps');
