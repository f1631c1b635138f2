import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#platform/database';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { DivisionEntity } from './division.entity.js';
import { Divisions, OfficerDirectory, identityEntities, seedDemoAccounts } from './index.js';
import { OfficerEntity } from './officer.entity.js';
import { isPassword } from './passwords.js';

const divisions = ['clerk', 'engineering', 'treasury', 'welfare', 'health', 'education'].map((id) => ({
  id,
  name: { th: id, en: id },
}));

describe('demo accounts', () => {
  let test: TestDatabase;
  let database: DataSource;
  let directory: OfficerDirectory;
  const session = (officer: string) =>
    database.query('insert into session values (sha256($2::bytea), $1, now(), now())', [
      officer,
      Buffer.from(officer),
    ]);
  const sessions = async () => Number((await database.query('select count(*) from session'))[0].count);

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await createDataSource({
      url: test.url,
      entities: identityEntities,
      poolSize: 2,
    }).initialize();
    directory = new OfficerDirectory(
      database.getRepository(OfficerEntity),
      new Divisions(database.getRepository(DivisionEntity)),
    );
    await seedDemoAccounts(database, { password: 'first password', divisions });
  });

  afterAll(async () => {
    await database.destroy();
    await test.drop();
  });

  it('are the eight of the contract, each with its roles and divisions', async () => {
    const found = (await directory.list()).map(({ username, roles, divisions: own }) => [
      username,
      roles.join(),
      own.join(),
    ]);
    expect(found.sort()).toEqual([
      ['admin', 'admin', ''],
      ['clerk', 'officer,supervisor', 'clerk'],
      ['education', 'officer', 'education'],
      ['engineer', 'officer', 'engineering'],
      ['health', 'officer', 'health'],
      ['mayor', 'executive,supervisor', 'clerk,engineering,treasury,welfare,health,education'],
      ['treasurer', 'officer', 'treasury'],
      ['welfare', 'officer', 'welfare'],
    ]);
  });

  it('keep their ids, passwords and sessions when seeded again, and lose sessions with the password', async () => {
    const before = await directory.get('engineer');
    if (!before.ok) throw new Error('no engineer');
    await session(before.value.id);
    await seedDemoAccounts(database, { password: 'first password', divisions });
    expect(await directory.get('engineer')).toEqual(before);
    expect(await sessions()).toBe(1);
    await seedDemoAccounts(database, { password: 'second password', divisions });
    expect(await sessions()).toBe(0);
    const stored = await database.getRepository(OfficerEntity).findOneByOrFail({ username: 'engineer' });
    expect(await isPassword('second password', stored.passwordHash)).toBe(true);
    expect(await isPassword('first password', stored.passwordHash)).toBe(false);
  });

  it('are found by id, by name, by division, and named even after they left', async () => {
    const engineer = await directory.get('ENGINEER');
    if (!engineer.ok) throw new Error('no engineer');
    const { id } = engineer.value;
    expect(await directory.get(id)).toEqual(engineer);
    expect((await directory.listOfDivision('engineering')).map(({ username }) => username)).toEqual([
      'engineer',
      'mayor',
    ]);
    await database.query('update officer set disabled_at = now() where id = $1', [id]);
    expect(await directory.get('engineer')).toMatchObject({
      ok: false,
      problems: [{ code: 'officer.unknown' }],
    });
    expect(await directory.namesOf([id, null, id])).toEqual(new Map([[id, 'ประเสริฐ ช่างโยธา']]));
  });
});
