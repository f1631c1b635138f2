import { Controller, Header, Req, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '#core/result';
import type { Route } from '#core/route';
import { isLoopback } from './client-address.js';
import { Handle } from './handle.decorator.js';
import { Metrics } from './metrics.js';
import { type OpenApiOptions, buildOpenApi } from './open-api.js';
import { ProblemException, refuse } from './problem-exception.js';
import { type Health, Readiness } from './readiness.js';
import { RouteTable } from './route-table.js';

export interface OperatorRoutes {
  readonly live: Route;
  readonly ready: Route;
  readonly openapi: Route;
  readonly metrics: Route;
}

/** What operators and programs ask about the process itself, bound to the routes of the contracts. */
export const createOperatorController = (routes: OperatorRoutes, document: OpenApiOptions): Type => {
  @Controller()
  class OperatorController {
    constructor(
      private readonly table: RouteTable,
      private readonly readiness: Readiness,
      private readonly metrics: Metrics,
    ) {}

    @Handle(routes.live)
    live() {
      return { status: 'live', checks: {} };
    }

    @Handle(routes.ready)
    async ready(): Promise<Health> {
      return requireReady(await this.readiness.check());
    }

    @Handle(routes.openapi)
    openapi() {
      return buildOpenApi(this.table.routes, document);
    }

    @Handle(routes.metrics)
    @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
    scrape(@Req() request: FastifyRequest): Promise<string> {
      return isFromThisMachine(request)
        ? this.metrics.text()
        : refuse('access.forbidden', 'ดูได้จากเครื่องแม่ข่ายเท่านั้น', 'For this machine only');
    }
  }
  return OperatorController;
};

const requireReady = (health: Health): Health => {
  if (health.status === 'ready') return health;
  throw new ProblemException(
    [problem('platform.unavailable', 'ระบบยังไม่พร้อมให้บริการ', 'Sala isn’t ready', { checks: health.checks })],
    { retryAfter: 5 },
  );
};

/** A call that a proxy passed on comes from elsewhere, even when the proxy stands here. */
const isFromThisMachine = ({ ip, headers }: FastifyRequest): boolean =>
  isLoopback(ip) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
