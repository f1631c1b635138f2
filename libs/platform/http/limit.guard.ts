import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { addressKey, isLoopback } from './client-address.js';
import { type BoundRoute, routeKey } from './handle.decorator.js';
import { HTTP_SETTINGS, type HttpSettings } from './http-settings.js';
import { RateLimits } from './rate-limits.js';
import { type RateLimit, rateLimits } from './rate-limits.data.js';

/** Counts the calls of an address to a route that names a limit. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly limits: RateLimits,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { limit } = (Reflect.getMetadata(routeKey, context.getHandler()) ?? {}) as Partial<BoundRoute>;
    if (!limit) return true;
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!this.goesFree(rateLimits[limit], ip)) await this.limits.consume(limit, addressKey(ip));
    return true;
  }

  private goesFree({ freeOnLoopback }: RateLimit, ip: string): boolean {
    return freeOnLoopback === true && this.settings.trustedProxies === 0 && isLoopback(ip);
  }
}
