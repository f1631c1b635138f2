import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ApiProblem } from './api-problem.js';
import { addressOf } from './client.js';
import { sendOnce, sendPatiently, type WireRequest } from './send.js';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const answer = (status: number, body: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const silence = () => undefined;

/** A server that gives one answer per call, the last one for ever. */
const serving = async (...answers: readonly ((response: ServerResponse) => void)[]) => {
  const calls = { count: 0 };
  server = createServer((_, response) => {
    const give = answers[Math.min(calls.count, answers.length - 1)];
    calls.count += 1;
    give?.(response);
  });
  await new Promise<void>((resolve) => {
    server?.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const request: WireRequest = {
    method: 'GET',
    url: `http://127.0.0.1:${port}/`,
    headers: {},
    timeout: 2000,
  };
  return { calls, request };
};

const problemOf = async (attempt: Promise<unknown>): Promise<ApiProblem> => {
  const error = await attempt.catch((caught: unknown) => caught);
  if (!(error instanceof ApiProblem)) throw new Error('expected a problem');
  return error;
};

const refusal = {
  code: 'case.stale',
  title: 'มีคนทำไปแล้ว',
  titleEn: 'Somebody was faster',
  errors: [{ pointer: '/a', code: 'x', message: { th: 'ก', en: 'a' } }],
};

describe('talking to the server', () => {
  it('turns problem details into a problem in both languages, with its field errors', async () => {
    const { request } = await serving(answer(409, refusal));
    const problem = await problemOf(sendOnce(request));
    expect(problem).toMatchObject({
      status: 409,
      code: 'case.stale',
      text: { th: 'มีคนทำไปแล้ว', en: 'Somebody was faster' },
    });
    expect(problem.errors).toHaveLength(1);
  });

  it('has words for an answer that is no problem document', async () => {
    const { request } = await serving((response) => {
      response.writeHead(502);
      response.end('<html>');
    });
    expect(await problemOf(sendOnce(request))).toMatchObject({ status: 502, code: 'client.unreadable' });
  });

  it('says so when nobody answers', async () => {
    const request = { method: 'GET', url: 'http://127.0.0.1:1/', headers: {}, timeout: 2000 };
    expect(await problemOf(sendOnce(request))).toMatchObject({ code: 'client.offline', isTemporary: true });
  });

  it('gives up after its time, and does not wait that long again by itself', async () => {
    const { request, calls } = await serving(silence);
    expect(await problemOf(sendPatiently({ ...request, timeout: 80 }))).toMatchObject({
      code: 'client.timeout',
    });
    expect(calls.count).toBe(1);
  });

  it('repeats a read while the server is away', async () => {
    const { request, calls } = await serving(answer(503, refusal), answer(200, { ready: true }));
    expect(await sendPatiently(request)).toEqual({ ready: true });
    expect(calls.count).toBe(2);
  });

  it('does not repeat what was refused', async () => {
    const { request, calls } = await serving(answer(422, refusal));
    await problemOf(sendPatiently(request));
    expect(calls.count).toBe(1);
  });

  it('lets the caller’s own stop pass as it is', async () => {
    const { request } = await serving(silence);
    const controller = new AbortController();
    const attempt = sendOnce({ ...request, signal: controller.signal });
    controller.abort();
    await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the address of a call', () => {
  it('has its parameters encoded and empty query values left out', () => {
    const address = addressOf('/api/services/:code', {
      params: { code: 'a b' },
      query: { q: 'ไฟ', category: '', limit: undefined },
    });
    expect(address).toBe('/api/services/a%20b?q=%E0%B9%84%E0%B8%9F');
  });
});
