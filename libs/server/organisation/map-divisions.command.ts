import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Result, ok } from '#core/result';
import type { DivisionView, DivisionsBody } from '#contracts/organisation';
import { Clock } from '#platform/channels';
import { TransactionRunner } from '#platform/database';
import { AuditLog } from '#server/audit';
import { CouncilProfile, PublishedServices } from '#server/catalog';
import { Divisions, OfficerDirectory } from '#server/identity';
import { checkDivisions } from './check-divisions.js';

/**
 * Which division does whose work. Services name the divisions of a large council; a small one says once that its clerk
 * does the work of the treasury, and officers, inboxes and messages follow, without a change to any service or case.
 */
@Injectable()
export class MapDivisions {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly divisions: Divisions,
    private readonly council: CouncilProfile,
    private readonly officers: OfficerDirectory,
    private readonly services: PublishedServices,
    private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(): Promise<{ items: DivisionView[] }> {
    const [divisions, officers, services, open] = await Promise.all([
      this.divisions.list(),
      this.officers.list(),
      this.services.listLive(),
      this.openCases(),
    ]);
    return {
      items: divisions.map(({ id, name, servedBy }) => ({
        id,
        name,
        servedBy,
        officers: officers.filter((officer) => officer.divisions.includes(id)).length,
        services: services.filter(({ definition }) => definition.division === id).length,
        openCases: open.get(id) ?? 0,
      })),
    };
  }

  /** Refuses what `checkDivisions` refuses. */
  async save(
    by: { readonly id: string },
    { divisions }: DivisionsBody,
  ): Promise<Result<{ items: DivisionView[] }>> {
    const known = (await this.divisions.list()).map(({ id }) => id);
    const checked = checkDivisions(divisions, known);
    if (!checked.ok) return checked;
    const saved = await this.transactions.run(async (manager) => {
      await this.divisions.save(divisions, manager);
      await this.divisions.map(manager, new Map(divisions.map(({ id, servedBy }) => [id, servedBy])));
      const edited = await this.council.edit(manager, null, (profile) =>
        ok({ ...profile, divisions: asCitizensRead(divisions) }),
      );
      if (!edited.ok) return edited;
      await this.audit.append(manager, [
        {
          at: this.clock.now(),
          actorKind: 'officer',
          actorId: by.id,
          action: 'divisions.changed',
          subjectType: 'council',
          subjectId: '1',
          detail: { divisions: divisions.map(({ id, servedBy }) => ({ id, servedBy })) },
        },
      ]);
      return ok(null);
    });
    this.council.forget();
    return saved.ok ? ok(await this.list()) : saved;
  }

  private async openCases(): Promise<ReadonlyMap<string, number>> {
    const rows: { division: string; open: number }[] = await this.database.query(
      'select division, count(*)::integer as open from service_case where not ended group by division',
    );
    return new Map(rows.map(({ division, open }) => [division, open]));
  }
}

/** A division whose work another does bears the other's name: citizens are sent to a door that is there. */
const asCitizensRead = (divisions: DivisionsBody['divisions']) =>
  divisions.map(({ id, name, servedBy }) => ({
    id,
    name: divisions.find((other) => other.id === servedBy)?.name ?? name,
  }));
