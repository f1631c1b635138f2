import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Council, DocumentDefinition } from '#core/definition';
import type { Text } from '#core/result';
import type { EffectMoment } from '#server/cases';
import { OfficerDirectory } from '#server/identity';

/** As it stands under a paper. */
export interface Signatory {
  readonly name: string;
  readonly position: Text | '';
  /** Instead of the position, for who acts in its place. */
  readonly acting?: Text;
}

/** Who issues a paper and who signs it, by name; read in the transaction that issues it. */
@Injectable()
export class Signatories {
  constructor(private readonly officers: OfficerDirectory) {}

  async nameOf(manager: EntityManager, id: string | null): Promise<string> {
    return id === null ? '' : ((await this.officers.namesOf([id], manager)).get(id) ?? '');
  }

  /**
   * The one who decided, else the one who acts, where they hold the role that signs; else whom the council’s profile
   * names for the position; else the only one who holds the role. Nobody by name, and a line to sign on, where none is known.
   */
  async find(
    manager: EntityManager,
    { signatory }: DocumentDefinition,
    { next, by }: EffectMoment,
    council: Pick<Council, 'signatories'>,
  ): Promise<Signatory> {
    if (!signatory) return { name: '', position: '' };
    const holders = await this.officers.holdersOf(manager, signatory.role ?? 'executive');
    const known = [next.decision?.by, by.kind === 'officer' ? by.id : null]
      .map((id) => holders.find((holder) => holder.id === id))
      .find(Boolean);
    const { position } = signatory;
    if (known) return { name: known.name, position };
    const named = signatoryOf(council, position);
    if (named) return { name: named.name, position, ...(named.acting && { acting: named.acting }) };
    return { name: holders.length === 1 ? holders[0]!.name : '', position };
  }
}

/** Whom the profile names for a position; documents may say more of it: «นายก… เจ้าพนักงานท้องถิ่น». */
const signatoryOf = ({ signatories = [] }: Pick<Council, 'signatories'>, position: Text) =>
  signatories
    .filter((one) => position.th.startsWith(one.position.th))
    .toSorted((one, other) => other.position.th.length - one.position.th.length)[0];
