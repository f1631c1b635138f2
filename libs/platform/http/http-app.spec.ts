import { Body, Controller, Header, Module, Param, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fail, ok, problem, problemAt } from '#core/result';
import { defineRoute } from '#core/route';
import type { ServerSettings } from '#platform/config';
import { HttpModule, configureHttp, createAdapter } from './index.js';
import { Handle } from './handle.decorator.js';
import { refuse, unwrap } from './problem-exception.js';
import { type Cookies, CurrentUser, type OpenSession, SessionReader, type SessionUser } from './session.js';

const object = (properties: Record<string, unknown>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const route = <T extends object>(over: T) =>
  defineRoute({
    method: 'GET',
    path: '/api/x',
    tag: 'test',
    access: 'public',
    status: 200,
    summary: 'Test',
    ...over,
  } as never);

const routes = {
  page: route({
    path: '/api/page',
    query: object({ limit: { type: 'integer', maximum: 100, default: 50 }, q: { type: 'string' } }),
  }),
  thing: route({ path: '/api/things/:id', params: object({ id: { type: 'integer', minimum: 1 } }, ['id']) }),
  make: route({
    method: 'POST',
    path: '/api/things',
    status: 201,
    body: object({ name: { type: 'string', maxLength: 5 } }, ['name']),
  }),
  keyed: route({
    method: 'POST',
    path: '/api/keyed',
    status: 201,
    headers: {
      type: 'object',
      properties: { 'idempotency-key': { type: 'string', minLength: 8 } },
      required: ['idempotency-key'],
    },
  }),
  answers: route({ method: 'POST', path: '/api/answers', status: 201, body: { type: 'object' } }),
  officerPage: route({ path: '/api/officer-page', access: 'officer' }),
  broken: route({ path: '/api/broken' }),
  frozen: route({ path: '/api/frozen', query: object({ gone: { type: 'boolean' } }) }),
  away: route({ path: '/api/away' }),
  officer: route({ path: '/api/officer', access: 'officer' }),
  write: route({ method: 'POST', path: '/api/officer', access: 'officer', status: 201 }),
  admin: route({ path: '/api/admin', access: 'admin' }),
  who: route({ method: 'POST', path: '/api/who', status: 200 }),
  limited: route({ method: 'POST', path: '/api/limited', status: 204 }),
  live: route({ path: '/api/health/live' }),
  ready: route({ path: '/api/health/ready' }),
  openapi: route({ path: '/api/openapi.json' }),
  metrics: route({ path: '/metrics' }),
};

@Controller()
class TestController {
  @Handle(routes.page)
  page(@Query() query: unknown) {
    return query;
  }

  @Handle(routes.thing)
  thing(@Param('id') id: number) {
    return { id };
  }

  @Handle(routes.make)
  make(@Body() body: unknown) {
    return body;
  }

  @Handle(routes.keyed)
  keyed() {
    return {};
  }

  @Handle(routes.answers)
  answers() {
    return unwrap(
      fail(
        problem('case.stale', 'เก่าแล้ว', 'Stale', { version: 4 }),
        problemAt('/name', 'form.required', 'กรุณากรอก', 'Fill in'),
      ),
    );
  }

  @Handle(routes.broken)
  broken() {
    throw new Error('secret inside: 1101700230708');
  }

  @Handle(routes.frozen)
  @Header('Cache-Control', 'public, immutable')
  frozen(@Query() { gone }: { gone?: boolean }) {
    return gone ? refuse('thing.not-found', 'ไม่พบ', 'Gone') : {};
  }

  @Handle(routes.officerPage)
  officerPage(@Query() query: unknown) {
    return query;
  }

  @Handle(routes.away)
  away() {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  }

  @Handle(routes.officer)
  officer(@CurrentUser() user: SessionUser) {
    return { id: user.id };
  }

  @Handle(routes.write)
  write() {
    return unwrap(ok({ done: true }));
  }

  @Handle(routes.admin)
  admin() {
    return {};
  }

  @Handle(routes.who)
  who(@CurrentUser() user: SessionUser | null) {
    return { id: user?.id ?? null };
  }

  @Handle(routes.limited, { limit: 'submissions' })
  limited() {
    return undefined;
  }
}

class CookieSessions extends SessionReader {
  find(cookies: Cookies): Promise<OpenSession | null> {
    const id = cookies['who'];
    if (!id) return Promise.resolve(null);
    const user: SessionUser = {
      kind: 'officer',
      id,
      username: id,
      name: id,
      roles: id === 'admin' ? ['admin'] : ['officer'],
      divisions: [],
    };
    return Promise.resolve({ user, csrfToken: `csrf-of-${id}` });
  }
}

const settings = {
  http: { port: 3020, publicUrl: 'http://localhost:3020', secureCookies: false, trustedProxies: 1 },
  database: { url: 'postgres://nobody@127.0.0.1:1/none' },
} as unknown as ServerSettings;

@Module({ providers: [{ provide: SessionReader, useClass: CookieSessions }], exports: [SessionReader] })
class SessionsModule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  const http = HttpModule.forRoot({
    settings,
    operator: routes,
    openApi: { title: 'Test', version: '1', problem: {} },
  });
  const built = await Test.createTestingModule({
    imports: [{ ...http, imports: [...(http.imports ?? []), SessionsModule] }],
    controllers: [TestController],
  })
    .setLogger({ log() {}, error() {}, warn() {} })
    .compile();
  app = built.createNestApplication<NestFastifyApplication>(createAdapter(settings), { bodyParser: false });
  await configureHttp(app, settings);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});

