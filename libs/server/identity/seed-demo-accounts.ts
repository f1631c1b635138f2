import type { DataSource } from 'typeorm';
import { newId } from '#platform/ids';
import { type DemoAccount, demoAccounts } from './demo-accounts.js';
import type { Division } from './divisions.js';
import { DivisionEntity } from './division.entity.js';
import { OfficerEntity } from './officer.entity.js';
import { hashPassword, isPassword } from './passwords.js';

export interface DemoSeed {
  /** The password that all demo accounts get. */
  readonly password: string;
  /** Divisions of the council's profile. */
  readonly divisions: readonly Division[];
}

/**
 * Makes the demo accounts, or brings them up to date; for an embedded installation alone. An account whose
 * password already is the given one keeps its sessions. Needs a data source that knows `identityEntities`.
 */
export const seedDemoAccounts = async (
  database: DataSource,
  { password, divisions }: DemoSeed,
): Promise<void> => {
  await database
    .getRepository(DivisionEntity)
    .save(divisions.map(({ id, name }, place) => ({ id, name, place })));
  const officers = database.getRepository(OfficerEntity);
  const known = new Map((await officers.find()).map((officer) => [officer.username, officer]));
  const [first] = demoAccounts.flatMap(({ username }) => known.get(username) ?? []);
  const same = first !== undefined && (await isPassword(password, first.passwordHash));
  const passwordHash = same ? first.passwordHash : await hashPassword(password);
  for (const account of demoAccounts) {
    const officer = known.get(account.username);
    await officers.save({
      ...rowOf(account, divisions),
      id: officer?.id ?? newId(),
      createdAt: officer?.createdAt ?? new Date(),
      passwordHash,
    });
    if (officer && officer.passwordHash !== passwordHash)
      await database.query('delete from session where officer_id = $1', [officer.id]);
  }
};

const rowOf = (
  { username, name, roles, divisions, positions = [] }: DemoAccount,
  all: readonly Division[],
) => ({
  username,
  name,
  email: `${username}@office.example`,
  roles: [...roles],
  divisions: divisions === 'all' ? all.map(({ id }) => id) : [...divisions],
  positions: [...positions],
  committees: [],
  disabledAt: null,
});
