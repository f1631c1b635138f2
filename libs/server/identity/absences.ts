import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Problem, type Result, fail, ok, problem, problemAt } from '#core/result';
import { Clock } from '#platform/channels';
import { newId } from '#platform/ids';

/** Who is away from one day to another, both counted, and who acts in the name meanwhile. */
export interface Absence {
  readonly id: string;
  readonly officer: string;
  readonly standIn: string;
  /** YYYY-MM-DD, days in Bangkok. */
  readonly from: string;
  readonly to: string;
}

const columns = `id, officer_id as officer, stand_in_id as "standIn",
  to_char(from_day, 'YYYY-MM-DD') as "from", to_char(to_day, 'YYYY-MM-DD') as "to"`;

/** Absences with stand-ins. The stand-in gets what the officer may do, but for administration, on those days. */
@Injectable()
export class Absences {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those that end on this day or later. */
  list(from: string): Promise<readonly Absence[]> {
    return this.database.query(
      `select ${columns} from absence where to_day >= $1 order by from_day, to_day, id`,
      [from],
    );
  }

  /**
   * Refuses `absence.officer-unknown`, `absence.overlaps` (of the same officer), `absence.stand-in-away` (the stand-in is
   * away on one of the days).
   */
  async add(manager: EntityManager, wanted: Omit<Absence, 'id'>): Promise<Result<Absence>> {
    const { officer, standIn, from, to } = wanted;
    const active: { id: string }[] = await manager.query(
      'select id from officer where id = any($1) and disabled_at is null order by id for update',
      [[officer, standIn]],
    );
    if (active.length < 2) return fail(unknownPerson());
    const away: { officer: string }[] = await manager.query(
      `select officer_id as officer from absence
       where officer_id = any($1) and from_day <= $3::date and to_day >= $2::date`,
      [[officer, standIn], from, to],
    );
    if (away.some((other) => other.officer === officer)) return fail(overlaps());
    if (away.length > 0) return fail(standInAway());
    const id = newId();
    await manager.query(
      'insert into absence (id, officer_id, stand_in_id, from_day, to_day, created_at) values ($1, $2, $3, $4, $5, $6)',
      [id, officer, standIn, from, to, this.clock.now()],
    );
    return ok({ id, ...wanted });
  }

  /** Refuses `absence.not-found`. */
  async remove(manager: EntityManager, id: string): Promise<Result<Absence>> {
    const [[removed]]: [Absence[], number] = await manager.query(
      `delete from absence where id = $1 returning ${columns}`,
      [id],
    );
    return removed ? ok(removed) : fail(notFound());
  }

  async get(manager: EntityManager, id: string): Promise<Result<Absence>> {
    const [found]: Absence[] = await manager.query(`select ${columns} from absence where id = $1`, [id]);
    return found ? ok(found) : fail(notFound());
  }
}

const unknownPerson = (): Problem =>
  problem('absence.officer-unknown', 'ไม่พบเจ้าหน้าที่หรือผู้รักษาการแทน', 'The officer or the stand-in is unknown');

const overlaps = (): Problem =>
  problemAt('/from', 'absence.overlaps', 'มีวันลาที่ซ้อนกันอยู่แล้ว', 'There is an absence on these days already');

const standInAway = (): Problem =>
  problemAt(
    '/standIn',
    'absence.stand-in-away',
    'ผู้รักษาการแทนไม่อยู่ในช่วงนั้น',
    'The stand-in is away on one of these days',
  );

const notFound = (): Problem => problem('absence.not-found', 'ไม่พบวันลานี้', 'There is no such absence');
