import { describe, expect, it } from '@jest/globals';
import { text } from '#core/result';
import type { CaseNotice } from '#server/cases';
import { composeNotice } from './compose-notice.js';
import { findRecipients } from './find-recipients.js';

const notice = (over: Partial<CaseNotice> = {}): CaseNotice => ({
  notification: {
    id: 'accepted',
    to: 'applicant',
    subject: text('รับเรื่อง {{receiptNumber}}\nแล้ว', 'Received {{receiptNumber}}'),
    body: text(
      '{{serviceTitle}}: {{status}} ภายใน {{dueDate}} {{reason}}',
      '{{serviceTitle}}: {{status}} by {{dueDate}} {{reason}}',
    ),
  },
  receiptNumber: '00001/2569',
  serviceTitle: text('แจ้งไฟฟ้าสาธารณะ', 'Street light report'),
  status: text('รับเรื่องเรียบร้อยแล้ว', 'Received'),
  dueDate: text('30 พฤศจิกายน 2569', '30 November 2026'),
  reason: '',
  division: 'engineering',
  assignee: null,
  email: 'somchai@citizen.example',
  followers: [],
  ...over,
});
const composed = (over: Partial<CaseNotice> = {}) => {
  const message = composeNotice(notice(over));
  if (!message.ok) throw new Error(message.problems[0]?.code);
  return message.value;
};

describe('the words of a notice', () => {
  it('are Thai first and English below, filled in', () => {
    expect(composed()).toEqual({
      subject: 'รับเรื่อง 00001/2569 แล้ว',
      body: 'แจ้งไฟฟ้าสาธารณะ: รับเรื่องเรียบร้อยแล้ว ภายใน 30 พฤศจิกายน 2569\n\n— — —\n\nStreet light report: Received by 30 November 2026',
    });
  });

  it('are Thai alone where the definition has no English', () => {
    const { notification } = notice();
    expect(composed({ notification: { ...notification, body: text('เรียบร้อย', '') } }).body).toBe('เรียบร้อย');
  });

  it('lose the web addresses that people wrote', () => {
    expect(composed({ reason: 'ดูที่ https://evil.example/pay นะ' }).body).not.toMatch(/evil|https/);
  });

  it('are refused when the definition itself has a web address', () => {
    const { notification } = notice();
    expect(
      composeNotice(notice({ notification: { ...notification, body: text('กดที่ www.example.go.th', '') } })),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'notification.web-address' }],
    });
  });
});

describe('who gets a notice', () => {
  const officers = {
    addressesOf: async (ids: readonly string[]) => ids.map((id) => ({ id, email: `${id}@office.example` })),
    addressesOfDivision: async (division: string) => [{ id: division, email: `${division}@office.example` }],
  };
  const to = (kind: 'applicant' | 'division' | 'assignee', over: Partial<CaseNotice> = {}) =>
    findRecipients(notice({ notification: { ...notice().notification, to: kind }, ...over }), officers);

  it('is the applicant, the officers of the division, or the one who holds the case', async () => {
    expect(await to('applicant')).toEqual([{ id: 'applicant', email: 'somchai@citizen.example' }]);
    expect(await to('division')).toEqual([{ id: 'engineering', email: 'engineering@office.example' }]);
    expect(await to('assignee', { assignee: 'o1' })).toEqual([{ id: 'o1', email: 'o1@office.example' }]);
  });

  it('is who follows the case as well, after another case was joined to it', async () => {
    const followers = [{ caseId: 'c2', email: 'somying@citizen.example' }];
    expect(await to('applicant', { followers })).toEqual([
      { id: 'applicant', email: 'somchai@citizen.example' },
      { id: 'follower.c2', email: 'somying@citizen.example', follows: true },
    ]);
  });

  it('is nobody where there is no address or no holder', async () => {
    expect(await to('applicant', { email: null })).toEqual([]);
    expect(await to('assignee')).toEqual([]);
  });
});
