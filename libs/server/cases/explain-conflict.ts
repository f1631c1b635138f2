import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Problem } from '#core/result';
import { OfficerDirectory } from '#server/identity';
import { CaseEventEntity } from './case-event.entity.js';

/** Refusals that come of somebody else having been faster. */
const conflicts: ReadonlySet<string> = new Set([
  'case.stale',
  'case.already-taken',
  'case.not-taken',
  'case.action-not-available',
  'case.correction-open',
  'case.already-voted',
  'case.seat-taken',
  'case.not-your-turn',
  'case.not-asked',
  'case.no-correction-open',
]);

/** Adds to such refusals who changed the case last, by name, and when, so that an officer understands what happened. */
@Injectable()
export class ExplainConflict {
  constructor(
    private readonly database: DataSource,
    private readonly officers: OfficerDirectory,
  ) {}

  async run(caseId: string, problems: readonly Problem[]): Promise<readonly Problem[]> {
    if (!problems.some(({ code }) => conflicts.has(code))) return problems;
    const facts = await this.lastChange(caseId);
    return problems.map((found) =>
      conflicts.has(found.code) ? { ...found, facts: { ...found.facts, ...facts } } : found,
    );
  }

  private async lastChange(caseId: string): Promise<Problem['facts']> {
    const last = await this.database.manager.findOne(CaseEventEntity, {
      where: { caseId },
      order: { seq: 'DESC' },
    });
    if (!last) return {};
    const names = await this.officers.namesOf([last.actorId]);
    return {
      at: last.at.toISOString(),
      by: last.actorId,
      byName: last.actorId && (names.get(last.actorId) ?? null),
      byKind: last.actorKind,
      event: last.type,
      version: last.seq,
    };
  }
}
