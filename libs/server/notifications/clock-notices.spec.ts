import { describe, expect, it } from '@jest/globals';
import { text } from '#core/result';
import { hasWebAddress } from '#core/text';
import { clockNoticeKinds } from '#core/workflow';
import type { ClockNoticeFacts } from '#server/cases';
import { clockMessages } from './clock-messages.js';
import { composeClockNotice } from './compose-clock-notice.js';
import { findClockRecipients } from './find-clock-recipients.js';

const facts = (over: Partial<ClockNoticeFacts> = {}): ClockNoticeFacts => ({
  notice: 'delayed',
  to: 'applicant',
  receiptNumber: '00001/2569',
  serviceTitle: text('ขอจัดตั้งชมรม', 'Found a club'),
  clock: text('ต้องแจ้งผล', 'Decision due'),
  dueDate: text('23 ธันวาคม 2569', '23 December 2026'),
  reason: 'รอผลตรวจ ดูที่ https://evil.example/x',
  division: 'engineering',
  assignee: 'o1',
  sealed: false,
  email: 'somchai@citizen.example',
  ...over,
});

describe('what people are told about a clock', () => {
  it('is the reason for the delay, in Thai and English, without the web addresses that people wrote', () => {
    const { subject, body } = composeClockNotice(facts());
    expect(subject).toBe('แจ้งเหตุล่าช้า เรื่อง 00001/2569');
    expect(body).toContain('เหตุที่ล่าช้า: รอผลตรวจ');
    expect(body).toContain('was due on 23 December 2026');
    expect(hasWebAddress(body)).toBe(false);
  });

  it.each(clockNoticeKinds)('has words of Sala’s own for %s, complete in both languages', (notice) => {
    const { subject, body } = clockMessages[notice];
    for (const words of [subject, body]) {
      expect(words.th).toMatch(/[\u0e00-\u0e7f]/);
      expect(words.en).not.toBe('');
    }
    const composed = composeClockNotice(facts({ notice }));
    expect(`${composed.subject}${composed.body}`).not.toMatch(/\{\{|undefined/);
  });
});

describe('who is told about a clock', () => {
  const mail = (id: string) => ({ id, email: `${id}@office.example` });
  const officers = {
    addressesOf: async (ids: readonly string[]) => ids.filter((id) => id !== 'no-mail').map(mail),
    addressesOfDivision: async (division: string) => [mail(`all-${division}`)],
    addressesOfRole: async (role: string, division = 'council') =>
      division === 'empty' || role === 'nobody' ? [] : [mail(`${role}-${division}`)],
  };
  const told = async (over: Partial<ClockNoticeFacts>) =>
    (await findClockRecipients(facts(over), officers, [{ email: 'opdc@example.go.th' }])).map(({ email }) =>
      email.replace('@office.example', ''),
    );

  it('is the holder; the division where nobody holds the case or the holder has no address', async () => {
    expect(await told({ to: 'assignee' })).toEqual(['o1']);
    expect(await told({ to: 'assignee', assignee: null })).toEqual(['all-engineering']);
    expect(await told({ to: 'assignee', assignee: 'no-mail' })).toEqual(['all-engineering']);
  });

  it('is the supervisor, or the division when it has none; the executive of the council', async () => {
    expect(await told({ to: 'supervisor' })).toEqual(['supervisor-engineering']);
    expect(await told({ to: 'supervisor', division: 'empty' })).toEqual(['all-empty']);
    expect(await told({ to: 'executive' })).toEqual(['executive-council']);
  });

  it('is, of a sealed case, never the whole division, the executive or anybody outside', async () => {
    expect(await told({ to: 'executive', sealed: true })).toEqual(['supervisor-engineering']);
    expect(await told({ to: 'division', sealed: true })).toEqual(['supervisor-engineering']);
    expect(await told({ to: 'assignee', assignee: null, sealed: true })).toEqual(['supervisor-engineering']);
    expect(await told({ to: 'regulator', sealed: true })).toEqual([]);
  });

  it('is who watches over delays, and the applicant where there is an address', async () => {
    expect(await told({ to: 'regulator' })).toEqual(['opdc@example.go.th']);
    expect(await told({ to: 'applicant' })).toEqual(['somchai@citizen.example']);
    expect(await told({ to: 'applicant', email: null })).toEqual([]);
  });
});
