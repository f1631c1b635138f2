import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type JobHandler, type JobKind, type TimerKind, jobKey } from './job-kind.js';
import { REQUIRED_JOBS } from './tokens.js';

interface Registered {
  readonly kind: JobKind<unknown> | TimerKind;
  readonly handler: JobHandler<unknown>;
}

/** Every kind of work that this process does, each with its one handler; checked at boot. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly byName = new Map<string, Registered>();

  constructor(
    private readonly discovery: DiscoveryService,
    @Optional() @Inject(REQUIRED_JOBS) private readonly required: readonly string[] = [],
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const kind = metatype && (Reflect.getMetadata(jobKey, metatype) as Registered['kind'] | undefined);
      if (kind) this.add({ kind, handler: instance as JobHandler<unknown> });
    }
    const missing = this.required.filter((name) => !this.byName.has(name));
    if (missing.length > 0) throw new Error(`no handler for jobs of kind ${missing.join(', ')}`);
  }

  /** Kinds that come out of the outbox. */
  get outboxKinds(): readonly string[] {
    return [...this.byName.values()].flatMap(({ kind }) => (kind.everyMs === undefined ? [kind.name] : []));
  }

  get timers(): readonly TimerKind[] {
    return [...this.byName.values()].flatMap(({ kind }) => (kind.everyMs === undefined ? [] : [kind]));
  }

  get(name: string): JobHandler<unknown> {
    const found = this.byName.get(name);
    if (!found) throw new Error(`no handler for jobs of kind ${name}`);
    return found.handler;
  }

  private add(registered: Registered): void {
    const { name } = registered.kind;
    const other = this.byName.get(name);
    if (other && other.handler !== registered.handler)
      throw new Error(`two handlers for jobs of kind ${name}`);
    this.byName.set(name, registered);
  }
}
