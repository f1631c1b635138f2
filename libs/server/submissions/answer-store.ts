import { Injectable } from '@nestjs/common';
import { type Answers, mergeSensitive, splitSensitive } from '#core/form';
import type { Privacy } from '#core/definition';
import { toArabicDigits } from '#core/thai';
import { Secrets } from '#platform/secrets';
import type { SubmissionEntity } from './submission.entity.js';

/** Answers as they lie at rest: open ones as JSON, sensitive ones encrypted and bound to their row. */
export interface StoredAnswers {
  readonly answers: Answers;
  readonly sealed: string | null;
}

/** Takes answers apart for storing and puts them together for reading. */
@Injectable()
export class AnswerStore {
  constructor(private readonly secrets: Secrets) {}

  close(submissionId: string, answers: Answers, privacy: Privacy): StoredAnswers {
    const { open, sensitive } = splitSensitive(answers, privacy);
    const sealed =
      sensitive === null ? null : this.secrets.seal(JSON.stringify(sensitive), place(submissionId));
    return { answers: open, sealed };
  }

  open(stored: Pick<SubmissionEntity, 'id' | 'answers' | 'sealed'>): Answers {
    if (!stored.sealed) return stored.answers;
    return mergeSensitive(
      stored.answers,
      JSON.parse(this.secrets.open(stored.sealed, place(stored.id))) as Answers,
    );
  }

  /** Blind index of a national ID: equal ones are found without being stored. */
  indexNationalId(identifier: string | null): string | null {
    return identifier === null ? null : this.secrets.blindIndex('national-id', identifier);
  }

  /** The same for a phone, however it was written. */
  indexPhone(phone: string | null): string | null {
    const digits = toArabicDigits(phone ?? '')
      .replaceAll(/[^\d+]/g, '')
      .replace(/^\+?66(?=\d{8,9}$)/, '0');
    return digits === '' ? null : this.secrets.blindIndex('phone', digits);
  }
}

const place = (submissionId: string): string => `submission:${submissionId}:answers`;
