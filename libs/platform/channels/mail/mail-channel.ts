export interface Mail {
  /** Idempotency key: the same id is the same message, however often it is sent. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** Hands a message over. Resolves once it was accepted; rejects when it has to be tried again. */
export abstract class MailChannel {
  abstract send(mail: Mail): Promise<void>;
}
