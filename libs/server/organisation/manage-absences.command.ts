import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { reachesDivision } from '#core/access';
import { type Problem, type Result, fail, ok, problem, problemAt } from '#core/result';
import { bangkokDay } from '#core/thai';
import type { AbsenceBody, AbsenceView } from '#contracts/organisation';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import type { SessionUser } from '#platform/http';
import { AuditLog } from '#server/audit';
import { type Absence, Absences, type Officer, OfficerDirectory } from '#server/identity';

/** Who is away and who stands in. What a stand-in does is recorded with both names. */
@Injectable()
export class ManageAbsences {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly absences: Absences,
    private readonly officers: OfficerDirectory,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Of today and later. */
  async list(reader: SessionUser) {
    const [absences, officers] = await Promise.all([
      this.absences.list(bangkokDay(this.clock.now())),
      this.officers.list(),
    ]);
    return {
      items: await this.named(absences),
      officers: officers.map((officer) => ({
        id: officer.id,
        name: officer.name,
        mayEnter: mayEnter(reader, officer),
      })),
    };
  }

  /** Refuses `absence.forbidden`, a time that has passed or ends before it begins, and what `Absences.add` refuses. */
  async add(by: SessionUser, wanted: AbsenceBody): Promise<Result<AbsenceView>> {
    const days = checkDays(wanted, bangkokDay(this.clock.now()));
    if (days.length > 0) return fail(...days);
    const officer = await this.officers.get(wanted.officer);
    if (!officer.ok || !mayEnter(by, officer.value)) return fail(forbidden());
    const added = await this.transactions.run(async (manager) => {
      const done = await this.absences.add(manager, wanted);
      if (done.ok) await this.log(manager, by, 'absence.entered', done.value);
      return done;
    });
    return added.ok ? ok((await this.named([added.value]))[0]!) : added;
  }

  /** Refuses `absence.not-found`, `absence.forbidden`. */
  async remove(by: SessionUser, id: string): Promise<Result<null>> {
    const found = await this.absences.get(this.database.manager, id);
    if (!found.ok) return found;
    const officer = await this.officers.get(found.value.officer);
    const may = mayEnter(by, officer.ok ? officer.value : { divisions: [] });
    if (!may) return fail(forbidden());
    return this.transactions.run(async (manager) => {
      const removed = await this.absences.remove(manager, id);
      if (!removed.ok) return removed;
      await this.log(manager, by, 'absence.removed', removed.value);
      return ok(null);
    });
  }

  private async named(absences: readonly Absence[]): Promise<AbsenceView[]> {
    const names = await this.officers.namesOf(absences.flatMap(({ officer, standIn }) => [officer, standIn]));
    const person = (id: string) => ({ id, name: names.get(id) ?? '' });
    return absences.map(({ id, officer, standIn, from, to }) => ({
      id,
      officer: person(officer),
      standIn: person(standIn),
      from,
      to,
    }));
  }

  private log(manager: EntityManager, by: SessionUser, action: string, absence: Absence): Promise<void> {
    const { id, officer, standIn, from, to } = absence;
    return this.audit.append(manager, [
      {
        at: this.clock.now(),
        actorKind: 'officer',
        actorId: by.id,
        action,
        subjectType: 'officer',
        subjectId: officer,
        detail: { absence: id, standIn, from, to },
      },
    ]);
  }
}

/** An administrator, or a supervisor of one of the officer's divisions: a stand-in gets power, so one's own word isn't enough. */
export const mayEnter = (
  by: Pick<SessionUser, 'roles' | 'divisions'>,
  officer: Pick<Officer, 'divisions'>,
): boolean => reachesDivision(by, 'absences', officer.divisions);

const checkDays = ({ officer, standIn, from, to }: AbsenceBody, today: string): readonly Problem[] => [
  ...(to < from ? [endsFirst()] : []),
  ...(to < today ? [inThePast()] : []),
  ...(officer === standIn ? [ownStandIn()] : []),
];

const endsFirst = (): Problem =>
  problemAt('/to', 'absence.ends-before-start', 'วันสิ้นสุดอยู่ก่อนวันเริ่ม', 'It ends before it begins');

const inThePast = (): Problem =>
  problemAt('/to', 'absence.in-the-past', 'ช่วงวันนี้ผ่านไปแล้ว', 'These days have passed');

const ownStandIn = (): Problem =>
  problemAt('/standIn', 'absence.own-stand-in', 'ผู้รักษาการแทนต้องเป็นคนอื่น', 'The stand-in must be someone else');

const forbidden = (): Problem =>
  problem(
    'absence.forbidden',
    'ผู้ดูแลระบบหรือหัวหน้าของส่วนราชการเดียวกันเท่านั้นที่บันทึกวันลาได้',
    'An administrator or a supervisor of the division enters absences',
  );
