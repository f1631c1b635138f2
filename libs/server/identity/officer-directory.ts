import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ArrayContains, ArrayOverlap, type EntityManager, In, IsNull, Repository } from 'typeorm';
import type { OfficerRole } from '#core/access';
import { type Result, fail, ok } from '#core/result';
import { type PreparedQuery, runPrepared } from '#platform/database';
import { Divisions, expandBy } from './divisions.js';
import { type Officer, toOfficer } from './officer.js';
import { OfficerEntity } from './officer.entity.js';
import { unknownOfficer } from './refusals.js';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface OfficerAddress {
  readonly id: string;
  readonly email: string;
}

const findNames: PreparedQuery = {
  name: 'names-of-officers',
  sql: 'select id, name from officer where id = any($1::uuid[])',
};

/** Who works here, for features that name, assign to or write to officers. */
@Injectable()
export class OfficerDirectory {
  constructor(
    @InjectRepository(OfficerEntity) private readonly officers: Repository<OfficerEntity>,
    private readonly divisions: Divisions,
  ) {}

  /** An officer who may work, by id or username. Refuses `officer.unknown`. */
  async get(idOrUsername: string): Promise<Result<Officer>> {
    const who = uuid.test(idOrUsername) ? { id: idOrUsername } : { username: idOrUsername.toLowerCase() };
    const found = await this.officers.findOneBy({ ...who, disabledAt: IsNull() });
    return found ? ok((await this.atWork([found]))[0]!) : fail(unknownOfficer());
  }

  /** Everyone who may work, by name in Thai order. */
  async list(): Promise<readonly Officer[]> {
    return sortByName(await this.atWork(await this.officers.findBy({ disabledAt: IsNull() })));
  }

  async listOfDivision(division: string): Promise<readonly Officer[]> {
    return sortByName(await this.atWork(await this.findOfDivision(division)));
  }

  /** Mail addresses of these officers, of those who have one. */
  async addressesOf(ids: readonly string[]): Promise<readonly OfficerAddress[]> {
    return toAddresses(await this.officers.findBy({ id: In([...ids]), disabledAt: IsNull() }));
  }

  async addressesOfDivision(division: string): Promise<readonly OfficerAddress[]> {
    return toAddresses(await this.findOfDivision(division));
  }

  /** Mail addresses of those who hold the role, in the division when one is named. */
  async addressesOfRole(role: OfficerRole, division?: string): Promise<readonly OfficerAddress[]> {
    const found =
      division === undefined
        ? await this.officers.findBy({ roles: ArrayContains([role]), disabledAt: IsNull() })
        : await this.findOfDivision(division);
    return toAddresses(found.filter(({ roles }) => roles.includes(role)));
  }

  /** Everyone who may work and holds the role, by name alone; read in the caller's transaction. */
  async holdersOf(
    manager: EntityManager,
    role: OfficerRole,
  ): Promise<readonly Pick<Officer, 'id' | 'name'>[]> {
    return manager.find(OfficerEntity, {
      select: { id: true, name: true },
      where: { roles: ArrayContains([role]), disabledAt: IsNull() },
      order: { name: 'ASC' },
    });
  }

  /** Names by id, of officers who left as well; who holds a connection already, in a transaction, lends it. */
  async namesOf(
    ids: readonly (string | null)[],
    manager: EntityManager = this.officers.manager,
  ): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const found = await runPrepared<Pick<Officer, 'id' | 'name'>>(manager, findNames, [wanted]);
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  private async findOfDivision(division: string): Promise<readonly OfficerEntity[]> {
    const workers = await this.divisions.workersOf(division);
    return this.officers.findBy({ divisions: ArrayOverlap([...workers]), disabledAt: IsNull() });
  }

  /** Officers with all divisions that they work for: their own, and those whose work these do. */
  private async atWork(found: readonly OfficerEntity[]): Promise<readonly Officer[]> {
    const divisions = await this.divisions.list();
    return found.map((officer) =>
      toOfficer({ ...officer, divisions: [...expandBy(divisions, officer.divisions)] }),
    );
  }
}

const thai = new Intl.Collator('th');

const sortByName = (found: readonly Officer[]): Officer[] =>
  found.toSorted((one, other) => thai.compare(one.name, other.name));

const toAddresses = (found: readonly OfficerEntity[]): OfficerAddress[] =>
  found.flatMap(({ id, email }) => (email === null ? [] : [{ id, email }]));
