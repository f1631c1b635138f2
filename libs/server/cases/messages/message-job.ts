import { defineJob } from '#platform/queue';

/** An officer wrote to the applicant: no personal data, the handler reads the case. */
export interface MessagePayload {
  readonly caseId: string;
  readonly message: string;
}

/** Work that notifications do: tells the applicant that there is a message, never what it says. */
export const messageJob = defineJob<MessagePayload>('message');
