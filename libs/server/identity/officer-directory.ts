import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ArrayContains, In, IsNull, Repository } from 'typeorm';
import type { OfficerRole } from '#core/access';
import { type Result, fail, ok, problem } from '#core/result';
import { type Officer, toOfficer } from './officer.js';
import { OfficerEntity } from './officer.entity.js';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface OfficerAddress {
  readonly id: string;
  readonly email: string;
}

/** Who works here, for features that name, assign to or write to officers. */
@Injectable()
export class OfficerDirectory {
  constructor(@InjectRepository(OfficerEntity) private readonly officers: Repository<OfficerEntity>) {}

  /** An officer who may work, by id or username. Refuses `officer.unknown`. */
  async get(idOrUsername: string): Promise<Result<Officer>> {
    const who = uuid.test(idOrUsername) ? { id: idOrUsername } : { username: idOrUsername.toLowerCase() };
    const found = await this.officers.findOneBy({ ...who, disabledAt: IsNull() });
    return found ? ok(toOfficer(found)) : fail(unknownOfficer());
  }

  /** Everyone who may work, by name in Thai order. */
  async list(): Promise<readonly Officer[]> {
    return sortByName(await this.officers.findBy({ disabledAt: IsNull() }));
  }

  async listOfDivision(division: string): Promise<readonly Officer[]> {
    return sortByName(
      await this.officers.findBy({ divisions: ArrayContains([division]), disabledAt: IsNull() }),
    );
  }

  /** Mail addresses of these officers, of those who have one. */
  async addressesOf(ids: readonly string[]): Promise<readonly OfficerAddress[]> {
    return toAddresses(await this.officers.findBy({ id: In([...ids]), disabledAt: IsNull() }));
  }

  async addressesOfDivision(division: string): Promise<readonly OfficerAddress[]> {
    return toAddresses(
      await this.officers.findBy({ divisions: ArrayContains([division]), disabledAt: IsNull() }),
    );
  }

  /** Mail addresses of those who hold the role, in the division when one is named. */
  async addressesOfRole(role: OfficerRole, division?: string): Promise<readonly OfficerAddress[]> {
    const where = division === undefined ? {} : { divisions: ArrayContains([division]) };
    return toAddresses(
      await this.officers.findBy({ ...where, roles: ArrayContains([role]), disabledAt: IsNull() }),
    );
  }

  /** Names by id, of officers who left as well. */
  async namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const found = await this.officers.find({ select: { id: true, name: true }, where: { id: In(wanted) } });
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

const thai = new Intl.Collator('th');

const sortByName = (found: readonly OfficerEntity[]): Officer[] =>
  found.map((officer) => toOfficer(officer)).sort((one, other) => thai.compare(one.name, other.name));

const toAddresses = (found: readonly OfficerEntity[]): OfficerAddress[] =>
  found.flatMap(({ id, email }) => (email === null ? [] : [{ id, email }]));

const unknownOfficer = () => problem('officer.unknown', 'ไม่พบเจ้าหน้าที่คนนี้', 'There is no such officer');
