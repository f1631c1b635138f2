import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '#contracts/cases';
import {
  type HttpClient,
  Stage,
  actOnCase,
  fileToyCase,
  takeCase,
  toyFiling,
  tryAction,
  viewCase,
} from '#test/support';

describe('filing at the counter', () => {
  let stage: Stage;
  let mayor: HttpClient;
  let engineer: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open();
    [mayor, engineer] = await Promise.all([stage.as('mayor'), stage.as('engineer')]);
  });
  afterAll(() => stage.close());

  const filedBy = async (officer: HttpClient): Promise<CaseView> => {
    const { caseId } = await fileToyCase(officer, toyFiling());
    return viewCase(engineer, caseId);
  };

  it('an officer who files for somebody is named in the history, and the channel is kept', async () => {
    const { channel, timeline } = await filedBy(mayor);
    const { body } = await mayor.get<{ user: { name: string } }>('/api/session');
    expect(channel).toBe('counter');
    expect(timeline[0]).toMatchObject({ type: 'case.opened', actorKind: 'officer', actor: body.user.name });
  });

  it('whoever filed a case at the counter can’t decide it', async () => {
    const { id } = await filedBy(mayor);
    await takeCase(engineer, id);
    const { version } = await actOnCase(engineer, id, 'accept');
    const refused = await tryAction(mayor, id, 'approve', version, { years: 2 });
    expect(refused).toMatchObject({ status: 403, body: { code: 'case.four-eyes' } });
  });

  it('a citizen files online, and so does an officer’s browser without proof of the office’s own pages', async () => {
    const online = [await filedBy(stage.citizen), await filedBy(mayor.withoutProof())];
    expect(online.map(({ channel }) => channel)).toEqual(['online', 'online']);
    expect(online.map(({ timeline }) => timeline[0]?.actorKind)).toEqual(['applicant', 'applicant']);
  });
});
