import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { normaliseText } from '#core/thai';
import { newId } from '#platform/ids';
import { Secrets } from '#platform/secrets';

/** A message as it was written. */
export interface Message {
  readonly id: string;
  readonly at: Date;
  readonly fromOffice: boolean;
  readonly officerId: string | null;
  readonly text: string;
  readonly readAt: Date | null;
}

type MessageRow = Omit<Message, 'text'> & { readonly sealed: string };

const select = `
select id, at, from_office as "fromOffice", officer_id as "officerId", sealed, read_at as "readAt"
from case_message where case_id = $1 order by at, id limit 500`;

const insert = `
insert into case_message (id, case_id, at, from_office, officer_id, sealed) values ($1, $2, $3, $4, $5, $6)`;

/** Messages of cases: encrypted at rest, since people write into them whatever they like. */
@Injectable()
export class MessageBook {
  constructor(
    private readonly database: DataSource,
    private readonly secrets: Secrets,
  ) {}

  /** The oldest first. */
  async list(caseId: string, manager: EntityManager = this.database.manager): Promise<Message[]> {
    const rows: MessageRow[] = await manager.query(select, [caseId]);
    return rows.map(({ sealed, ...row }) => ({ ...row, text: this.secrets.open(sealed, place(row.id)) }));
  }

  /** How many the case has, for limits. */
  async count(manager: EntityManager, caseId: string): Promise<number> {
    const [row]: { count: number }[] = await manager.query(
      'select count(*)::integer as count from case_message where case_id = $1',
      [caseId],
    );
    return row?.count ?? 0;
  }

  /** How many there are, and how many of the office the applicant hasn’t opened. */
  async standing(manager: EntityManager, caseId: string): Promise<{ count: number; unread: number }> {
    const [row]: { count: number; unread: number }[] = await manager.query(
      `select count(*)::integer as count,
         (count(*) filter (where from_office and read_at is null))::integer as unread
       from case_message where case_id = $1`,
      [caseId],
    );
    return row ?? { count: 0, unread: 0 };
  }

  /** Adds one; the other side hasn’t read it. Answers its id. */
  async add(
    manager: EntityManager,
    caseId: string,
    { at, officerId, text }: { at: string; officerId: string | null; text: string },
  ): Promise<string> {
    const id = newId();
    const sealed = this.secrets.seal(normaliseText(text), place(id));
    await manager.query(insert, [id, caseId, at, officerId !== null, officerId, sealed]);
    await manager.query('update service_case set unanswered = $2, changed_at = $3 where id = $1', [
      caseId,
      officerId === null,
      at,
    ]);
    return id;
  }

  /** The reader has seen what the other side wrote. */
  async markRead(caseId: string, byOffice: boolean, at: string): Promise<void> {
    await this.database.query(
      'update case_message set read_at = $3 where case_id = $1 and from_office = $2 and read_at is null',
      [caseId, !byOffice, at],
    );
  }
}

const place = (id: string): string => `message:${id}`;
