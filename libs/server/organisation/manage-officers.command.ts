import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Problem, type Result, fail, ok, problem, problemAt } from '#core/result';
import type { NewOfficer, OfficerFacts, OfficerView } from '#contracts/organisation';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { AuditLog } from '#server/audit';
import { type Account, type AccountFacts, Divisions, OfficerAccounts } from '#server/identity';
import { changedFields } from './changed-fields.js';

/** Who administers: an officer, or the operator at the command line. */
export type Administrator = { readonly id: string } | null;

/** Accounts of officers as administrators change them: checked, and each change in the audit trail. */
@Injectable()
export class ManageOfficers {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly accounts: OfficerAccounts,
    private readonly divisions: Divisions,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(): Promise<readonly OfficerView[]> {
    const accounts = await this.accounts.list();
    const loads = await this.loads(accounts.map(({ id }) => id));
    return accounts.map((account) => toView(account, loads.get(account.id) ?? 0));
  }

  /** Refuses `officer.username-taken`, `officer.division-unknown`. */
  create(by: Administrator, { username, ...facts }: NewOfficer) {
    return this.transactions.run(async (manager) => {
      const known = await this.checkDivisions(facts);
      if (!known.ok) return known;
      const made = await this.accounts.create(manager, username, facts);
      if (!made.ok) return made;
      const { account, password } = made.value;
      const { roles, divisions, positions, committees } = account;
      await this.log(manager, by, 'officer.created', account.id, {
        roles,
        divisions,
        positions,
        committees,
      });
      return ok({ officer: toView(account, 0), password });
    });
  }

  /** Refuses `officer.not-found`, `officer.last-admin`, `officer.division-unknown`. */
  change(by: Administrator, id: string, facts: OfficerFacts): Promise<Result<OfficerView>> {
    return this.write(by, id, 'officer.changed', async (manager, before) => {
      const known = await this.checkDivisions(facts, before.divisions);
      return known.ok ? this.accounts.change(manager, id, facts) : known;
    });
  }

  /** Refuses `officer.not-found`, `officer.last-admin`, and one's own account (`officer.self`). */
  async disable(by: Administrator, id: string): Promise<Result<OfficerView>> {
    if (by?.id === id) return fail(ownAccount());
    return this.write(by, id, 'officer.disabled', (manager) => this.accounts.disable(manager, id));
  }

  /** Refuses `officer.not-found`. */
  enable(by: Administrator, id: string): Promise<Result<OfficerView>> {
    return this.write(by, id, 'officer.enabled', (manager) => this.accounts.enable(manager, id));
  }

  /** Refuses `officer.not-found`. */
  resetPassword(by: Administrator, id: string): Promise<Result<{ readonly password: string }>> {
    return this.transactions.run(async (manager) => {
      const reset = await this.accounts.resetPassword(manager, id);
      if (!reset.ok) return fail(notFound());
      await this.log(manager, by, 'officer.password-reset', id, {});
      return ok({ password: reset.value });
    });
  }

  /** One's own. Refuses `officer.password-wrong`, `officer.password-same`. */
  changePassword(id: string, body: { current: string; next: string }): Promise<Result<null>> {
    return this.transactions.run(async (manager) => {
      const changed = await this.accounts.changePassword(manager, id, body);
      if (changed.ok) await this.log(manager, { id }, 'officer.password-changed', id, {});
      return changed;
    });
  }

  private write(
    by: Administrator,
    id: string,
    action: string,
    work: (manager: EntityManager, before: Account) => Promise<Result<Account>>,
  ): Promise<Result<OfficerView>> {
    return this.transactions.run(async (manager) => {
      const before = await this.accounts.get(manager, id);
      if (!before.ok) return fail(notFound());
      const done = await work(manager, before.value);
      if (!done.ok) return done.problems[0]?.code === 'officer.unknown' ? fail(notFound()) : done;
      await this.log(manager, by, action, id, changedFields(before.value, done.value));
      return ok(toView(done.value, (await this.loads([id])).get(id) ?? 0));
    });
  }

  /** An officer may stay in a division that the council has no more, but not come into one that it never had. */
  private async checkDivisions(
    { divisions }: AccountFacts,
    before: readonly string[] = [],
  ): Promise<Result<null>> {
    const known = new Set([...(await this.divisions.list()).map(({ id }) => id), ...before]);
    const unknown = divisions.findIndex((id) => !known.has(id));
    return unknown === -1 ? ok(null) : fail(unknownDivision(`/divisions/${unknown}`));
  }

  private log(
    manager: EntityManager,
    by: Administrator,
    action: string,
    id: string,
    detail: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return this.audit.append(manager, [
      {
        at: this.clock.now(),
        actorKind: by ? 'officer' : 'system',
        actorId: by?.id ?? null,
        action,
        subjectType: 'officer',
        subjectId: id,
        detail,
      },
    ]);
  }

  private async loads(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows: { assignee: string; open: number }[] = await this.database.query(
      'select assignee, count(*)::integer as open from service_case where assignee = any($1) and not ended group by assignee',
      [ids],
    );
    return new Map(rows.map(({ assignee, open }) => [assignee, open]));
  }
}

const toView = (account: Account, openCases: number): OfficerView => ({
  id: account.id,
  username: account.username,
  name: account.name,
  email: account.email,
  roles: [...account.roles],
  divisions: [...account.divisions],
  positions: [...account.positions],
  committees: [...account.committees],
  disabledAt: account.disabledAt,
  openCases,
});

const notFound = (): Problem => problem('officer.not-found', 'ไม่พบเจ้าหน้าที่คนนี้', 'There is no such officer');

const ownAccount = (): Problem =>
  problem('officer.self', 'ปิดบัญชีของตนเองไม่ได้', 'You can’t disable your own account');

const unknownDivision = (pointer: string): Problem =>
  problemAt(pointer, 'officer.division-unknown', 'ไม่มีส่วนราชการนี้', 'There is no such division');
