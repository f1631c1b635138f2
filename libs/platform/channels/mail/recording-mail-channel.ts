import { type Mail, MailChannel } from './mail-channel.js';

/** Remembers what was sent, for tests. */
export class RecordingMailChannel extends MailChannel {
  readonly sent: Mail[] = [];
  private failures: Error[] = [];

  async send(mail: Mail): Promise<void> {
    const failure = this.failures.shift();
    if (failure) throw failure;
    this.sent.push(mail);
  }

  /** The next calls fail, as a mail server does that is away. */
  failNext(times: number): void {
    this.failures = Array.from({ length: times }, () => new Error('the mail server is away'));
  }
}
