import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Answers } from '#core/form';
import type { PublishedService } from '#server/catalog';
import { getRegister } from './compiled-registers.js';
import { type EntryContent, EntrySafe } from './entry-safe.js';
import { type EntryRow, RegisterBook } from './register-book.js';

export interface CaseEntry {
  readonly row: EntryRow;
  readonly content: EntryContent;
}

/** What a case has to do with in registers. */
@Injectable()
export class CaseEntries {
  constructor(
    private readonly book: RegisterBook,
    private readonly safe: EntrySafe,
  ) {}

  /** The entries that the case made, or the one that its form looked up; locked in the caller's transaction. */
  async rows(
    manager: EntityManager,
    service: PublishedService,
    id: string,
    { caseId, answers }: { readonly caseId: string; readonly answers: Answers },
  ): Promise<readonly EntryRow[]> {
    const number = getRegister(service, id).lookedUp(answers);
    if (number === null) return this.book.ofCase(manager, id, caseId);
    const found = await this.book.findByNumber(manager, id, number, 'for update');
    return found ? [found] : [];
  }

  /** The first of them with what it says; undefined when there is none. */
  async find(
    manager: EntityManager,
    service: PublishedService,
    id: string,
    of: { readonly caseId: string; readonly answers: Answers },
  ): Promise<CaseEntry | undefined> {
    const [row] = await this.rows(manager, service, id, of);
    return row && { row, content: this.safe.open(row) };
  }
}
