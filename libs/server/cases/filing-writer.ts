import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Result, fail, ok, problem } from '#core/result';
import type { Answers } from '#core/form';
import type { Decision } from '#core/workflow';
import { GroupCommit } from '#platform/batching';
import { runPrepared } from '#platform/database';
import { FileLibrary } from '#server/files';
import type { PublishedService } from '#server/catalog';
import { CaseChanges } from './case-changes.js';
import { EffectRooms } from './effect-rooms.js';
import type { Filing } from './filing.js';
import { fileSubmissions } from './filing.sql.js';

/** The number given, or null when the idempotency key was known already. */
export type ReceiptSequence = { readonly seq: number } | null;

/** What opening the case brings along. */
export interface Opening {
  readonly decision: Decision;
  readonly answers: Answers;
  /** Slots that were held while the form was filled. */
  readonly holds: readonly string[];
}

/** Writes filings, many to a commit. */
@Injectable()
export class FilingWriter {
  private readonly group: GroupCommit<Filing, ReceiptSequence>;

  constructor(
    private readonly database: DataSource,
    private readonly changes: CaseChanges,
    private readonly files: FileLibrary,
    private readonly rooms: EffectRooms,
  ) {
    this.group = new GroupCommit((filings) => writeFilings(this.database.manager, filings), {
      maxRows: 64,
      maxInFlight: 1,
    });
  }

  /**
   * Durable when it resolves. Filings with papers claim their files in the same transaction, and what opens the case does
   * its work in other rooms there: a slot is theirs or the filing is refused.
   */
  async write(filing: Filing, service: PublishedService, opening: Opening): Promise<Result<ReceiptSequence>> {
    const isPlain =
      Object.keys(filing.files).length === 0 && !this.rooms.isInvolved(service, opening.decision.effects);
    if (isPlain) return this.changes.announcing(async () => ok(await this.group.add(filing)));
    return this.changes.run((manager) => this.writeAlone(manager, filing, service, opening));
  }

  private async writeAlone(
    manager: EntityManager,
    filing: Filing,
    service: PublishedService,
    { decision, answers, holds }: Opening,
  ): Promise<Result<ReceiptSequence>> {
    const claimed = await this.files.claim(
      manager,
      filing.files,
      filing.submissionId,
      service.definition.attachments,
    );
    if (!claimed.ok) return claimed;
    const { caseId, version, caseVersion, receivedAt } = filing;
    const done = await this.rooms.open(manager, decision.effects, {
      origin: { caseId, service: service.code, version, caseVersion },
      next: decision.next,
      at: receivedAt,
      by: { kind: filing.actorKind, id: filing.actorId },
      service,
      answers,
      holds,
      audit: notAtFiling,
    });
    if (!done.ok) return done;
    const [number = null] = await writeFilings(manager, [filing]);
    // Known already: what was done above is undone, and the first receipt is given again.
    return number === null ? fail(alreadyFiled()) : ok(number);
  }
}

/** Effects of an opening leave no trace of their own: the lint lets none that would. */
const notAtFiling = (): never => {
  throw new Error('a filing is audited by its own entry alone');
};

/** Writes a group in one statement; the answer has a place for each filing. */
const writeFilings = async (
  manager: EntityManager,
  filings: readonly Filing[],
): Promise<readonly ReceiptSequence[]> => {
  const input = JSON.stringify(filings.map((filing, pos) => ({ ...filing, pos })));
  const written = await runPrepared<{ pos: number; seq: number }>(manager, fileSubmissions, [input]);
  const numbers = new Map(written.map(({ pos, seq }) => [pos, { seq }]));
  return filings.map((_, pos) => numbers.get(pos) ?? null);
};

const alreadyFiled = () =>
  problem('submission.conflict', 'คำขอนี้ส่งไว้แล้ว', 'This application was filed already');
