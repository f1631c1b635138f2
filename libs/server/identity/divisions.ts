import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import type { Text } from '#core/result';
import { DivisionEntity } from './division.entity.js';

export interface Division {
  readonly id: string;
  readonly name: Text;
}

/** A division as services name it, and who does its work in this council. */
export interface MappedDivision extends Division {
  /** The division that does its work; null when it does its own. */
  readonly servedBy: string | null;
}

/** The divisions of the council. */
@Injectable()
export class Divisions {
  constructor(@InjectRepository(DivisionEntity) private readonly rows: Repository<DivisionEntity>) {}

  async list(): Promise<readonly MappedDivision[]> {
    const rows = await this.rows.find({ order: { place: 'ASC' } });
    return rows.map(({ id, name, servedBy }) => ({ id, name, servedBy }));
  }

  /** Takes the divisions of the council's profile over; one that is no longer named stays, since officers and cases may. */
  async save(divisions: readonly Division[], manager: EntityManager = this.rows.manager): Promise<void> {
    await manager
      .getRepository(DivisionEntity)
      .save(divisions.map(({ id, name }, place) => ({ id, name, place })));
  }

  /** Says who does whose work. */
  async map(manager: EntityManager, serving: ReadonlyMap<string, string | null>): Promise<void> {
    for (const [id, servedBy] of serving) await manager.update(DivisionEntity, { id }, { servedBy });
  }

  /** These divisions and those whose work they do: what an officer of them works on. */
  async expand(own: readonly string[]): Promise<readonly string[]> {
    return expandBy(await this.list(), own);
  }

  /** The division itself and the one that does its work: whose officers work on its cases. */
  async workersOf(division: string): Promise<readonly string[]> {
    const servedBy = (await this.list()).find(({ id }) => id === division)?.servedBy ?? null;
    return servedBy === null ? [division] : [division, servedBy];
  }
}

export const expandBy = (divisions: readonly MappedDivision[], own: readonly string[]): readonly string[] => [
  ...own,
  ...divisions.flatMap(({ id, servedBy }) =>
    servedBy !== null && own.includes(servedBy) && !own.includes(id) ? [id] : [],
  ),
];
