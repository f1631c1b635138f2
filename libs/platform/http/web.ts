import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { builderPolicy } from './security-headers.js';
import { type PreloadLinks, readPreloads } from './preloads.js';
import type { Cookies } from './session.js';
import { findWebFile, listFiles, webApps } from './web-files.js';

const anything = '*/*';
const html = 'text/html; charset=utf-8';

/** Pages of the portal that come drawn already: null for those that come empty. Never throws. */
export type DrawPage = (path: string, cookies: Cookies) => Promise<string | null>;

/** Serves the web apps below a folder: `/` portal, `/office`, `/builder`. */
export const serveWeb = async (
  server: FastifyInstance,
  folder: string,
  drawPage: DrawPage = async () => null,
): Promise<void> => {
  const files = listFiles(folder);
  if (files.size === 0) return;
  await server.register(serveStatic, {
    root: folder,
    serve: false,
    cacheControl: false,
    preCompressed: true,
  });
  const preloads = new Map(webApps.map((app) => [app.folder, readPreloads(join(folder, app.folder))]));
  server.get('/*', { compress: {} }, (request, reply) =>
    answer({ files, preloads, drawPage }, request, reply),
  );
};

interface Web {
  readonly files: ReadonlySet<string>;
  /** By the folder of the app. */
  readonly preloads: ReadonlyMap<string, PreloadLinks>;
  readonly drawPage: DrawPage;
}

const answer = async (web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { files, preloads, drawPage } = web;
  const path = request.url.split('?')[0] ?? '/';
  const file = isApi(path) ? null : findWebFile(files, path, wantsPage(request, path));
  if (!file) {
    reply.callNotFound();
    return reply;
  }
  if (file.name === 'builder/index.html') loosen(reply);
  const links = file.name.endsWith('/index.html') && preloads.get(file.name.split('/')[0] ?? '')?.(path);
  if (links) reply.header('Link', links);
  const drawn = file.name === 'portal/index.html' ? await drawPage(path, request.cookies ?? {}) : null;
  if (drawn !== null)
    return reply.headers({ 'Cache-Control': 'private, no-cache', 'Content-Type': html }).send(drawn);
  return reply.header('Cache-Control', file.cacheControl).sendFile(file.name);
};

const policyName = 'content-security-policy';

const loosen = (reply: FastifyReply): void => {
  const policy = reply.getHeader(policyName);
  if (typeof policy === 'string') void reply.header(policyName, builderPolicy(policy));
};

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

/** Someone who looks at a page, with a browser or by hand; a missing script or picture is a plain 404. */
const wantsPage = ({ headers: { accept = anything } }: FastifyRequest, path: string): boolean =>
  (accept.includes('text/html') || accept.includes(anything)) &&
  !(path.split('/').at(-1) ?? '').includes('.');