afterAll(() => app.close());

const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('what comes in', () => {
  it('is read by the schema of the query, defaults filled in', async () => {
    expect((await app.inject('/api/page?q=7')).json()).toEqual({ limit: 50, q: '7' });
    expect((await app.inject('/api/page?limit=7')).json()).toEqual({ limit: 7 });
  });

  it.each(['/api/page?limit=101', '/api/page?limit=x', '/api/page?limit=1&limit=2', '/api/page?sort=x'])(
    '%s is refused with the place',
    async (url) => {
      const answer = await app.inject(url);
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.json()).toMatchObject({
        code: 'request.invalid',
        status: 400,
        errors: [{ pointer: expect.stringMatching(/^\/query\//) }],
      });
    },
  );

  it('gives numbers of the address as numbers, and 404 for an address that can’t exist', async () => {
    expect((await app.inject('/api/things/7')).json()).toEqual({ id: 7 });
    expect((await app.inject('/api/things/seven')).statusCode).toBe(404);
    expect((await app.inject('/api/things/0')).json()).toMatchObject({ code: 'request.not-found' });
  });

  it('needs the headers that the route names', async () => {
    const answer = await post('/api/keyed', '');
    expect(answer.json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '/headers/idempotency-key', code: 'request.required' }],
    });
    expect((await post('/api/keyed', '', { 'idempotency-key': '12345678' })).statusCode).toBe(201);
  });

  it.each([
    [{}, '/name'],
    [{ name: 5 }, '/name'],
    [{ name: 'too long' }, '/name'],
    [{ name: 'a', more: 1 }, '/more'],
    [[], ''],
    ['null', ''],
  ])('a body %j that breaks the schema is 422 with its pointer', async (body, pointer) => {
    const answer = await post('/api/things', body);
    expect(answer.json()).toMatchObject({
      status: 422,
      code: 'request.invalid',
      errors: [{ pointer, message: { th: expect.any(String), en: expect.any(String) } }],
    });
  });

  it('a missing body is refused', async () => {
    expect((await app.inject({ method: 'POST', url: '/api/things' })).statusCode).toBe(415);
    expect((await post('/api/things', '')).statusCode).toBe(422);
  });

  it.each([
    ['{"name": ', 400],
    ['{"name":"a","__proto__":{"admin":true}}', 400],
    ['{"name":{"constructor":{"prototype":{}}}}', 400],
    ['{"name":{"constructor":1}}', 400],
    ['['.repeat(50_000) + ']'.repeat(50_000), 400],
    [JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413],
  ])('a hostile body is refused (case %#)', async (body, status) => {
    const answer = await post('/api/things', body);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'a body as %s is 415',
    async (media) => {
      const answer = await post('/api/things', 'name=a', { 'content-type': media });
      expect(answer.json()).toMatchObject({ status: 415, code: 'request.unsupported-media-type' });
    },
  );
});

