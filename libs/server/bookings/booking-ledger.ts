import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Had, Span, Taken } from '#core/bookings';

/** A booking as it stands in the database. */
export interface BookingRow {
  readonly id: string;
  readonly service: string;
  readonly booking: string;
  readonly resource: string;
  readonly day: string;
  readonly start: string;
  readonly ends: string;
  readonly units: number;
  readonly state: 'held' | 'confirmed' | 'waiting' | 'released' | 'lapsed';
  readonly heldUntil: Date | null;
  readonly caseId: string | null;
  readonly pointer: string | null;
  readonly countedBy: readonly string[];
  readonly priority: number;
  readonly length: number;
}

const columns = `b.id, b.service, b.booking, b.resource, b.day::text as day, b.start, b.ends, b.units, b.state,
  b.held_until as "heldUntil", b.case_id as "caseId", b.pointer, b.counted_by as "countedBy", b.priority, b.length`;

/** Takes something away from others: confirmed, or held and the hold not run out. */
const live = `(b.state = 'confirmed' or (b.state = 'held' and (b.held_until is null or b.held_until > $1)))`;

/** Bookings in the database. Whoever gives or frees a resource locks its days first, in one order for everybody. */
@Injectable()
export class BookingLedger {
  /** Keeps everybody else from giving these resources on these days until the commit. */
  async lock(manager: EntityManager, resources: readonly string[], days: readonly string[]): Promise<void> {
    await manager.query(
      `insert into booking_lock as l (resource, day, changes)
       select r, d::date, 1 from unnest($1::text[]) as r, unnest($2::text[]) as d order by r, d
       on conflict (resource, day) do update set changes = l.changes + 1`,
      [[...new Set(resources)], [...new Set(days)]],
    );
  }

  /** What is taken of resources, in the days from first to last. */
  async taken(
    manager: EntityManager,
    resources: readonly string[],
    { first, last, now }: { readonly first: string; readonly last: string; readonly now: string },
  ): Promise<readonly Taken[]> {
    return manager.query<Taken[]>(
      `select s.resource, s.day::text as day, s.starts as "from", s.ends as "to", s.units
       from booking_span s join booking b on b.id = s.booking_id
       where s.resource = any ($2) and s.day between $3 and $4 and ${live}`,
      [now, resources, first, last],
    );
  }

  async add(
    manager: EntityManager,
    { id, ...row }: BookingRow,
    blocked: readonly Span[],
    now: string,
  ): Promise<void> {
    await manager.query(
      `insert into booking (id, service, booking, resource, day, start, ends, units, state, held_until, case_id, pointer,
         counted_by, priority, length, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        id,
        row.service,
        row.booking,
        row.resource,
        row.day,
        row.start,
        row.ends,
        row.units,
        row.state,
        row.heldUntil,
        row.caseId,
        row.pointer,
        row.countedBy,
        row.priority,
        row.length,
        now,
      ],
    );
    await this.setSpans(manager, id, row.resource, row.units, blocked);
  }

  async setSpans(
    manager: EntityManager,
    id: string,
    resource: string,
    units: number,
    blocked: readonly Span[],
  ): Promise<void> {
    await manager.query(
      `insert into booking_span (booking_id, resource, day, starts, ends, units)
       select $1, $2, span.day::date, span."from", span."to", $3
       from jsonb_to_recordset($4::jsonb) as span(day text, "from" text, "to" text)
       on conflict (booking_id, day) do nothing`,
      [id, resource, units, JSON.stringify(blocked)],
    );
  }

  /** What a case has or waits for. */
  ofCase(manager: EntityManager, caseId: string): Promise<readonly BookingRow[]> {
    return manager.query<BookingRow[]>(
      `select ${columns} from booking b
       where b.case_id = $1 and b.state in ('held', 'confirmed', 'waiting') order by b.day, b.start, b.id for update`,
      [caseId],
    );
  }

  /** A hold of nobody's case yet, by the secret of who holds it. */
  async findHold(manager: EntityManager, id: string, now: string): Promise<BookingRow | undefined> {
    const [found] = await manager.query<BookingRow[]>(
      `select ${columns} from booking b where b.id = $2 and b.case_id is null and b.state = 'held' and ${live} for update`,
      [now, id],
    );
    return found;
  }

  async update(
    manager: EntityManager,
    id: string,
    { state, heldUntil }: Pick<BookingRow, 'state' | 'heldUntil'>,
  ): Promise<void> {
    await manager.query('update booking set state = $2, held_until = $3 where id = $1', [
      id,
      state,
      heldUntil,
    ]);
  }

  /** A hold becomes a case's. */
  async adopt(
    manager: EntityManager,
    id: string,
    row: Pick<BookingRow, 'caseId' | 'pointer' | 'countedBy' | 'priority' | 'heldUntil'>,
  ): Promise<void> {
    await manager.query(
      `update booking set case_id = $2, pointer = $3, counted_by = $4, priority = $5, held_until = $6 where id = $1`,
      [id, row.caseId, row.pointer, row.countedBy, row.priority, row.heldUntil],
    );
  }

  /** The other bookings that count by a key. */
  had(
    manager: EntityManager,
    key: string,
    { service, booking, now }: { readonly service: string; readonly booking: string; readonly now: string },
    except: string | null,
  ): Promise<readonly Had[]> {
    return manager.query<Had[]>(
      `select b.day::text as day, (b.day + b.ends::interval) at time zone 'Asia/Bangkok' > $1 as open
       from booking b
       where b.counted_by @> array[$2] and b.service = $3 and b.booking = $4 and b.id is distinct from $5 and ${live}`,
      [now, key, service, booking, except],
    );
  }

  /** Who waits for a resource on a day, first comers first. */
  waiting(manager: EntityManager, resource: string, days: readonly string[]): Promise<readonly BookingRow[]> {
    return manager.query<BookingRow[]>(
      `select ${columns} from booking b
       where b.state = 'waiting' and b.resource = $1 and b.day = any ($2::date[])
       order by b.priority, b.created_at, b.id for update`,
      [resource, days],
    );
  }

  /** One hold that has run out, of those that no other worker looks at. */
  async findRunOut(manager: EntityManager, now: string): Promise<BookingRow | undefined> {
    const [found] = await manager.query<BookingRow[]>(
      `select ${columns} from booking b where b.state = 'held' and b.held_until <= $1
       order by b.held_until limit 1 for update skip locked`,
      [now],
    );
    return found;
  }
}
