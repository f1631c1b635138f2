import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { SmtpMailChannel } from './smtp-mail-channel.js';

const received: { from: string; to: string[]; raw: string }[] = [];
let refusing = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      if (refusing) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
      received.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      });
      return done();
    });
  },
});

const mail = {
  id: '019c-1.applicant',
  to: 'somchai@citizen.example',
  subject: 'รับเรื่องแล้ว 00001/2569',
  body: 'เรียนผู้ยื่น\n\n— — —\n\nDear applicant',
};

describe('mail by SMTP', () => {
  let channel: SmtpMailChannel;

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.server.address() as AddressInfo;
    channel = new SmtpMailChannel(`smtp://127.0.0.1:${port}`, 'sala.example');
  });

  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  );

  it('hands over Thai text, with an id that is the same for every try', async () => {
    await channel.send(mail);
    const [sent] = received;
    expect(sent).toMatchObject({ from: 'no-reply@sala.example', to: ['somchai@citizen.example'] });
    expect(sent?.raw).toContain('Message-ID: <019c-1.applicant@sala.example>');
    expect(sent?.raw).toContain('=?UTF-8?');
    expect(sent?.raw).toContain('Content-Type: text/plain; charset=utf-8');
  });

  it('takes no second recipient or header out of what it is given', async () => {
    received.splice(0);
    await channel
      .send({ ...mail, subject: 'x\r\nBcc: spy@evil.example', to: 'a@citizen.example, spy@evil.example' })
      .catch(() => undefined);
    expect(received.flatMap(({ to }) => to)).not.toContain('spy@evil.example');
    expect(received[0]?.raw ?? '').not.toMatch(/^Bcc:/m);
  });

  it('fails, to be tried again, when the server doesn’t accept', async () => {
    refusing = true;
    await expect(channel.send(mail)).rejects.toThrow('busy');
    refusing = false;
    await expect(new SmtpMailChannel('smtp://127.0.0.1:1', 'sala.example').send(mail)).rejects.toThrow();
  });
});