describe('refusals', () => {
  it('carry the head, the fields, and facts for the caller', async () => {
    const answer = await post('/api/answers', {});
    expect(answer.json()).toMatchObject({
      type: 'urn:sala:problem:case.stale',
      code: 'case.stale',
      status: 409,
      title: 'เก่าแล้ว',
      titleEn: 'Stale',
      version: 4,
      errors: [{ pointer: '/name', code: 'form.required' }],
    });
  });

  it('of the unexpected say nothing of the inside, but carry a correlation id', async () => {
    const answer = await app.inject('/api/broken');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/secret|1101700230708|\.js|at /);
    expect(answer.json()).toMatchObject({
      code: 'platform.unexpected',
      correlationId: answer.headers['x-correlation-id'],
    });
  });

  it('while the database is away ask to come back, in Thai', async () => {
    const answer = await app.inject('/api/away');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({
      code: 'platform.database-unavailable',
      title: expect.stringContaining('ขัดข้องชั่วคราว'),
    });
  });

  it('of unknown addresses are problems too', async () => {
    expect((await app.inject('/api/nothing')).json()).toMatchObject({
      code: 'request.not-found',
      status: 404,
    });
    expect((await app.inject({ method: 'DELETE', url: '/api/things/1' })).statusCode).toBe(404);
  });

  it.each(['/api/%zz', '/%c0%ae%c0%ae/etc/passwd', `/api/things/${'9'.repeat(300)}`])(
    'of an address that can’t be read are problems too: %s',
    async (url) => {
      const answer = await app.inject(url);
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  it('are never kept, even where the answer would be for ever', async () => {
    expect((await app.inject('/api/frozen')).headers['cache-control']).toContain('immutable');
    expect((await app.inject('/api/frozen?gone=true')).headers['cache-control']).toBe('no-store');
  });

  it('keep the caller’s correlation id only when it is a plain one', async () => {
    expect(
      (await app.inject({ url: '/api/page', headers: { 'x-correlation-id': 'from-proxy-1' } })).headers[
        'x-correlation-id'
      ],
    ).toBe('from-proxy-1');
    expect(
      (await app.inject({ url: '/api/page', headers: { 'x-correlation-id': 'a b\tc<script>' } })).headers[
        'x-correlation-id'
      ],
    ).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('who may call', () => {
  const asOfficer = { cookie: 'who=somchai' };
  const proven = { ...asOfficer, 'x-csrf-token': 'csrf-of-somchai' };

  it('nobody signed in is 401, an officer is not an administrator', async () => {
    expect((await app.inject('/api/officer')).json()).toMatchObject({
      status: 401,
      code: 'session.required',
    });
    expect((await app.inject({ url: '/api/officer', headers: asOfficer })).json()).toEqual({ id: 'somchai' });
    expect((await app.inject({ url: '/api/admin', headers: asOfficer })).statusCode).toBe(403);
    expect((await app.inject({ url: '/api/admin', headers: { cookie: 'who=admin' } })).statusCode).toBe(200);
  });

  it.each([
    ['no token', asOfficer],
    ['a wrong token', { ...asOfficer, 'x-csrf-token': 'csrf-of-another' }],
    ['another site’s page', { ...proven, 'sec-fetch-site': 'cross-site' }],
    ['a sibling’s page', { ...proven, 'sec-fetch-site': 'same-site' }],
    ['another origin', { ...proven, origin: 'https://evil.example' }],
  ])('a write of a session with %s is refused', async (_case, headers) => {
    expect((await post('/api/officer', '', headers)).json()).toMatchObject({
      status: 403,
      code: 'session.csrf',
    });
  });

  it.each([
    {},
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:80', host: 'localhost:80' },
    { origin: 'http://localhost:3020' },
  ])('a write with the token from Sala’s own pages passes %j', async (more) => {
    expect(
      (await post('/api/officer', '', { ...proven, ...(more as Record<string, string>) })).statusCode,
    ).toBe(201);
  });

  it('a public write without proof counts as a citizen’s, whoever is signed in', async () => {
    expect((await post('/api/who', '')).json()).toEqual({ id: null });
    expect((await post('/api/who', '', asOfficer)).json()).toEqual({ id: null });
    expect((await post('/api/who', '', proven)).json()).toEqual({ id: 'somchai' });
  });
});

describe('limits', () => {
  const from = (address: string) =>
    app.inject({ method: 'POST', url: '/api/limited', headers: { 'x-forwarded-for': address } });

  it('one call over the limit is 429 and says when to come back; another address goes on', async () => {
    for (let call = 0; call < 60; call += 1) expect((await from('203.0.113.9')).statusCode).toBe(204);
    const refused = await from('203.0.113.9');
    expect(refused.json()).toMatchObject({ status: 429, code: 'request.too-many' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('203.0.113.10')).statusCode).toBe(204);
  });
});

describe('headers', () => {
  let headers: Record<string, unknown>;
  beforeEach(async () => {
    headers = (await app.inject('/api/page')).headers;
  });

  it('allow scripts and styles from Sala alone, and no frames', () => {
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('forbid sniffing, leaking addresses and keeping answers', () => {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
    });
    expect(headers['permissions-policy']).toContain('camera=(self), geolocation=(self)');
  });

  it('promise https only where the public address is https', () => {
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('stand on refusals as well', async () => {
    expect((await app.inject('/api/broken')).headers).toHaveProperty('content-security-policy');
    expect((await app.inject('/api/nothing')).headers).toHaveProperty('x-content-type-options', 'nosniff');
  });
});

describe('compression', () => {
  const long = (path: string, cookie = '') =>
    app.inject({ url: `${path}?q=${'x'.repeat(3000)}`, headers: { 'accept-encoding': 'br', cookie } });

  it('is for what anyone may read, never for answers to officers', async () => {
    expect((await long('/api/page')).headers['content-encoding']).toBe('br');
    expect((await long('/api/officer-page', 'who=somchai')).headers['content-encoding']).toBeUndefined();
  });
});

describe('operators', () => {
  it('see that the process lives, and that it isn’t ready without its database', async () => {
    expect((await app.inject('/api/health/live')).json()).toEqual({ status: 'live', checks: {} });
    const answer = await app.inject('/api/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({
      code: 'platform.unavailable',
      checks: { database: 'unreachable' },
    });
  });

  it('get every bound route in the OpenAPI document', async () => {
    const document: { paths: Record<string, object> } = (await app.inject('/api/openapi.json')).json();
    expect(Object.values(document.paths).flatMap(Object.keys)).toHaveLength(Object.keys(routes).length);
  });

  it('read metrics from this machine only, by route and never by address', async () => {
    await app.inject('/api/things/7');
    const local = await app.inject('/metrics');
    expect(local.body).toContain('route="/api/things/:id"');
    expect(local.body).not.toContain('/api/things/7');
    expect(
      (await app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode,
    ).toBe(403);
    expect((await app.inject({ url: '/metrics', remoteAddress: '203.0.113.9' })).statusCode).toBe(403);
  });
});
