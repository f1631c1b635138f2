import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Route } from '#core/route';
import { type BoundRoute, routeKey } from './handle.decorator.js';
import { type RouteCheck, compileRouteCheck } from './route-check.js';

type Handler = (...args: never[]) => unknown;

/** Every route that this process serves, with its compiled check: made once, at boot. */
@Injectable()
export class RouteTable implements OnModuleInit {
  private readonly checks = new Map<unknown, RouteCheck>();
  private readonly bound: Route[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  get routes(): readonly Route[] {
    return this.bound;
  }

  onModuleInit(): void {
    for (const { instance } of this.discovery.getControllers()) {
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      for (const name of this.scanner.getAllMethodNames(prototype)) this.add(prototype[name]);
    }
  }

  check(handler: unknown): RouteCheck {
    const check = this.checks.get(handler);
    if (!check) throw new Error('a handler without a route: bind it with @Handle');
    return check;
  }

  private add(handler: Handler | undefined): void {
    const bound = handler && (Reflect.getMetadata(routeKey, handler) as BoundRoute | undefined);
    if (!bound) return;
    this.bound.push(bound.route);
    this.checks.set(handler, compileRouteCheck(bound.route));
  }
}
