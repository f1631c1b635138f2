import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { compressPublicReads } from './compression.js';
import { serveWeb } from './web.js';

const script = `export const words = ${JSON.stringify('คำร้อง '.repeat(500))};`;
const files = {
  'portal/index.html': '<!doctype html><title>portal</title>',
  'portal/assets/index-BxY12_ab.js': script,
  'portal/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'office/index.html': '<!doctype html><title>office</title>',
};
const page = { accept: 'text/html,application/xhtml+xml' };

describe('the web apps', () => {
  let folder: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sala-web-'));
    writeFileSync(join(folder, 'secret.txt'), 'outside of any app');
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    server = fastify();
    server.get('/api/known', () => ({ known: true }));
    server.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 'request.not-found' }));
    await compressPublicReads(server);
    await serveWeb(server, folder);
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/', 'portal'],
    ['/services/some-service/apply?lang=en', 'portal'],
    ['/office', 'office'],
    ['/office/cases/1', 'office'],
  ])('give a browser at %s the page of the %s', async (url, title) => {
    const answer = await server.inject({ url, headers: page });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain(`<title>${title}</title>`);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  it('give the page to a program that asks by hand, and JSON callers a plain 404', async () => {
    expect((await server.inject({ url: '/office', headers: { accept: '*/*' } })).body).toContain('office');
    expect(
      (await server.inject({ url: '/nowhere', headers: { accept: 'application/json' } })).statusCode,
    ).toBe(404);
  });

  it('give files for ever where the name carries the hash, and small', async () => {
    const answer = await server.inject({
      url: '/assets/index-BxY12_ab.js',
      headers: { 'accept-encoding': 'br' },
    });
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-type']).toContain('javascript');
    expect(answer.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script);
    expect(answer.rawPayload.length).toBeLessThan(script.length / 10);
  });

  it('answer unchanged files with 304', async () => {
    const { etag } = (await server.inject({ url: '/favicon.svg' })).headers;
    expect(
      (await server.inject({ url: '/favicon.svg', headers: { 'if-none-match': String(etag) } })).statusCode,
    ).toBe(304);
  });

  it.each([
    '/api/unknown',
    '/assets/gone-12345678.js',
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/office/..%2fsecret.txt',
  ])('have nothing at %s for a program', async (url) => {
    const answer = await server.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('outside');
  });

  it('never answer for the API', async () => {
    expect((await server.inject({ url: '/api/known', headers: page })).json()).toEqual({ known: true });
    expect((await server.inject({ url: '/api/unknown', headers: page })).statusCode).toBe(404);
    expect((await server.inject({ url: '/api', headers: page })).statusCode).toBe(404);
  });

  it('come drawn where somebody draws them, by how the reader’s cookies say; other apps never', async () => {
    const drawing = fastify();
    await drawing.register(cookie);
    await compressPublicReads(drawing);
    await serveWeb(drawing, folder, async (path, cookies) =>
      path === '/form' ? `<p>${cookies['how']}</p>` : null,
    );
    const drawn = await drawing.inject({ url: '/form?x=1', headers: { ...page, cookie: 'how=large' } });
    expect(drawn.body).toBe('<p>large</p>');
    expect(drawn.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect((await drawing.inject({ url: '/', headers: page })).body).toContain('<title>portal</title>');
    expect((await drawing.inject({ url: '/office/form', headers: page })).body).toContain(
      '<title>office</title>',
    );
    await drawing.close();
  });

  it('have nothing before they are built', async () => {
    const empty = fastify();
    await serveWeb(empty, join(folder, 'not-built'));
    expect((await empty.inject({ url: '/', headers: page })).statusCode).toBe(404);
    await empty.close();
  });
});
