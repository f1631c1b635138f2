import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { Route } from '#core/route';
import { compileValidator } from '#core/schema';
import { createHttpApp } from '#platform/http';
import { testSettings } from '#test/app';
import {
  type Answer,
  type HttpClient,
  Stage,
  addressOf,
  contractRoutes,
  eventually,
  fileToyCase,
  listOperations,
  plainJpeg,
  takeCase,
  toyCode,
  toyFiling,
  withoutMore,
} from '#test/support';
import { ApiModule } from '../../apps/api/api.module.js';

const nameOf = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path.replace(/:(\w+)/g, '{$1}')}`;
const namesOf = (routes: readonly { method: string; path: string }[]): string[] =>
  routes.map(nameOf).toSorted();
/** Registers, slots and papers are read in suites of their own: they need a service that has some. */
const reads = contractRoutes.filter(
  ({ method, path }) => method === 'GET' && !/:register|:booking|:document|\/verify\//.test(path),
);

describe('the contract', () => {
  let stage: Stage;
  let known: Record<string, string>;

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    const { body: file } = await stage.citizen.upload<{ id: string }>(await plainJpeg(), 'a.jpg');
    const { caseId, trackingCode } = await fileToyCase(
      stage.citizen,
      toyFiling({}, { attachments: { logo: [file.id] } }),
    );
    await takeCase(await stage.as('engineer'), caseId);
    const { body: upload } = await stage.citizen.post<{ id: string }>('/api/files/uploads', {
      name: 'a.pdf',
      size: 9,
    });
    const bulk = await (
      await stage.as('engineer')
    ).post<{ id: string }>('/api/bulk-actions', { cases: [caseId], deed: 'take' });
    const preview = await (
      await stage.as('admin')
    ).post<{ token: string }>(`/api/admin/services/${toyCode}/previews`, { days: 1 });
    known = {
      id: caseId,
      token: preview.body.token,
      file: file.id,
      tracking: trackingCode,
      upload: upload.id,
      bulk: bulk.body.id,
      day: '2026-11-23',
    };
    const mail = () => stage.query('select from mail_sink');
    await eventually(mail, (rows) => rows.length > 0);
  });

  afterAll(() => stage.close());

  const callerOf = async ({ access, path }: Route): Promise<HttpClient> => {
    if (access === 'public') return stage.citizen;
    if (path === '/api/inbox/workload') return stage.as('mayor');
    return stage.as(access === 'admin' || path === '/api/session' ? 'admin' : 'engineer');
  };
  const read = async (route: Route): Promise<Answer> => {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const own: Record<string, string> = {
      ...(path.startsWith('/api/tracking') && { code: known['tracking'] ?? '' }),
      ...(path.startsWith('/api/files/uploads') && { id: known['upload'] ?? '' }),
    };
    return (await callerOf(route)).get(addressOf({ path }, { ...known, ...own }));
  };

  it('the OpenAPI document has every route of the contracts, and no other', async () => {
    expect(namesOf(await listOperations(stage.citizen))).toEqual(namesOf(contractRoutes));
  });

  it('the server answers at the routes of the contracts, and at no other', async () => {
    const settings = testSettings(stage.database.url);
    const app = await createHttpApp(ApiModule.forRoot(settings), settings);
    const bound: { method: string; path: string }[] = [];
    const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    server.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') bound.push({ method: one, path: url });
    });
    await app.init();
    await app.close();
    expect(namesOf(bound)).toEqual(namesOf(contractRoutes));
  });

  it('each operation has a name of its own, words, a success and its refusals', async () => {
    const operations = await listOperations(stage.citizen);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { responses, method, path, security } of operations) {
      expect(Object.keys(responses).filter((status) => status.startsWith('2'))).toHaveLength(1);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '429', '503']));
      expect(Object.hasOwn(responses, '401')).toBe(security !== undefined || path === '/api/session');
      expect(security?.[0] ?? {}).toEqual(
        security ? { session: [], ...(method !== 'GET' && { csrf: [] }) } : {},
      );
    }
  });

  it.each(reads.map((route) => [nameOf(route), route] as const))(
    '%s answers as it says, and no more',
    async (_name, route) => {
      const answer = await read(route);
      expect([route.path, answer.status]).toEqual([route.path, route.status]);
      if (route.produces) return;
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      if (!route.response || route.path === '/api/openapi.json') return;
      expect(compileValidator(withoutMore(route.response) as Record<string, unknown>)(answer.body)).toEqual(
        [],
      );
    },
  );

  it.each(reads.filter(({ query }) => query).map((route) => [nameOf(route), route] as const))(
    '%s refuses what it doesn’t know in its query',
    async (_name, route) => {
      const caller = await callerOf(route);
      const path = addressOf({ path: route.path.replace(/:(\w+)/g, '{$1}') }, known);
      const { status, body } = await caller.get(`${path}?surprise=1`);
      expect([status, body['code']]).toEqual([400, 'request.invalid']);
    },
  );

  it.each(
    reads
      .filter(({ query }) => 'limit' in ((query?.['properties'] ?? {}) as object))
      .map((route) => [nameOf(route), route] as const),
  )('%s refuses limits and cursors that are none', async (_name, route) => {
    const caller = await callerOf(route);
    const bad = [
      'limit=0',
      'limit=101',
      'limit=ten',
      'limit=1e1',
      'cursor=x',
      'cursor=%00',
      `cursor=${'a'.repeat(501)}`,
      'limit=1&limit=2',
    ];
    for (const query of bad) {
      const { status, body } = await caller.get(`${route.path}?${query}`);
      expect([query, status, body['code']]).toEqual([query, 400, 'request.invalid']);
    }
    const foreign = Buffer.from("2026-01-01T00:00:00Z' or 1=1").toString('base64url');
    expect((await caller.get(`${route.path}?cursor=${foreign}`)).status).toBe(400);
  });

  it('an unknown address or method is refused in kind', async () => {
    const officer = await stage.as('engineer');
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['DELETE', '/api/inbox'],
      ['POST', '/api/health/live'],
      ['PUT', '/api/cases/x'],
    ] as const) {
      const { status, headers, body } = await officer.send(method, path, method === 'GET' ? undefined : {});
      expect([404, 405]).toContain(status);
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(body).toMatchObject({
        title: expect.stringMatching(/[ก-๙]/),
        correlationId: expect.any(String),
      });
    }
  });

  it('every answer, refusals too, carries the headers that keep a browser safe', async () => {
    const answers = await Promise.all([
      ...reads.map(read),
      stage.citizen.get('/'),
      stage.citizen.get('/office'),
      stage.citizen.get('/api/nothing'),
      stage.citizen.get('/api/inbox'),
      stage.citizen.post('/api/session', '{'),
      stage.citizen.get('/%E0%A4%A'),
    ]);
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src '(self|none)'/);
      expect(policy).not.toMatch(/unsafe-|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('permissions-policy')).toContain('microphone=()');
      expect(headers.get('x-correlation-id')).toMatch(/^[\w-]{8,64}$/);
      expect(headers.get('cache-control')).not.toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('nothing that is somebody’s own is kept by a cache', async () => {
    const own = reads.filter(({ access, path }) => access !== 'public' || path.startsWith('/api/tracking'));
    for (const route of own) expect((await read(route)).headers.get('cache-control')).toMatch(/no-store/);
  });

  it('metrics are for this machine only, and tell no address of a person', async () => {
    const scraped = await stage.citizen.get<string>('/metrics');
    expect(scraped.body).toContain('sala_http_request_seconds');
    expect(scraped.body).not.toContain(known['tracking']);
    expect((await stage.citizen.with({ 'x-forwarded-for': '203.0.113.1' }).get('/metrics')).status).toBe(403);
  });
});
