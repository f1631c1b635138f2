import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentDefinition } from '#core/definition';
import type { EffectMoment } from '#server/cases';
import { OfficerDirectory } from '#server/identity';

/** Who issues a paper and who signs it, by name; read in the transaction that issues it. */
@Injectable()
export class Signatories {
  constructor(private readonly officers: OfficerDirectory) {}

  async nameOf(manager: EntityManager, id: string | null): Promise<string> {
    return id === null ? '' : ((await this.officers.namesOf([id], manager)).get(id) ?? '');
  }

  /**
   * The one who decided, else the one who acts, where they hold the role that signs; else the only one who holds it.
   * Nobody by name, and a line to sign on, where there are several.
   */
  async find(
    manager: EntityManager,
    { signatory }: DocumentDefinition,
    { next, by }: EffectMoment,
  ): Promise<string> {
    if (!signatory) return '';
    const holders = await this.officers.holdersOf(manager, signatory.role ?? 'executive');
    const known = [next.decision?.by, by.kind === 'officer' ? by.id : null]
      .map((id) => holders.find((holder) => holder.id === id))
      .find(Boolean);
    return known?.name ?? (holders.length === 1 ? holders[0]!.name : '');
  }
}
