import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ArrayContains, type EntityManager, IsNull, Not, Repository } from 'typeorm';
import { type Problem, type Result, fail, ok, problem, problemAt } from '#core/result';
import { Clock } from '#platform/channels';
import { newId } from '#platform/ids';
import { OfficerEntity } from './officer.entity.js';
import { hashPassword, isPassword, newPassword } from './passwords.js';
import { unknownOfficer } from './refusals.js';

/** What an administrator says of an officer. */
export interface AccountFacts {
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
  readonly positions: readonly string[];
  readonly committees: readonly string[];
}

export interface Account extends AccountFacts {
  readonly id: string;
  /** Lower case. */
  readonly username: string;
  readonly disabledAt: string | null;
}

/** Accounts of officers. Writes are in the caller's transaction, so that they are audited in it. */
@Injectable()
export class OfficerAccounts {
  constructor(
    @InjectRepository(OfficerEntity) private readonly officers: Repository<OfficerEntity>,
    private readonly clock: Clock,
  ) {}

  /** All accounts, those out of use as well. */
  async list(): Promise<readonly Account[]> {
    return (await this.officers.find({ order: { username: 'ASC' } })).map(toAccount);
  }

  /** Refuses `officer.unknown`. */
  async get(manager: EntityManager, id: string): Promise<Result<Account>> {
    const found = await manager.findOneBy(OfficerEntity, { id });
    return found ? ok(toAccount(found)) : fail(unknownOfficer());
  }

  /** Makes an account with a password that is told once. Refuses `officer.username-taken`. */
  async create(
    manager: EntityManager,
    username: string,
    facts: AccountFacts,
  ): Promise<Result<{ readonly account: Account; readonly password: string }>> {
    const password = newPassword();
    const row = {
      id: newId(),
      username: username.toLowerCase(),
      ...columnsOf(facts),
      passwordHash: await hashPassword(password),
      disabledAt: null,
      createdAt: new Date(this.clock.now()),
    };
    const made = await manager
      .createQueryBuilder()
      .insert()
      .into(OfficerEntity)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return made.raw.length > 0 ? ok({ account: toAccount(row), password }) : fail(usernameTaken());
  }

  /** Takes effect at the officer's next request. Refuses `officer.unknown`, `officer.last-admin`. */
  async change(manager: EntityManager, id: string, facts: AccountFacts): Promise<Result<Account>> {
    const known = await this.lock(manager, id);
    if (!known) return fail(unknownOfficer());
    if (!facts.roles.includes('admin') && (await isLastAdmin(manager, known))) return fail(lastAdmin());
    await manager.update(OfficerEntity, { id }, columnsOf(facts));
    return ok(toAccount({ ...known, ...columnsOf(facts) }));
  }

  /** Takes an account out of use and ends its sessions at once. Refuses `officer.unknown`, `officer.last-admin`. */
  async disable(manager: EntityManager, id: string): Promise<Result<Account>> {
    const known = await this.lock(manager, id);
    if (!known || known.disabledAt) return fail(unknownOfficer());
    if (await isLastAdmin(manager, known)) return fail(lastAdmin());
    const disabledAt = new Date(this.clock.now());
    await manager.update(OfficerEntity, { id }, { disabledAt });
    await endSessions(manager, id);
    return ok(toAccount({ ...known, disabledAt }));
  }

  /** Brings an account back into use. Refuses `officer.unknown`. */
  async enable(manager: EntityManager, id: string): Promise<Result<Account>> {
    const known = await this.lock(manager, id);
    if (!known) return fail(unknownOfficer());
    await manager.update(OfficerEntity, { id }, { disabledAt: null });
    return ok(toAccount({ ...known, disabledAt: null }));
  }

  /** A new password, told once; all sessions end. Refuses `officer.unknown`. */
  async resetPassword(manager: EntityManager, id: string): Promise<Result<string>> {
    const password = newPassword();
    const { affected } = await manager.update(
      OfficerEntity,
      { id },
      { passwordHash: await hashPassword(password) },
    );
    if (!affected) return fail(unknownOfficer());
    await endSessions(manager, id);
    return ok(password);
  }

  /** Officers change their own. Refuses `officer.password-wrong` at `/current`; all sessions end. */
  async changePassword(
    manager: EntityManager,
    id: string,
    { current, next }: { readonly current: string; readonly next: string },
  ): Promise<Result<null>> {
    const known = await this.lock(manager, id);
    if (!known || !(await isPassword(current, known.passwordHash))) return fail(wrongPassword());
    if (next.normalize('NFC') === current.normalize('NFC')) return fail(samePassword());
    await manager.update(OfficerEntity, { id }, { passwordHash: await hashPassword(next) });
    await endSessions(manager, id);
    return ok(null);
  }

  private lock(manager: EntityManager, id: string): Promise<OfficerEntity | null> {
    return manager.findOne(OfficerEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}

const columnsOf = ({ name, email, roles, divisions, positions, committees }: AccountFacts) => ({
  name,
  email,
  roles: [...roles],
  divisions: [...divisions],
  positions: [...positions],
  committees: [...committees],
});

const toAccount = ({ id, username, disabledAt, ...row }: Omit<OfficerEntity, 'createdAt'>): Account => ({
  ...columnsOf(row),
  id,
  username,
  disabledAt: disabledAt?.toISOString() ?? null,
});

const endSessions = (manager: EntityManager, id: string): Promise<unknown> =>
  manager.query('delete from session where officer_id = $1', [id]);

/** The others are locked too: of two administrators who take each other's role, one stays. */
const isLastAdmin = async (manager: EntityManager, known: OfficerEntity): Promise<boolean> => {
  if (!known.roles.includes('admin') || known.disabledAt) return false;
  const others = await manager.find(OfficerEntity, {
    where: { id: Not(known.id), roles: ArrayContains(['admin']), disabledAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  return others.length === 0;
};

const usernameTaken = (): Problem =>
  problemAt('/username', 'officer.username-taken', 'มีผู้ใช้ชื่อนี้แล้ว', 'This username is taken');

const lastAdmin = (): Problem =>
  problem('officer.last-admin', 'ต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อยหนึ่งคน', 'At least one administrator must stay');

const wrongPassword = (): Problem =>
  problemAt('/current', 'officer.password-wrong', 'รหัสผ่านเดิมไม่ถูกต้อง', 'The present password is wrong');

const samePassword = (): Problem =>
  problemAt('/next', 'officer.password-same', 'รหัสผ่านใหม่ต้องไม่เหมือนเดิม', 'The new password must differ');
