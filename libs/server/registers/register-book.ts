import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EntryEvent } from '#core/registers';

/** An entry as it lies in the database. */
export interface EntryRow {
  readonly id: string;
  readonly register: string;
  readonly number: string;
  readonly state: string;
  readonly ended: boolean;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly sealed: string;
  readonly holderMasked: string;
  readonly holderIndex: string | null;
  readonly service: string;
  readonly serviceVersion: number;
  readonly division: string;
  readonly caseId: string;
  readonly row: number | null;
  readonly version: number;
  /** How many early warnings went out; -1 once the last day has passed. */
  readonly warned: number | null;
  readonly registeredAt: Date;
}

export const entryColumns = `e.id, e.register, e.number, e.state, e.ended, e.valid_from::text as "validFrom",
  e.valid_until::text as "validUntil", e.sealed, e.holder_masked as "holderMasked", e.holder_index as "holderIndex",
  e.service, e.service_version as "serviceVersion", e.division, e.case_id as "caseId", e.row, e.version, e.warned,
  e.registered_at as "registeredAt"`;

/** Registers in the database. An entry is the fold of its events; both are written together. */
@Injectable()
export class RegisterBook {
  /** The next number of a series: raised in the caller's transaction, so none is lost and none given twice. */
  async nextNumber(manager: EntityManager, series: string, year: number): Promise<number> {
    const [{ last }] = await manager.query<[{ last: number }]>(
      `insert into number_series as n (series, year, last) values ($1, $2, 1)
       on conflict (series, year) do update set last = n.last + 1 returning last`,
      [series, year],
    );
    return last;
  }

  async add(manager: EntityManager, row: EntryRow, event: EntryEvent): Promise<void> {
    await manager.query(
      `insert into register_entry (id, register, number, state, ended, valid_from, valid_until, sealed, holder_masked,
         holder_index, service, service_version, division, case_id, row, version, registered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        row.id,
        row.register,
        row.number,
        row.state,
        row.ended,
        row.validFrom,
        row.validUntil,
        row.sealed,
        row.holderMasked,
        row.holderIndex,
        row.service,
        row.serviceVersion,
        row.division,
        row.caseId,
        row.row,
        row.version,
        row.registeredAt,
      ],
    );
    await this.addEvent(manager, row, event);
  }

  /** Writes what an event made of an entry. The row was locked when it was read. */
  async update(manager: EntityManager, row: EntryRow, event: EntryEvent): Promise<void> {
    await manager.query(
      `update register_entry set state = $2, ended = $3, valid_from = $4, valid_until = $5, sealed = $6, version = $7,
         warned = $8 where id = $1`,
      [row.id, row.state, row.ended, row.validFrom, row.validUntil, row.sealed, row.version, row.warned],
    );
    if (row.ended) await manager.query('delete from register_key where entry_id = $1', [row.id]);
    await this.addEvent(manager, row, event);
  }

  async findByNumber(
    manager: EntityManager,
    register: string,
    number: string,
    lock: 'for update' | '' = '',
  ): Promise<EntryRow | undefined> {
    const [found] = await manager.query<EntryRow[]>(
      `select ${entryColumns} from register_entry e where e.register = $1 and e.number = $2 ${lock}`,
      [register, number],
    );
    return found;
  }

  /** The entries that a case made. */
  ofCase(manager: EntityManager, register: string, caseId: string): Promise<readonly EntryRow[]> {
    return manager.query<EntryRow[]>(
      `select ${entryColumns} from register_entry e where e.register = $1 and e.case_id = $2 order by e.row for update`,
      [register, caseId],
    );
  }

  private async addEvent(manager: EntityManager, row: EntryRow, event: EntryEvent): Promise<void> {
    await manager.query(
      `insert into register_event (entry_id, seq, type, at, case_id, state, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [row.id, row.version, event.type, event.at, event.caseId, row.state, row.validUntil],
    );
  }
}
