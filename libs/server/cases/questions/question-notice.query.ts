import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AskWords, askWords } from '#core/workflow';
import type { Text } from '#core/result';
import { receiptNumber } from '#core/thai';
import { CouncilProfile } from '#server/catalog';
import { CaseFiles } from '../case-file.js';
import { CaseRelations } from '../case-relations.query.js';
import { partyContact } from './party-contact.js';
import type { QuestionPayload } from './question-job.js';

/** What the mail to a third party says. */
export interface QuestionNotice {
  readonly email: string;
  readonly name: string | null;
  readonly council: Text;
  readonly phone: string;
  readonly receiptNumber: string;
  readonly serviceTitle: Text;
  readonly words: AskWords;
  readonly why: Text | null;
  readonly dueAt: string;
  readonly code: string;
}

/** Reads for the mail to a third party what it says. */
@Injectable()
export class QuestionNotices {
  constructor(
    private readonly files: CaseFiles,
    private readonly relations: CaseRelations,
    private readonly council: CouncilProfile,
  ) {}

  /** Null when nobody said where mail reaches the party, or when the question was answered or put anew meanwhile. */
  async find(manager: EntityManager, payload: QuestionPayload): Promise<QuestionNotice | null> {
    const found = await this.files.find(manager, payload.caseId);
    if (!found.ok) return null;
    const { row, state, service } = found.value;
    const ask = state.asks.find(({ id }) => id === payload.question);
    const party = service.definition.parties?.find(({ id }) => id === ask?.party);
    if (!ask || !party || ask.answer !== null || ask.askedAt !== payload.askedAt) return null;
    const { name, email } = partyContact(party, { question: ask.id, ...found.value });
    const code = (await this.relations.codesOf(manager, state)).get(ask.id);
    if (email === null || code === undefined) return null;
    const { name: council, phone } = await this.council.get();
    return {
      email,
      name,
      council,
      phone,
      receiptNumber: receiptNumber(row.receiptSeq, row.receiptYear),
      serviceTitle: service.definition.title,
      words: askWords(party),
      why: party.why ?? null,
      dueAt: ask.dueAt,
      code,
    };
  }
}
