import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SalaLogger, createLog } from '#platform/logging';
import type { ServerSettings } from '#platform/config';
import { compressPublicReads } from './compression.js';
import { endConnectionsOnClose } from './end-connections.js';
import { addHooks } from './hooks.js';
import { readJsonBodies } from './json-body.js';
import { toProblemAnswer } from './problem-details.js';
import { problemMedia } from './problem.filter.js';
import { readPieces } from './piece.js';
import { correlationHeader, requestId } from './request-id.js';
import { securityHeaders } from './security-headers.js';
import { toProblemException } from './to-problem-exception.js';
import { uploadLimitBytes } from './upload.js';
import { type DrawPage, serveWeb } from './web.js';

const bodyLimitBytes = 1024 * 1024;
const requestTimeoutMs = 120_000;

export interface HttpAppOptions {
  /** Folder with the built web apps. */
  readonly webFolder?: string;
  /** Who draws pages that come with their content. */
  readonly drawPage?: (app: NestFastifyApplication) => DrawPage;
}

/** The adapter with Sala's limits: 1 MB of body, correlation ids, proxies trusted as the operator says. */
export const createAdapter = ({ http }: Pick<ServerSettings, 'http'>): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    genReqId: requestId,
    requestIdHeader: false,
    trustProxy: (_address, hop) => hop < http.trustedProxies,
    requestTimeout: requestTimeoutMs,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    skipMiddie: true,
    multipart: false,
    frameworkErrors: refuseAddress(securityHeaders(http)),
  });

/** Addresses that can't be read are refused before any hook runs. */
const refuseAddress =
  (headers: Readonly<Record<string, string>>) =>
  (error: Error, { id }: FastifyRequest, reply: FastifyReply): void => {
    const { details } = toProblemAnswer(toProblemException(error), id);
    void reply
      .code(details.status)
      .headers({
        ...headers,
        [correlationHeader]: id,
        'Content-Type': problemMedia,
        'Cache-Control': 'no-store',
      })
      .send(JSON.stringify(details));
  };

/** Everything around the controllers: headers, cookies, uploads, the web apps. The same in production and in tests. */
export const configureHttp = async (
  app: NestFastifyApplication,
  settings: Pick<ServerSettings, 'http'>,
  options: HttpAppOptions = {},
): Promise<void> => {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  readJsonBodies(server);
  readPieces(server);
  endConnectionsOnClose(server);
  addHooks(server, app, settings.http);
  await compressPublicReads(server);
  await server.register(cookie);
  await server.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: uploadLimitBytes, files: 1, fields: 4, fieldSize: 1000, parts: 5, headerPairs: 50 },
  });
  if (options.webFolder) await serveWeb(server, options.webFolder, options.drawPage?.(app));
};

/** A Nest application on Fastify, configured and ready to listen. */
export const createHttpApp = async (
  module: Type | DynamicModule,
  settings: ServerSettings,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(settings), {
    logger: new SalaLogger(createLog('api', settings.log.level)),
    bodyParser: false,
    abortOnError: false,
  });
  await configureHttp(app, settings, options);
  return app;
};
