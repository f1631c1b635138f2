import { Injectable } from '@nestjs/common';
import type { Answers } from '#core/form';
import type { Privacy } from '#core/definition';
import { AnswerStore, applicantFacts, searchWords } from '#server/submissions';
import type { CaseEntity } from './case.entity.js';

/** The columns by which lists show and find a case; they follow its answers. `search` lacks the receipt number. */
export type IndexColumns = Pick<
  CaseEntity,
  'applicantMasked' | 'search' | 'nationalIdIndex' | 'phoneIndex' | 'placeCell' | 'village'
>;

export interface IndexSource {
  readonly privacy: Privacy;
  readonly answers: Answers;
  /** Those of them that lie in the open. */
  readonly open: Answers;
  readonly sealed: boolean;
  /** Given beside the answers. */
  readonly phone?: string | null;
}

/** Works out by what a case is found: words in the open, identities by blind index. */
@Injectable()
export class CaseIndex {
  constructor(private readonly answers: AnswerStore) {}

  columns({ privacy, answers, open, sealed, phone }: IndexSource): IndexColumns {
    const facts = applicantFacts(privacy, answers);
    return {
      applicantMasked: facts.masked,
      search: searchWords(facts, open, sealed),
      nationalIdIndex: this.answers.indexNationalId(facts.nationalId),
      phoneIndex: this.answers.indexPhone(facts.phone ?? phone ?? null),
      placeCell: sealed ? null : facts.placeCell,
      village: facts.village,
    };
  }
}
