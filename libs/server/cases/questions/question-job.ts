import { defineJob } from '#platform/queue';

/** A third party was asked: neither code nor personal data, the handler reads the case. */
export interface QuestionPayload {
  readonly caseId: string;
  readonly question: string;
  /** A question that was put anew has another moment and another code. */
  readonly askedAt: string;
}

/** Work that notifications do: gives a third party its code. */
export const questionJob = defineJob<QuestionPayload>('question');
