import { createHash } from 'node:crypto';

/** A row of the trail as the database tells it; `entry` is the exact text that was hashed. */
export interface AuditRow {
  readonly position: string;
  readonly at: Date;
  readonly entry: string;
  readonly prevHash: Buffer;
  readonly hash: Buffer;
}

export interface AuditFault {
  readonly position: number;
  /** `edited`: the row isn't what was written; `missing`: rows are gone before it; `unchained`: it doesn't follow the row before; `head`: the end isn't where the head says. */
  readonly kind: 'edited' | 'missing' | 'unchained' | 'head';
}

/** Hash before the first entry. */
const origin = createHash('sha256').update('sala', 'utf8').digest();

/** Walks the trail row by row and remembers where it doesn't hold. */
export class AuditChain {
  readonly faults: AuditFault[] = [];
  private position = 0;
  private hash: Buffer = origin;

  get entries(): number {
    return this.position;
  }

  add(row: AuditRow): void {
    const position = Number(row.position);
    if (position !== this.position + 1) this.faults.push({ position, kind: 'missing' });
    else if (!row.prevHash.equals(this.hash)) this.faults.push({ position, kind: 'unchained' });
    if (!isAsWritten(row, position)) this.faults.push({ position, kind: 'edited' });
    this.position = position;
    this.hash = row.hash;
  }

  /** Compares the end with the head, which finds rows cut off or put on at the end. */
  finish(head: { readonly position: string; readonly hash: Buffer }): void {
    if (Number(head.position) !== this.position || !head.hash.equals(this.hash))
      this.faults.push({ position: this.position, kind: 'head' });
  }
}

const isAsWritten = ({ entry, prevHash, hash, at }: AuditRow, position: number): boolean => {
  const said = JSON.parse(entry) as { position: number; at: string };
  const computed = createHash('sha256').update(prevHash).update(entry, 'utf8').digest();
  return computed.equals(hash) && said.position === position && Date.parse(said.at) === at.getTime();
};
