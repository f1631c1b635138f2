import { HttpCode, RequestMapping, RequestMethod, SetMetadata, applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { HttpMethod, Route } from '#core/route';
import type { RouteNote } from './compression.js';
import type { RateLimitName } from './rate-limits.data.js';

export interface HandleOptions {
  /** Counts every call of an address against this limit. */
  readonly limit?: RateLimitName;
}

export interface BoundRoute extends HandleOptions {
  readonly route: Route;
}

/** Where guards find the route of a handler. */
export const routeKey = Symbol('sala.route');

const methods: Record<HttpMethod, RequestMethod> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

/**
 * Binds a controller method to a route of the contracts: method, path and status come from it, who may call is
 * checked by it, and what comes in has matched its schemas before the method runs.
 */
export const Handle = (route: Route, options: HandleOptions = {}): MethodDecorator =>
  applyDecorators(
    RequestMapping({ method: methods[route.method], path: route.path }),
    HttpCode(route.status),
    RouteConfig({ access: route.access } satisfies RouteNote),
    SetMetadata(routeKey, { route, ...options } satisfies BoundRoute),
  );
