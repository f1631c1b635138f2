import { type Transporter, createTransport } from 'nodemailer';
import { type Mail, MailChannel } from './mail-channel.js';

/** The whole of it stays below the time that a transaction may stand idle, since a mail is sent inside of one. */
const timeouts = { connectionTimeout: 3000, greetingTimeout: 3000, socketTimeout: 6000 };

/** Mail through the operator's own server. The Message-ID is made of the mail's id, so that a repeat can be told. */
export class SmtpMailChannel extends MailChannel {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly host: string,
  ) {
    super();
    this.transport = createTransport({
      url: smtpUrl,
      ...timeouts,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ id, to, subject, body }: Mail): Promise<void> {
    await this.transport.sendMail({
      messageId: `<${id}@${this.host}>`,
      from: `no-reply@${this.host}`,
      to: { name: '', address: to },
      subject,
      text: body,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}
