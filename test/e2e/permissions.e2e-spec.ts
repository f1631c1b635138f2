import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adminRoutes, publicationRoutes, versionRoutes } from '#contracts/admin';
import { councilRoutes, officerRoutes } from '#contracts/organisation';
import type { Route } from '#core/route';
import {
  type Answer,
  type HttpClient,
  type Operation,
  Stage,
  actOnCase,
  addOfficer,
  addressOf,
  fileToyCase,
  listOperations,
  takeCase,
} from '#test/support';

/** What a write is asked with, where the operation wants more than nothing. */
const bodies: Readonly<Record<string, unknown>> = {
  assign: { to: 'engineer' },
  notes: { text: 'x' },
  messages: { text: 'x' },
  preview: { answers: {} },
  actions: { expectedVersion: 1 },
  questions: { expectedVersion: 1, answers: {} },
  delay: { reason: 'x' },
  revoke: { reason: 'เหตุผลที่เพิกถอน' },
  remove: { reason: 'เหตุผลที่เอาลง' },
  reveal: { field: '/clubName', reason: 'contact' },
};
const bodyOf = ({ path }: Operation): unknown =>
  Object.entries(bodies).find(([name]) => path.includes(`/${name}`))?.[1];

const call = (
  caller: HttpClient,
  operation: Operation,
  known?: Record<string, string>,
  headers?: Record<string, string>,
) =>
  caller.send(
    operation.method,
    addressOf(operation, known),
    operation.method === 'GET' ? undefined : bodyOf(operation),
    headers,
  );

const told = ({ status, body }: Answer) => {
  const { correlationId: _, ...words } = body;
  return { status, words };
};

const codesOf = (answers: readonly Answer[]) => [
  ...new Set(answers.map(({ status, body }) => `${status} ${body['code']}`)),
];

