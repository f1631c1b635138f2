import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CasePrint, RelatedCases } from '#contracts/cases';
import type { InboxPage } from '#contracts/inbox';
import type { CaseMessages } from '#contracts/messages';
import type { Receipt } from '#contracts/submissions';
import { toyAnswers } from '#test/fixtures';
import {
  type HttpClient,
  Stage,
  addOfficer,
  eventually,
  fileToyCase,
  takeCase,
  toyFiling,
} from '#test/support';

const proof = { phoneLast4: '5678' };

describe('beside a case', () => {
  let stage: Stage;
  let engineer: HttpClient;
  let nurse: HttpClient;
  let filed: Receipt;

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    [engineer, nurse] = await Promise.all([stage.as('engineer'), stage.as('health')]);
    filed = await fileToyCase(stage.citizen);
    await takeCase(engineer, filed.caseId);
  });

  afterAll(() => stage.close());

  const office = (who = engineer) => who.get<CaseMessages>(`/api/cases/${filed.caseId}/messages`);
  const tell = (text: string, who = engineer) =>
    who.post<CaseMessages>(`/api/cases/${filed.caseId}/messages`, { text });
  const track = (deed: string, body: object, code = filed.trackingCode) =>
    stage.citizen.post<CaseMessages>(`/api/tracking/${code}${deed}`, body);
  const unanswered = async () =>
    (await engineer.get<InboxPage>('/api/inbox?queue=messages')).body.items.map(({ id }) => id);

  describe('messages', () => {
    it('go both ways, and wait in a queue until they are answered', async () => {
      expect((await track('/messages', { ...proof, text: 'ขอเลื่อนวันตรวจได้ไหม' })).status).toBe(201);
      expect(await unanswered()).toEqual([filed.caseId]);
      const { body: read } = await office();
      expect(read).toMatchObject({
        items: [{ from: 'applicant', officer: null, text: 'ขอเลื่อนวันตรวจได้ไหม' }],
        canWrite: true,
      });
      expect((await tell('ได้ครับ วันพุธ')).status).toBe(201);
      expect(await unanswered()).toEqual([]);
      const { body: seen } = await track('/messages/open', proof);
      expect(seen.items).toMatchObject([
        { from: 'applicant', readAt: expect.any(String) },
        { from: 'office', officer: null, text: 'ได้ครับ วันพุธ' },
      ]);
    });

    it('are told to the applicant by mail, without their words', async () => {
      const mail = await eventually(
        () =>
          stage.query<{ body: string; subject: string }>(
            `select subject, body from mail_sink where subject like 'มีข้อความ%'`,
          ),
        (rows) => rows.length > 0,
      );
      expect(mail).toHaveLength(1);
      expect(mail[0]?.subject).toContain(filed.receiptNumber);
      expect(JSON.stringify(mail)).not.toContain('วันพุธ');
    });

    it('lie encrypted', async () => {
      const rows = await stage.query<{ sealed: string }>('select sealed from case_message');
      expect(JSON.stringify(rows)).not.toMatch(/[ก-๙]/);
    });

    it('are for who may open the case, and are no case to strangers', async () => {
      await addOfficer(stage, { username: 'mate', roles: ['officer'], divisions: ['engineering'] });
      const mate = await stage.as('mate');
      expect((await office(mate)).status).toBe(403);
      expect((await tell('x', mate)).status).toBe(403);
      expect((await office(nurse)).body).toMatchObject({ code: 'case.not-found' });
    });

    it('want the phone, and guessing it ends', async () => {
      const codes: unknown[] = [];
      for (let guess = 0; guess < 7; guess += 1)
        codes.push((await track('/messages/open', { phoneLast4: `000${guess}` })).status);
      expect(codes[0]).toBe(403);
      expect(codes.at(-1)).toBe(429);
    });

    it('say something', async () => {
      expect((await tell('   ')).status).toBe(422);
      expect((await tell('')).status).toBe(422);
      expect((await tell('ก'.repeat(4001))).status).toBe(422);
    });
  });

  describe('other cases', () => {
    const related = async (id: string, who = engineer): Promise<RelatedCases> =>
      (await who.get<RelatedCases>(`/api/cases/${id}/related`)).body;

    it('of the same person or place are likely doubles, with the reasons', async () => {
      const twin = await fileToyCase(stage.citizen);
      const near = {
        applicant: {
          ...(toyAnswers['applicant'] as object),
          nationalId: '1234567890121',
          phone: '0899999999',
        },
      };
      const neighbour = await fileToyCase(stage.citizen, toyFiling(near));
      const { duplicates, related: others } = await related(filed.caseId);
      expect(others).toEqual([]);
      expect(duplicates.map(({ id, reasons }) => [id, reasons.map(({ code }) => code)])).toEqual([
        [twin.caseId, ['person', 'phone', 'place']],
        [neighbour.caseId, ['place']],
      ]);
      expect(JSON.stringify(duplicates)).not.toContain('สมชาย');
    });

    it('that ended or are old are related, no doubles', async () => {
      const old = await fileToyCase(stage.citizen);
      await stage.query(
        `update service_case set received_at = received_at - interval '90 days' where id = $1`,
        [old.caseId],
      );
      expect((await related(filed.caseId)).related.map(({ id }) => id)).toEqual([old.caseId]);
    });

    it('are told only to who may see them', async () => {
      const sealed = await fileToyCase(stage.citizen);
      await stage.query(`update service_case set flags = '{sealed}' where id = $1`, [sealed.caseId]);
      const ids = Object.values(await related(filed.caseId)).flatMap((list) =>
        Array.isArray(list) ? list.map(({ id }) => id) : [],
      );
      expect(ids).not.toContain(sealed.caseId);
      expect(await related(filed.caseId, nurse)).toMatchObject({ code: 'case.not-found' });
    });
  });

  it('its print holds everything that its reader may see, and is logged', async () => {
    const { body } = await engineer.get<CasePrint>(`/api/cases/${filed.caseId}/print`);
    expect(body).toMatchObject({ case: { id: filed.caseId, masked: false }, printedBy: expect.any(String) });
    expect(body.messages).toHaveLength(2);
    const { body: masked } = await (
      await stage.as('mate')
    ).get<CasePrint>(`/api/cases/${filed.caseId}/print`);
    expect(masked).toMatchObject({ case: { masked: true }, messages: [] });
    const logged = await stage.query(`select from audit_entry where action = 'case.printed'`);
    expect(logged).toHaveLength(2);
  });
});
