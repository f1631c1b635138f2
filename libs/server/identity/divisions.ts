import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Text } from '#core/result';
import { DivisionEntity } from './division.entity.js';

export interface Division {
  readonly id: string;
  readonly name: Text;
}

/** The divisions of the council. */
@Injectable()
export class Divisions {
  constructor(@InjectRepository(DivisionEntity) private readonly rows: Repository<DivisionEntity>) {}

  async list(): Promise<readonly Division[]> {
    return (await this.rows.find({ order: { place: 'ASC' } })).map(({ id, name }) => ({ id, name }));
  }

  /** Takes the divisions of the council's profile over; one that is no longer named stays, since officers and cases may. */
  async save(divisions: readonly Division[]): Promise<void> {
    await this.rows.save(divisions.map(({ id, name }, place) => ({ id, name, place })));
  }
}