describe('who may do what', () => {
  let stage: Stage;
  let guarded: readonly Operation[];
  let writes: readonly Operation[];
  let onCases: readonly Operation[];
  let admins: readonly Operation[];

  beforeAll(async () => {
    stage = await Stage.open();
    const operations = await listOperations(stage.citizen);
    guarded = operations.filter(({ security }) => security !== undefined);
    writes = guarded.filter(({ method }) => method !== 'GET');
    onCases = guarded.filter(({ path }) => path.startsWith('/api/cases/'));
    const adminPaths = [adminRoutes, councilRoutes, officerRoutes, publicationRoutes, versionRoutes]
      .flatMap((routes) => Object.values(routes) as Route[])
      .filter(({ access }) => access === 'admin')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    admins = guarded.filter(({ method, path }) => adminPaths.includes(`${method} ${path}`));
  });

  afterAll(() => stage.close());

  const callAll = (caller: HttpClient, operations: readonly Operation[], headers?: Record<string, string>) =>
    Promise.all(operations.map((operation) => call(caller, operation, {}, headers)));

  it('there are enough operations for this to mean something', () => {
    expect([guarded.length > 20, writes.length > 10, onCases.length > 7, admins.length > 7]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('nobody gets past a guarded operation without a session', async () => {
    expect(codesOf(await callAll(stage.citizen, guarded))).toEqual(['401 session.required']);
    const forged = stage.citizen.with({ cookie: 'sala_session=a-guess', 'x-csrf-token': 'a-guess' });
    expect(codesOf(await callAll(forged, guarded))).toEqual(['401 session.required']);
  });

  it('no write is done for a session without its proof, with a wrong one, or from another site', async () => {
    const engineer = await stage.as('engineer');
    expect(codesOf(await callAll(engineer.withoutProof(), writes))).toEqual(['403 session.csrf']);
    const others: Record<string, string>[] = [
      { 'x-csrf-token': 'a-guess' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of others) {
      expect(codesOf(await callAll(engineer, writes, headers))).toEqual(['403 session.csrf']);
    }
    expect((await engineer.get('/api/session')).status).toBe(200);
  });

  it.each(['clerk', 'engineer', 'treasurer', 'welfare', 'health', 'education', 'mayor'])(
    'what administrators do is closed to %s',
    async (username) => {
      expect(codesOf(await callAll(await stage.as(username), admins))).toEqual(['403 access.forbidden']);
    },
  );

  it.each(['admin', 'health', 'clerk'])(
    'to %s a case of another division is as unknown as a guessed one',
    async (username) => {
      const { caseId } = await fileToyCase(stage.citizen);
      const stranger = await stage.as(username);
      for (const operation of onCases) {
        const [real, guessed] = await Promise.all([
          call(stranger, operation, { id: caseId }),
          call(stranger, operation, { id: randomUUID() }),
        ]);
        expect(told(real)).toMatchObject({ status: 404, words: { code: 'case.not-found' } });
        expect(told(real)).toEqual(told(guessed));
      }
    },
  );

  it('an administrator sees no case, neither in lists nor in filters', async () => {
    const admin = await stage.as('admin');
    expect((await admin.get('/api/inbox')).body).toMatchObject({ items: [], counts: {} });
    expect((await admin.get('/api/inbox/filters')).body).toMatchObject({ services: [], officers: [] });
  });

  it('ids that are none are not found, whatever they try', async () => {
    const engineer = await stage.as('engineer');
    for (const id of ['1', "1' or '1'='1", '../inbox', '%00', 'x'.repeat(150), '__proto__']) {
      const { status, body } = await engineer.get(`/api/cases/${encodeURIComponent(id)}`);
      expect([status, body['code']]).toEqual([404, 'request.not-found']);
    }
  });

  it('an officer acts only on what they took, and only as their role may', async () => {
    await addOfficer(stage, { username: 'colleague', roles: ['officer'], divisions: ['engineering'] });
    const { caseId } = await fileToyCase(stage.citizen);
    const [engineer, colleague] = await Promise.all([stage.as('engineer'), stage.as('colleague')]);
    const act = async (who: HttpClient, action: string, version: number) =>
      (
        await who.post(`/api/cases/${caseId}/actions/${action}`, {
          expectedVersion: version,
          answers: { reason: 'ไม่เข้าหลักเกณฑ์' },
        })
      ).body['code'];
    expect(await act(engineer, 'accept', 1)).toBe('case.not-taken');
    await takeCase(engineer, caseId);
    expect(await act(colleague, 'accept', 2)).toBe('case.already-taken');
    await actOnCase(engineer, caseId, 'accept');
    expect(await act(engineer, 'approve', 3)).toBe('case.action-forbidden');
    expect(await act(engineer, 'give-opinion', 3)).toMatch(/not-available|forbidden/);
    expect(await act(engineer, 'correct', 3)).toMatch(/not-available|forbidden/);
    expect(await act(engineer, 'no-such-action', 3)).toBe('case.action-not-available');
    expect(await act(engineer, 'constructor', 3)).toBe('case.action-not-available');
    for (const deed of ['assign', 'release']) {
      const { status } = await colleague.post(`/api/cases/${caseId}/${deed}`, bodies[deed]);
      expect(status).toBe(403);
    }
  });

  it('a colleague looks at a taken case masked, without papers and notes', async () => {
    const { caseId } = await fileToyCase(stage.citizen);
    const engineer = await stage.as('engineer');
    await takeCase(engineer, caseId);
    await engineer.post(`/api/cases/${caseId}/notes`, { text: 'โทรหาสมชายแล้ว' });
    const seen = (await (await stage.as('colleague')).get(`/api/cases/${caseId}`)).body;
    expect(seen).toMatchObject({ masked: true, attachments: [] });
    for (const word of ['โทรหาสมชาย', '1101700207366', 'somchai@'])
      expect(JSON.stringify(seen)).not.toContain(word);
  });

  it('who may do it no longer can’t do it from the next call on', async () => {
    const id = await addOfficer(stage, { username: 'leaving', roles: ['admin'], divisions: [] });
    const leaving = await stage.as('leaving');
    expect((await leaving.get('/api/admin/services/toy-club/versions')).status).toBe(200);
    await stage.query(`update officer set roles = '{officer}' where id = $1`, [id]);
    expect((await leaving.get('/api/admin/services/toy-club/versions')).status).toBe(403);
  });
});
