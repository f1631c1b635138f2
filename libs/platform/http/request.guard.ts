import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RouteTable } from './route-table.js';

/** Lets a request through to its handler only when all of it matches the schemas of its route. */
@Injectable()
export class RequestGuard implements CanActivate {
  constructor(private readonly table: RouteTable) {}

  canActivate(context: ExecutionContext): boolean {
    this.table.check(context.getHandler())(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}
