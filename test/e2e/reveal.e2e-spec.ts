import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toyAnswers } from '#test/fixtures';
import {
  type HttpClient,
  Stage,
  actOnCase,
  addOfficer,
  fileToyCase,
  takeCase,
  viewCase,
} from '#test/support';

const field = '/applicant/nationalId';

describe('a masked answer is revealed one at a time, with a reason', () => {
  let stage: Stage;
  let caseId: string;
  const people = new Map<string, HttpClient>();

  beforeAll(async () => {
    stage = await Stage.open();
    const accounts = {
      colleague: { roles: ['officer'], divisions: ['engineering', 'clerk'] },
      stranger: { roles: ['officer'], divisions: ['health'] },
      chief: { roles: ['supervisor'], divisions: ['engineering', 'clerk'] },
    };
    for (const [username, account] of Object.entries(accounts))
      await addOfficer(stage, { username, ...account });
    for (const username of ['colleague', 'stranger', 'chief', 'engineer'])
      people.set(username, await stage.as(username));
    ({ caseId } = await fileToyCase(stage.citizen));
  });

  afterAll(() => stage.close());

  const client = (who: string): HttpClient => people.get(who)!;
  const reveal = (who: string, body: object = { field, reason: 'identity' }) =>
    client(who).post(`/api/cases/${caseId}/reveal`, body);
  const logged = () =>
    stage.query<{ actor: string; detail: object }>(
      `select username as actor, detail from audit_entry join officer on officer.id::text = actor_id
       where action = 'answer.revealed' order by position`,
    );

  it('to whoever may take the case: the one answer, and the audit says who, which and why', async () => {
    const view = await viewCase(client('colleague'), caseId);
    expect(view).toMatchObject({ masked: true, canReveal: true });
    expect(view.maskedFields).toContain(field);
    const { nationalId } = toyAnswers['applicant'] as { nationalId: string };
    expect(JSON.stringify(view)).not.toContain(nationalId);
    expect((await reveal('colleague')).body).toEqual({ field, value: nationalId });
    expect(await logged()).toEqual([{ actor: 'colleague', detail: { field, reason: 'identity' } }]);
    expect(JSON.stringify(await viewCase(client('colleague'), caseId))).not.toContain(nationalId);
  });

  it('to nobody without a reason of the list, nor the whole of it, nor what isn’t masked or answered', async () => {
    const before = await logged();
    for (const body of [
      { field },
      { field, reason: 'อยากรู้' },
      { field: '', reason: 'contact' },
      { field: '/clubName', reason: 'contact' },
      { field: '/applicant', reason: 'contact' },
      { field: '/applicant/__proto__', reason: 'contact' },
      { field: '/nothing/there', reason: 'contact' },
    ])
      expect([400, 422]).toContain((await reveal('colleague', body)).status);
    expect(await logged()).toEqual(before);
  });

  it('to no stranger: to them the case isn’t there', async () => {
    expect((await reveal('stranger')).status).toBe(404);
  });

  it('while another holds the case, to the supervisor alone', async () => {
    await takeCase(client('engineer'), caseId);
    expect((await viewCase(client('colleague'), caseId)).canReveal).toBe(false);
    expect(await reveal('colleague')).toMatchObject({ status: 403 });
    expect((await reveal('chief', { field, reason: 'assignment' })).status).toBe(200);
    expect(await viewCase(client('engineer'), caseId)).toMatchObject({ maskedFields: [], canReveal: false });
    await actOnCase(client('engineer'), caseId, 'accept');
    expect((await logged()).map(({ actor }) => actor)).toEqual(['colleague', 'chief']);
    expect(await stage.verifyAudit()).toMatchObject({ faults: [] });
  });
});
